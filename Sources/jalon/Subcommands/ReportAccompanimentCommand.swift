import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon report accompaniment CASE`: the whole accompaniment looked back on, from the first diagnostic to who carries on.
struct ReportAccompanimentCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "accompaniment", fr: "Le bilan d’un accompagnement, du premier diagnostic à la suite.",
    en: "The report of an accompaniment, from the first diagnostic to who carries on.")

  @Argument(help: say("le numéro ou la référence du dossier", "the case’s id or reference"))
  var `case`: String

  @OptionGroup var report: ReportOptions

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let seen = try session.seenCase(`case`)
    let store = try session.programme()
    var pools: [PoolSheet] = []
    for membership in seen.sight.file.memberships where membership.case == seen.thing.id {
      pools.append(try store.pool(membership.pool))
    }
    let page = try AccompanimentPage(seen.thing, pools: pools, seen.sight.forReports(session.language))
    try session.write(page, report, json: ReportForms.accompaniment.json(page))
  }
}
