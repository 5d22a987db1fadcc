import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon report diagnostic ID`: what a diagnostic says, for the association.
struct ReportDiagnosticCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "diagnostic", fr: "Un diagnostic, en une page pour l’association.",
    en: "A diagnostic, as a page for the association.")

  @Argument(help: say("le numéro du diagnostic", "the diagnostic’s id"))
  var id: Int64

  @OptionGroup var report: ReportOptions

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let store = try session.programme()
    let sight = try session.sight(of: store.file(diagnostic: id), store)
    let page = try DiagnosticPage(id, sight.forReports(session.language))
    try session.write(page, report, json: ReportForms.diagnostic.json(page))
  }
}
