import JalonCore

/// What an import did, for people.
struct ImportPage {
  /// Rejected lines shown at most; the rest are counted, and written in full by `--rejects`.
  private static let rejectsShown = 20

  private let language = Speech.language
  private var page: Sheet

  var text: String { page.text }

  init(_ report: ImportReport, isDryRun: Bool, _ session: Session) {
    page = Sheet(session.ink)
    page.title(
      isDryRun
        ? say("Essai\u{202F}: rien n’est gardé", "Dry run: nothing is kept")
        : say("Import terminé", "Import done"), "")
    let counts = [
      (report.read, say("lignes lues", "lines read")), (report.created, say("créées", "created")),
      (report.updated, say("mises à jour", "updated")), (report.unchanged, say("inchangées", "unchanged")),
      (report.skipped, say("passées", "skipped")), (report.rejected, say("rejetées", "rejected")),
    ]
    for (count, name) in counts { page.line("\(language.number(count)) \(name)") }
    if report.casesOpened > 0 {
      page.line(language.number(report.casesOpened) + " " + say("dossiers ouverts", "cases opened"))
    }
    writeCounts(say("Passées", "Skipped"), report.skips)
    writeCounts(say("Remarques", "Warnings"), report.warnings)
    writeRejects(report)
    if let entry = report.entry {
      page.line(
        say(
          "Pour tout annuler\u{202F}: jalon undo --entry \(entry)",
          "To take it all back: jalon undo --entry \(entry)"))
    }
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  private mutating func writeCounts(_ head: String, _ counts: [String: Int]) {
    guard !counts.isEmpty else { return }
    page.head(head)
    for (code, count) in counts.sorted(by: { $0.key < $1.key }) {
      page.line("\(language.number(count)) \(ImportWords.label(of: code)[language])")
    }
  }

  private mutating func writeRejects(_ report: ImportReport) {
    guard !report.rejects.isEmpty else { return }
    page.head(say("Rejetées", "Rejected"))
    for reject in report.rejects.prefix(Self.rejectsShown) {
      page.line(say("ligne", "line") + " \(reject.line) · \(reject.message[language]) (\(reject.code))")
    }
    let more = report.rejected - min(report.rejects.count, Self.rejectsShown)
    if more > 0 { page.line(say("et \(language.number(more)) autres", "and \(language.number(more)) more")) }
  }
}
