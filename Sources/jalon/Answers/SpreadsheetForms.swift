import JalonCore

/// What an import of a spreadsheet did, as results show it.
enum SpreadsheetForms {
  static let report = Form<SpreadsheetReport>([
    .count("read") { $0.read }, .count("created") { $0.created }, .count("updated") { $0.updated },
    .count("unchanged") { $0.unchanged }, .count("rejected") { $0.rejected },
    .count("referentsAdded") { $0.referentsAdded }, .count("casesOpened") { $0.casesOpened },
    .count("needsRecorded") { $0.needsRecorded }, .list("rejects", remark) { $0.rejects },
    .list("leftOut", remark) { $0.leftOut }, .list("duplicates", twin) { $0.twins },
    .init("entry", JSON.type("integer").orNull) { JSON($0.entry) },
  ])

  private static let remark = Form<SpreadsheetReport.Remark>([
    .count("line") { $0.line }, .text("code") { $0.code }, .text("message") { $0.message[Speech.language] },
  ])

  private static let twin = Form<SpreadsheetReport.Twin>([
    .count("line") { $0.line }, .id("association") { $0.association },
    .init("others", JSON.list(of: JSON.type("integer"))) { .array($0.others.map(JSON.int)) },
  ])
}
