import JalonCore
import TerminalKit

/// What a screen shows before what it is about has been read: why it can't be, or after a while that it is being read.
enum UnreadView {
  static func draw(
    _ refusal: Refusal?, of screen: Int, in area: Rect, on canvas: inout Canvas, _ shell: Shell
  ) {
    let start = Point(row: area.row, column: area.column + 1)
    if let refusal {
      let rows = TextWidth.wrapped(refusal.message[shell.language], to: max(8, area.columns - 4))
      for (offset, row) in rows.prefix(area.rows).enumerated() {
        canvas.put(row, at: Point(row: start.row + offset, column: start.column), style: Style(.error))
      }
    } else if shell.isSlow(screen) {
      let text = Localized(fr: "lecture…", en: "reading…")
      canvas.put(text[shell.language], at: start, style: Style(.muted), maxWidth: area.columns - 2)
    }
  }
}
