import JalonCore
import TerminalKit

/// What may follow the keys pressed so far: shown above the footer while a sequence is not complete.
enum WhichKeyView {
  static func draw(_ state: AppState, in area: Rect, on canvas: inout Canvas) {
    let shell = state.shell
    let keys = shell.pendingKeys
    guard !keys.isEmpty else { return }
    let ways = shell.keymap.continuations(after: keys, in: state.contexts)
    guard !ways.isEmpty else { return }
    let sign = state.screen.face.sortingSign(shell)
    let rows = ways.map { rest, action in
      (
        key: KeyName.text(rest, shell.language), label: action.label[shell.language],
        sign: action.id == sign?.action ? sign?.sign ?? "" : ""
      )
    }
    let keyWidth = rows.map { TextWidth.width(of: $0.key) }.max() ?? 1
    let labelWidth = rows.map { TextWidth.width(of: $0.label) }.max() ?? 1
    let signWidth = rows.contains { !$0.sign.isEmpty } ? 3 : 0
    let width = min(keyWidth + 2 + labelWidth + signWidth, max(4, area.columns - 6))
    let height = min(rows.count + 2, area.rows)
    let frame = Rect(
      row: area.endRow - height, column: area.endColumn - width - 5, rows: height, columns: width + 4)
    let inside = Panel(title: title(keys, state)).draw(
      frame: frame.intersection(area), on: &canvas, shell.glyphs)
    for (offset, row) in rows.prefix(inside.rows).enumerated() {
      let line = inside.line(offset)
      canvas.put([Span(row.key, .hintKey)], at: line.origin, maxWidth: keyWidth)
      let isNow = !row.sign.isEmpty
      canvas.put(
        row.label, at: Point(row: line.row, column: line.column + keyWidth + 2),
        style: Style(isNow ? .accent : .text), maxWidth: max(0, line.columns - keyWidth - 2 - signWidth))
      canvas.put(row.sign, endingAt: line.endColumn, row: line.row, style: Style(.accent))
    }
  }

  /// The keys so far and, where they have one, what they do together: `s trier`.
  private static func title(_ keys: [KeyPress], _ state: AppState) -> String {
    let language = state.shell.language
    let text = keys.map { KeyName.text($0, language) }.joined(separator: " ")
    guard let group = state.shell.keymap.group(after: keys, in: state.contexts) else {
      return text + state.shell.glyphs.ellipsis
    }
    return text + " " + group.label[language]
  }
}
