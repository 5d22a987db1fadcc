import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon import csv FILE --mapping MAP.toml`: any spreadsheet export.
struct ImportCSVCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "csv", fr: "Importer un tableur exporté en CSV.", en: "Import a spreadsheet exported as CSV.",
    discussion: Localized(
      fr: """
        D’abord jalon import csv FICHIER --propose-mapping > correspondance.toml, à relire\u{202F}; \
        puis --mapping correspondance.toml --preview, et enfin sans --preview.
        """,
      en: """
        First jalon import csv FILE --propose-mapping > mapping.toml, to be looked at; then \
        --mapping mapping.toml --preview, and at last without --preview.
        """))

  @Argument(help: say("le fichier", "the file"), completion: .file())
  var file: String

  @Option(
    help: say("ce que remplit chaque colonne (TOML)", "what each column fills (TOML)"), completion: .file())
  var mapping: String?

  @Flag(help: say("écrire une correspondance d’après les en-têtes", "write a mapping from the headers"))
  var proposeMapping = false

  @Flag(
    help: say(
      "montrer les premières lignes telles qu’elles seront lues", "show the first rows as they will be read"))
  var preview = false

  @Flag(help: say("dire ce qui se passerait, sans rien garder", "say what would happen, and keep nothing"))
  var dryRun = false

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    if proposeMapping {
      let proposal = try ColumnMapping.proposed(forFile: file)
      return try StandardOutput.write(proposal.toml(for: file, in: session.language))
    }
    guard let mapping else {
      throw Refusal(
        "usage.mappingMissing",
        fr: "il manque --mapping\u{202F}: jalon import csv \(file) --propose-mapping en écrit un à relire",
        en: "--mapping is missing: jalon import csv \(file) --propose-mapping writes one to look at",
        kind: .usage)
    }
    let columns = try ColumnMapping(path: mapping)
    guard preview else { return try bring(columns, session) }
    let team = try session.programme().team()
    let seen = try SpreadsheetPreview(path: file, mapping: columns, programme: team.pathInForce)
    try session.print(
      json: PreviewForms.preview.json(seen), text: PreviewPage(seen, team, session).text)
  }
}

extension ImportCSVCommand {
  private func bring(_ mapping: ColumnMapping, _ session: Session) throws(Refusal) {
    let interruption = Interruption()
    let importer = SpreadsheetImporter(try session.programme())
    let report = try importer.importSpreadsheet(
      file, mapping: mapping, isDryRun: dryRun, as: session.adviser, at: session.clock.now
    ) { !interruption.isAskedFor }
    try session.print(
      json: SpreadsheetForms.report.json(report),
      text: SpreadsheetPage(report, isDryRun: dryRun, session).text)
  }
}
