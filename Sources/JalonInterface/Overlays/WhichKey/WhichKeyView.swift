import JalonCore
import TerminalKit

/// What may follow the keys pressed so far: shown above the footer while a sequence is not complete.
enum WhichKeyView {
  static func draw(_ state: AppState, in area: Rect, on canvas: inout Canvas) {
    let shell = state.shell
    let keys = shell.pendingKeys
    let ways = shell.keymap.continuations(after: keys, in: state.contexts)
    guard !keys.isEmpty, !ways.isEmpty else { return }
    let rows = ways.map { rest, action in
      (key: KeyName.text(rest, shell.language), label: action.label[shell.language])
    }
    let keyWidth = rows.map { TextWidth.width(of: $0.key) }.max() ?? 1
    let labelWidth = rows.map { TextWidth.width(of: $0.label) }.max() ?? 1
    let width = min(keyWidth + 2 + labelWidth, max(4, area.columns - 6))
    let height = min(rows.count + 2, area.rows)
    let frame = Rect(
      row: area.endRow - height, column: area.endColumn - width - 5, rows: height, columns: width + 4)
    let panel = Panel(
      title: keys.map { KeyName.text($0, shell.language) }.joined(separator: " ") + shell.glyphs.ellipsis)
    let inside = panel.draw(frame: frame.intersection(area), on: &canvas, shell.glyphs)
    for (offset, row) in rows.prefix(inside.rows).enumerated() {
      let line = inside.line(offset)
      canvas.put(
        [Span(row.key, .hintKey)], at: line.origin, maxWidth: keyWidth)
      canvas.put(
        row.label, at: Point(row: line.row, column: line.column + keyWidth + 2), style: .text,
        maxWidth: max(0, line.columns - keyWidth - 2))
    }
  }
}
