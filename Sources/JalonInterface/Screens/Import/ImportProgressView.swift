import JalonCore
import TerminalKit

/// How far an import is: a bar where the size is known, records, rate, what remains.
struct ImportProgressView {
  let progress: ImportProgress?
  let file: String
  let shell: Shell

  func draw(in area: Rect, on canvas: inout Canvas) {
    var sheet = Sheet<Int>(width: area.columns, glyphs: shell.glyphs)
    let language = shell.language
    sheet.text(file, .strong)
    sheet.gap()
    if let progress, let share = share(progress) {
      sheet.line(bar(share, width: min(60, sheet.width - 6)))
      sheet.gap()
    }
    sheet.text(figures[language])
    sheet.gap()
    sheet.text(
      Localized(
        fr: "Échap arrête tout\u{202F}; rien n’est gardé avant la fin.",
        en: "Esc stops it; nothing is kept before the end.")[language],
      .muted)
    sheet.draw(from: 0, cursor: nil, in: area, on: &canvas)
  }

  /// Thousandths of the file that were read.
  private func share(_ progress: ImportProgress) -> Int? {
    guard let total = progress.totalBytes, total > 0 else { return nil }
    return Int(min(1000, progress.bytesRead * 1000 / total))
  }

  private func bar(_ share: Int, width: Int) -> [Span] {
    let room = max(4, width)
    let done = room * share / 1000
    return [
      Span(String(repeating: shell.glyphs.barDone, count: done), .progress),
      Span(String(repeating: shell.glyphs.barRest, count: room - done), .progressRest),
      Span(" \(share / 10)" + (shell.language == .fr ? "\u{A0}%" : "%"), .strong),
    ]
  }

  private var figures: Localized {
    guard let progress, progress.elapsed > 0 else {
      return Localized(fr: "ouverture du fichier…", en: "opening the file…")
    }
    let rate = Int(Double(progress.records) / progress.elapsed)
    var text = Localized.count(
      progress.records, fr: (one: "ligne", many: "lignes"), en: (one: "row", many: "rows"))
    text.fr += " \(shell.glyphs.separator) \(Language.fr.number(rate)) par seconde"
    text.en += " \(shell.glyphs.separator) \(Language.en.number(rate)) a second"
    if let total = progress.totalBytes, progress.bytesRead > 0, total > progress.bytesRead {
      let left = ImportWords.seconds(
        progress.elapsed * Double(total - progress.bytesRead) / Double(progress.bytesRead))
      text.fr += " \(shell.glyphs.separator) encore \(left)"
      text.en += " \(shell.glyphs.separator) \(left) left"
    }
    return text
  }
}
