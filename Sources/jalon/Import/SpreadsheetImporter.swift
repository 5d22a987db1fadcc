import JalonCore
import JalonExchange
import JalonStore

/// Brings the rows of a spreadsheet into the programme through the core's own rules, in one act.
struct SpreadsheetImporter {
  private let store: Store

  init(_ store: Store) { self.store = store }

  /// - Parameter goesOn: asked after every line; `false` cancels, and nothing is kept.
  /// - Throws: `import.cancelled`, and what the reader or the store throws; nothing is kept then.
  func importSpreadsheet(
    _ path: String, mapping: ColumnMapping, isDryRun: Bool, as adviser: String, at now: Moment,
    goesOn: () -> Bool = { true }
  ) throws(Refusal) -> SpreadsheetReport {
    let team = try store.team()
    let programme = team.pathInForce
    let reader = try SpreadsheetReader(path: path, mapping: mapping, programme: programme)
    var report = SpreadsheetReport()
    let entry = try store.batch("import.csv", as: adviser, at: now, isDryRun: isDryRun) {
      session throws(Refusal) in
      var rows = SpreadsheetRows(session, path: programme, as: adviser, at: now)
      while let row = try reader.next() {
        try rows.take(row)
        guard goesOn() else {
          throw Refusal(
            "import.cancelled", fr: "import annulé\u{A0}: rien n’a été gardé",
            en: "import cancelled: nothing was kept")
        }
      }
      report = rows.report
      return rows.figures
    }
    report.entry = entry
    return report
  }
}
