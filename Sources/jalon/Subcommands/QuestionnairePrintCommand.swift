import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon questionnaire print`: the questionnaire in force without answers, to be filled in on paper.
struct QuestionnairePrintCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "print", fr: "Le questionnaire vierge, à remplir sur papier pendant une rencontre.",
    en: "The blank questionnaire, to be filled in on paper during a meeting.")

  @Option(
    name: .customLong("case"),
    help: say(
      "le dossier pour lequel il est fait\u{A0}: ce que l’on sait déjà n’est plus demandé",
      "the case for which it is made: what is known already isn’t asked again"))
  var `case`: String?

  @OptionGroup var report: ReportOptions

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let team: Team
    var association: Association?
    if let word = `case` {
      let seen = try session.seenCase(word)
      team = seen.sight.team
      association = seen.sight.file.association
    } else {
      team = try session.programme().team()
    }
    let questionnaire = try team.questionnaires.questionnaire(team.questionnaires.current)
    let page = QuestionnairePage(questionnaire, for: association, session.language)
    try session.write(page, report, json: ReportForms.questionnaire.json(page))
  }
}
