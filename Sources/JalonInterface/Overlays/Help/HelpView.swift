import JalonCore
import TerminalKit

extension HelpState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let language = shell.language
    let panel = Panel(
      title: Localized(fr: "Aide", en: "Help")[language],
      footer: Localized(fr: "taper cherche · ↑ ↓ · Échap fermer", en: "type to search · ↑ ↓ · Esc close")[
        language])
    let size = Size(rows: max(3, area.rows - 4), columns: min(92, max(10, area.columns - 6)))
    let inside = panel.draw(size, in: area, on: &canvas, shell.glyphs)
    guard inside.rows > 0 else { return }
    let line = inside.line(0)
    canvas.put("/", at: line.origin, style: Style(.accent))
    field.draw(
      in: Rect(row: line.row, column: line.column + 2, rows: 1, columns: line.columns - 2), on: &canvas,
      style: Style(.text, on: .raised),
      placeholder: Localized(fr: "chercher une touche ou une action", en: "search for a key or an action")[
        language])
    drawLines(in: inside.split(top: 1).rest, on: &canvas, language, shell.glyphs)
  }

  private func drawLines(in area: Rect, on canvas: inout Canvas, _ language: Language, _ glyphs: Glyphs) {
    let lines = lines
    let first = max(0, min(scroll, lines.count - area.rows))
    let widest = found.map { TextWidth.width(of: keyText($0, language)) }.max() ?? 0
    let keyWidth = min(widest, 20, area.columns / 3)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.line(offset)
      switch line {
      case .blank: break
      case .heading(let text):
        canvas.put(
          text[language], at: row.origin, style: Style(.heading, on: nil, .bold), maxWidth: row.columns)
      case .entry(let entry): draw(entry, in: row, keyWidth: keyWidth, on: &canvas, language, glyphs)
      }
    }
  }

  /// The keys of an entry; one without any is reached by the palette.
  private func keyText(_ entry: ActionEntry, _ language: Language) -> String {
    entry.keys.isEmpty ? ":" : entry.keyText(language)
  }

  private func draw(
    _ entry: ActionEntry, in row: Rect, keyWidth: Int, on canvas: inout Canvas, _ language: Language,
    _ glyphs: Glyphs
  ) {
    let isEnabled = entry.availability.isEnabled
    canvas.put(
      keyText(entry, language), at: row.origin, style: Style(isEnabled ? .hintKey : .disabled),
      maxWidth: keyWidth)
    let start = Point(row: row.row, column: row.column + keyWidth + 2)
    let room = row.columns - keyWidth - 2
    if let reason = entry.availability.reason {
      let label = Span(entry.action.label[language], .disabled)
      canvas.put([label, Span(" \(glyphs.dash) " + reason[language], .disabled)], at: start, maxWidth: room)
    } else {
      canvas.put(entry.action.sentence[language], at: start, style: .text, maxWidth: room)
    }
  }
}
