import JalonCore
import TerminalKit

/// What an import did, in figures: not one line of the file is lost.
struct ImportReportText {
  let report: ImportReport
  let isDryRun: Bool
  let isTakenBack: Bool
  let shell: Shell

  private var language: Language { shell.language }

  func write(on sheet: inout Sheet<Int>) {
    head(on: &sheet)
    sheet.gap()
    figure(Localized(fr: "Lues", en: "Read"), report.read, .strong, on: &sheet)
    figure(Localized(fr: "  créées", en: "  created"), report.created, on: &sheet)
    figure(Localized(fr: "  mises à jour", en: "  updated"), report.updated, on: &sheet)
    figure(Localized(fr: "  inchangées", en: "  unchanged"), report.unchanged, on: &sheet)
    figure(
      Localized(fr: "  écartées", en: "  skipped"), report.skipped, details(report.skips, ImportWords.skip),
      on: &sheet)
    figure(
      Localized(fr: "  rejetées", en: "  rejected"), report.rejected, report.rejected > 0 ? .warning : .text,
      on: &sheet)
    if report.casesOpened > 0 {
      sheet.gap()
      figure(Localized(fr: "Dossiers ouverts", en: "Cases opened"), report.casesOpened, on: &sheet)
    }
    warnings(on: &sheet)
    rejects(on: &sheet)
  }

  private func head(on sheet: inout Sheet<Int>) {
    let text: Localized
    if isTakenBack {
      text = Localized(fr: "Import annulé.", en: "Import undone.")
    } else if isDryRun {
      text = Localized(
        fr: "Essai à blanc\u{A0}: voici ce qui serait fait. Rien n’a été gardé.",
        en: "Dry run: this is what would be done. Nothing was kept.")
    } else {
      let key = shell.keymap.keys(of: .importTakeBack).first.map { KeyName.text($0, language) } ?? ""
      text = Localized(
        fr: "Import terminé. \(key) l’annule en entier.", en: "Import done. \(key) undoes it whole.")
    }
    let isDone = !isDryRun && !isTakenBack
    sheet.text(
      text[language], .strong,
      after: [Span((isDone ? shell.glyphs.done : shell.glyphs.separator) + " ", .success)])
  }

  /// A figure with its name, aligned with the others; what it is made of behind it.
  private func figure(
    _ name: Localized, _ count: Int, _ role: Role = .text, _ details: String = "", on sheet: inout Sheet<Int>
  ) {
    let digits = language.number(count)
    let padding = String(repeating: " ", count: max(1, 28 - TextWidth.width(of: name[language] + digits)))
    let head = [Span(name[language] + padding, .muted), Span(digits, count == 0 ? .muted : role)]
    if details.isEmpty { sheet.line(head) } else { sheet.text(details, .muted, after: head + [Span("   ")]) }
  }

  private func figure(_ name: Localized, _ count: Int, _ details: String, on sheet: inout Sheet<Int>) {
    figure(name, count, .text, details, on: &sheet)
  }

  private func details(_ counts: [String: Int], _ words: (String) -> Localized) -> String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      "\(words($0.key)[language]) \(language.number($0.value))"
    }.joined(separator: ", ")
  }

  private func warnings(on sheet: inout Sheet<Int>) {
    guard !report.warnings.isEmpty else { return }
    sheet.heading(Localized(fr: "Gardées, avec une réserve", en: "Kept, with a reservation")[language])
    let warnings = report.warnings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let widest = warnings.map { TextWidth.width(of: language.number($0.value)) }.max() ?? 0
    for (code, count) in warnings {
      let digits = language.number(count)
      let padding = String(repeating: " ", count: widest - TextWidth.width(of: digits))
      sheet.text(
        ImportWords.warning(code)[language], .muted,
        after: [Span(shell.glyphs.warning, .warning), Span(" \(padding)\(digits)  ")])
    }
  }

  private func rejects(on sheet: inout Sheet<Int>) {
    guard !report.rejects.isEmpty else { return }
    let first = Localized(
      fr: "Rejetées\(report.rejected > report.rejects.count ? ", les premières" : "")",
      en: "Rejected\(report.rejected > report.rejects.count ? ", the first ones" : "")")
    sheet.heading(first[language])
    let widest = report.rejects.map { String($0.line).utf8.count }.max() ?? 0
    for reject in report.rejects {
      let padding = String(repeating: " ", count: widest - String(reject.line).utf8.count)
      let line = Localized(fr: "ligne \(padding)\(reject.line)", en: "line \(padding)\(reject.line)")[
        language]
      sheet.text(
        reject.message[language], .muted,
        after: [Span("\(line)  ")])
    }
  }
}
