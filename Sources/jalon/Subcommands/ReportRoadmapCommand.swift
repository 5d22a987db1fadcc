import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon report roadmap CASE`: what the association has decided to do, to hang on a wall.
struct ReportRoadmapCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "roadmap", fr: "La feuille de route d’un dossier, à afficher.",
    en: "The roadmap of a case, to hang on a wall.")

  @Argument(help: say("le numéro ou la référence du dossier", "the case’s id or reference"))
  var `case`: String

  @OptionGroup var report: ReportOptions

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let seen = try session.seenCase(`case`)
    let page = try RoadmapPage(seen.thing, seen.sight.forReports(session.language))
    try session.write(page, report, json: ReportForms.roadmap.json(page))
  }
}

extension Sight {
  /// What reports are made from. They go to the association: nothing of an exchange but its next appointment is in them.
  func forReports(_ language: Language) -> ReportSight {
    ReportSight(file: file, team: team, language: language, today: today)
  }
}
