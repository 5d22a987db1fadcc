import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon report team`: how the team is doing over a period, for whoever leads or funds it.
struct ReportTeamCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "team", fr: "Les chiffres de l’équipe sur une période, avec leurs définitions.",
    en: "The figures of the team over a period, with their definitions.")

  @OptionGroup var period: PeriodOptions

  @Option(
    help: say(
      "la page à écrire\u{202F}; - pour la sortie standard", "the page to write; - for standard output"),
    completion: .file())
  var out: String

  @Option(
    help: say("écrire aussi ces chiffres en CSV", "write the figures as CSV as well"), completion: .file())
  var csv: String?

  @Option(
    help: say("un modèle à soi, au lieu de celui de Jalon", "one’s own template in place of Jalon’s"),
    completion: .file())
  var template: String?

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let figures = try session.teamFigures(period)
    let page = TeamPage(figures, query: period.typed, language: session.language)
    let text = try session.render(page, .html, template)
    if let csv { try TeamCSV(figures, query: period.typed).write(to: csv) }
    guard out != "-" else { return try StandardOutput.write(text) }
    try WholeFile.write(text, to: out)
    let written = ReportForms.Written(file: out, format: .html)
    let more = csv.map { ", " + $0 } ?? ""
    try session.print(
      json: ReportForms.written.json(written),
      text: (session.language == .fr ? "Page écrite\u{A0}: " : "Page written: ") + out + more + "\n")
  }
}
