import JalonCore
import TerminalKit

extension HelpState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let language = shell.language
    let panel = Panel(
      title: Localized(fr: "Aide", en: "Help")[language],
      footer: Localized(
        fr: "taper cherche · ↑ ↓ défiler · Échap fermer", en: "type to search · ↑ ↓ scroll · Esc close")[
          language])
    let inside = panel.draw(HelpPage.size(in: shell.size), in: area, on: &canvas, shell.glyphs)
    guard inside.rows > 0 else { return }
    let line = inside.line(0)
    canvas.put("/", at: line.origin, style: Style(.accent))
    field.draw(
      in: Rect(row: line.row, column: line.column + 2, rows: 1, columns: line.columns - 2), on: &canvas,
      style: Style(.text, on: .raised),
      placeholder: Localized(fr: "chercher une touche ou une action", en: "search for a key or an action")[
        language])
    let rest = inside.split(top: 2).rest
    if found.isEmpty {
      drawNothing(in: rest, on: &canvas, shell)
    } else {
      drawLines(in: rest, on: &canvas, shell)
    }
  }

  private func drawLines(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let page = HelpPage(found, shell)
    let first = max(0, min(scroll, page.lines.count - area.rows))
    for (offset, line) in page.lines.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.line(offset)
      if let key = line.key { canvas.put([key], at: row.origin, maxWidth: page.keyWidth) }
      let isHeading = line.key == nil && line.spans.first?.style.role == .heading
      let indent = isHeading ? 0 : page.keyWidth + 2
      canvas.put(
        line.spans, at: Point(row: row.row, column: row.column + indent), maxWidth: row.columns - indent)
    }
    let more = Style(.muted, on: .raised)
    if first > 0 {
      canvas.put(shell.glyphs.ascending, endingAt: area.endColumn + 1, row: area.row, style: more)
    }
    if first + area.rows < page.lines.count, area.rows > 0 {
      canvas.put(shell.glyphs.descending, endingAt: area.endColumn + 1, row: area.endRow - 1, style: more)
    }
  }

  private func drawNothing(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let language = shell.language
    let nothing = Localized(
      fr: "Rien ici ne répond à «\u{A0}\(field.text)\u{A0}».", en: "Nothing here answers “\(field.text)”.")
    let mend = Localized(
      fr: "Essayez un autre mot, ou une touche\u{A0}; d’autres actions sont sur les autres écrans.",
      en: "Try another word, or a key; other actions are on the other screens.")
    let texts =
      TextWidth.wrapped(nothing[language], to: area.columns).map { ($0, Role.strong) }
      + TextWidth.wrapped(mend[language], to: area.columns).map { ($0, Role.muted) }
    for (offset, text) in texts.prefix(area.rows).enumerated() {
      canvas.put(text.0, at: area.line(offset).origin, style: Style(text.1), maxWidth: area.columns)
    }
  }
}
