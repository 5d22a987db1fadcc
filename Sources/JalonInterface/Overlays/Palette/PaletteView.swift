import JalonCore
import TerminalKit

extension PaletteState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let language = shell.language
    let panel = Panel(
      title: Localized(fr: "Palette", en: "Palette")[language],
      footer: Localized(fr: "Entrée lancer · Échap fermer", en: "Enter run · Esc close")[language])
    let width = min(72, max(10, area.columns - 8))
    let height = min(16, max(3, area.rows - 6))
    let top = Rect(row: area.row + 1, column: area.column, rows: height + 2, columns: area.columns)
    let inside = panel.draw(
      Size(rows: height, columns: width), in: top.intersection(area), on: &canvas, shell.glyphs)
    guard inside.rows > 0 else { return }
    let line = inside.line(0)
    canvas.put(":", at: line.origin, style: Style(.accent))
    field.draw(
      in: Rect(row: line.row, column: line.column + 2, rows: 1, columns: line.columns - 2), on: &canvas,
      style: Style(.text, on: .raised),
      placeholder: Localized(fr: "une action, en quelques lettres", en: "an action, in a few letters")[
        language])
    let (list, foot) = inside.split(top: 1).rest.split(bottom: inside.rows >= 10 ? 3 : 0)
    drawEntries(in: list, on: &canvas, language, shell.glyphs)
    drawSentence(in: foot, on: &canvas, language)
  }

  /// What the chosen action does, below the list.
  private func drawSentence(in area: Rect, on canvas: inout Canvas, _ language: Language) {
    guard area.rows > 1, found.indices.contains(selected) else { return }
    let sentence = TextWidth.wrapped(found[selected].action.sentence[language], to: area.columns - 2)
    for (offset, text) in sentence.prefix(area.rows - 1).enumerated() {
      let line = area.line(1 + offset)
      canvas.put(text, at: Point(row: line.row, column: line.column + 2), style: Style(.muted))
    }
  }

  private func drawEntries(in area: Rect, on canvas: inout Canvas, _ language: Language, _ glyphs: Glyphs) {
    let found = found
    if found.isEmpty {
      let nothing = Localized(
        fr: "Aucune action ne répond à «\u{A0}\(field.text)\u{A0}».", en: "No action answers “\(field.text)”."
      )
      canvas.put(
        nothing[language], at: Point(row: area.row, column: area.column + 2), style: Style(.strong),
        maxWidth: area.columns - 2)
    }
    let first = max(0, min(selected - area.rows + 1, found.count - area.rows))
    for (offset, entry) in found.dropFirst(first).prefix(area.rows).enumerated() {
      let line = area.line(offset)
      let keys = entry.keys.first.map { KeyName.text($0, language) } ?? ""
      let keyWidth = min(TextWidth.width(of: keys), line.columns / 3)
      canvas.put(keys, endingAt: line.endColumn, row: line.row, style: Style(.hintKey), maxWidth: keyWidth)
      var spans = [Span(entry.action.label[language], entry.availability.isEnabled ? .text : .disabled)]
      if let reason = entry.availability.reason {
        spans.append(Span(" \(glyphs.dash) " + reason[language], .disabled))
      }
      canvas.put(
        spans, at: Point(row: line.row, column: line.column + 2), maxWidth: line.columns - keyWidth - 4)
      if first + offset == selected {
        canvas.lay(line, on: .selection)
        canvas.put(glyphs.bar, at: line.origin, style: Style(.accent))
      }
    }
  }
}
