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
      "la page à écrire\u{202F}; - pour la sortie standard\u{202F}; facultative avec --csv",
      "the page to write; - for standard output; not needed with --csv"),
    completion: .file())
  var out: String?

  @Option(
    help: say("écrire aussi ces chiffres en CSV", "write the figures as CSV as well"), completion: .file())
  var csv: String?

  @Option(
    help: say("un modèle à soi, au lieu de celui de Jalon", "one’s own template in place of Jalon’s"),
    completion: .file())
  var template: String?

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let files = [out, csv].compactMap(\.self)
    guard let first = files.first else { throw Self.nothingToWrite }
    let figures = try session.teamFigures(period)
    let page = out == nil ? nil : try session.page(of: figures, period.typed, template)
    if let csv { try TeamCSV(figures, query: period.typed).write(to: csv) }
    if let page, let out {
      guard out != "-" else { return try StandardOutput.write(page) }
      try WholeFile.write(page, to: out)
    }
    let written = ReportForms.Written(file: first, format: out == nil ? "csv" : ReportFormat.html.rawValue)
    try session.print(
      json: ReportForms.written.json(written),
      text: Self.written(isPage: out != nil)[session.language] + files.joined(separator: ", ") + "\n")
  }

  private static func written(isPage: Bool) -> Localized {
    isPage
      ? Localized(fr: "Page écrite\u{A0}: ", en: "Page written: ")
      : Localized(fr: "Chiffres écrits\u{A0}: ", en: "Figures written: ")
  }

  private static let nothingToWrite = Refusal(
    "usage.nothingToWrite", fr: "dire ce qu’il faut écrire\u{A0}: --out PAGE, --csv FICHIER, ou les deux",
    en: "say what is to be written: --out PAGE, --csv FILE, or both", kind: .usage)
}

extension Session {
  fileprivate func page(
    of figures: TeamFigures, _ query: String, _ template: String?
  ) throws(Refusal) -> String {
    try render(
      TeamPage(figures, query: query, language: language), .html, template,
      orElse: Localized(fr: "--csv sans --out", en: "--csv without --out"))
  }
}
