import ArgumentParser
import JalonCore

/// `jalon report diagnostic|roadmap|accompaniment|team|template`: pages that can be printed, sent, read on a telephone.
struct ReportGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "report", fr: "Les pages à imprimer ou à envoyer.", en: "Pages to print or to send.",
    subcommands: [
      ReportDiagnosticCommand.self, ReportRoadmapCommand.self, ReportAccompanimentCommand.self,
      ReportTeamCommand.self, ReportTemplateCommand.self,
    ])
}
