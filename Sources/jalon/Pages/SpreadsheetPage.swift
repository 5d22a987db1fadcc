import JalonCore

/// What an import of a spreadsheet did, for people.
struct SpreadsheetPage {
  /// Remarks of one kind shown at most; JSON has them all.
  private static let shown = 50

  private let language = Speech.language
  private var page: Sheet

  var text: String { page.text }

  init(_ report: SpreadsheetReport, isDryRun: Bool, _ session: Session) {
    page = Sheet(session.ink)
    page.title(
      isDryRun
        ? say("Essai\u{202F}: rien n’est gardé", "Dry run: nothing is kept")
        : say("Import terminé", "Import done"),
      "")
    let counts = [
      (report.read, say("lignes lues", "lines read")), (report.created, say("créées", "created")),
      (report.updated, say("mises à jour", "updated")), (report.unchanged, say("inchangées", "unchanged")),
      (report.rejected, say("rejetées", "rejected")),
      (report.referentsAdded, say("référents ajoutés", "referents added")),
      (report.casesOpened, say("dossiers ouverts", "cases opened")),
      (report.needsRecorded, say("besoins notés", "needs recorded")),
    ]
    for (count, name) in counts { page.line("\(language.number(count)) \(name)") }
    write(say("Rejetées", "Rejected"), report.rejects.map(sentence))
    write(say("Laissé de côté", "Left out"), report.leftOut.map(sentence))
    write(
      say("Peut-être déjà là, à comparer", "Perhaps there already, to be compared"),
      report.twins.map(sentence))
    if let entry = report.entry {
      page.line(
        say(
          "Pour tout annuler\u{202F}: jalon undo --entry \(entry)",
          "To take it all back: jalon undo --entry \(entry)"))
    }
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  private func sentence(_ remark: SpreadsheetReport.Remark) -> String {
    say("ligne", "line") + " \(remark.line) · \(remark.message[language]) (\(remark.code))"
  }

  private func sentence(_ twin: SpreadsheetReport.Twin) -> String {
    let others = twin.others.map(String.init).joined(separator: ", ")
    return say("ligne", "line") + " \(twin.line) · association \(twin.association) ↔ \(others)"
  }

  private mutating func write(_ head: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    page.head(head)
    for line in lines.prefix(Self.shown) { page.line(line) }
    if lines.count > Self.shown {
      page.line(say("et \(lines.count - Self.shown) autres", "and \(lines.count - Self.shown) more"))
    }
  }
}
