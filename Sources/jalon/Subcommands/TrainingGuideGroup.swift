import ArgumentParser
import JalonCore
import JalonExchange
import JalonStore

/// `jalon training guide show|check|use`: by when pieces are due and which indicators they serve, as data.
struct TrainingGuideGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "guide", fr: "Le guide des preuves\u{A0}: échéances et indicateurs.",
    en: "The evidence guide: due days and indicators.",
    subcommands: [GuideShowCommand.self, GuideCheckCommand.self, GuideUseCommand.self])
}

/// The guide in force, for people, as JSON, or as the TOML to begin one's own with.
struct GuideShowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "show", fr: "Montrer le guide en vigueur.", en: "Show the guide in force.")

  @Flag(help: say("en TOML, pour en écrire un autre", "as TOML, to write another one"))
  var toml = false

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let guide = try session.programme().evidenceGuide()
    guard !toml else { return try StandardOutput.write(EvidenceGuideFile.text(of: guide)) }
    try GuideShowCommand.show(guide, session)
  }

  static func show(_ guide: EvidenceGuide, _ session: Session) throws(Refusal) {
    let language = session.language
    let french = language == .fr
    let columns: [Table.Column] = [
      .init(french ? "Pièce" : "Piece"), .init(french ? "Échéance" : "Due"),
      .init(french ? "Indicateurs" : "Indicators"),
    ]
    let rows = EvidencePiece.allCases.map { (piece: $0, entry: guide[$0]) }
    var printer = ListPrinter("pieces", TrainingForms.guided, session: session, columns: columns) { row in
      let sign = row.entry.days < 0 ? "−" : "+"
      let anchor =
        row.entry.from == .first
        ? (french ? "premier jour" : "first day") : (french ? "dernier jour" : "last day")
      return [
        row.piece.label[language], "\(anchor) \(sign) \(language.days(Int(row.entry.days.magnitude)))",
        row.entry.indicators.map(String.init).joined(separator: ", "),
      ]
    }
    try printer.print(
      all: rows, Localized.count(rows.count, fr: ("pièce", "pièces"), en: ("piece", "pieces")))
  }
}

/// Says every fault of a guide, with its line.
struct GuideCheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "check", fr: "Vérifier un fichier de guide (TOML).", en: "Check a guide file (TOML).")

  @Argument(help: say("le fichier", "the file"), completion: .file())
  var file: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    try GuideShowCommand.show(try Self.guide(in: file, session), session)
  }

  /// The guide of a file without faults; all but the last are said as warnings.
  static func guide(in file: String, _ session: Session) throws(Refusal) -> EvidenceGuide {
    switch try EvidenceGuideFile.read(file) {
    case .guide(let guide): return guide
    case .faults(let faults):
      for fault in faults.dropFirst() { session.warn(fault.refusal(file: file).message) }
      guard let first = faults.first else { return .standard }
      throw first.refusal(file: file)
    }
  }
}

/// Takes another guide into use, for every evidence file.
struct GuideUseCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "use", fr: "Prendre un autre guide, pour tous les dossiers de preuves.",
    en: "Take another guide into use, for every evidence file.")

  @Argument(help: say("le fichier", "the file"), completion: .file())
  var file: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let guide = try GuideCheckCommand.guide(in: file, session)
    let receipt = try session.programme().useEvidenceGuide(guide, as: session.adviser, at: session.clock.now)
    let isNew = receipt.entry != 0
    let text =
      session.language == .fr
      ? (isNew ? "Guide des preuves changé\n" : "Ce guide est déjà en vigueur\n")
      : (isNew ? "Evidence guide changed\n" : "This guide is in force already\n")
    try session.print(json: HistoryForms.receipt.json(receipt), text: text)
  }
}
