import TerminalKit

extension Sheet {
  /// Paints the lines from `top` on, with the ones of the item under the cursor on a ground of their own.
  func draw(from top: Int, cursor current: Item?, in area: Rect, on canvas: inout Canvas) {
    let top = min(max(0, top), max(0, lines.count - 1))
    for (offset, line) in lines[min(top, lines.count)...].prefix(area.rows).enumerated() {
      let row = area.line(offset)
      draw(line, in: row, on: &canvas)
      guard let item = line.item, item == current else { continue }
      canvas.lay(row, on: .selection)
      canvas.put(glyphs.bar, at: row.origin, style: Style(.accent))
      if canvas.cursor == nil {
        canvas.cursor = Point(row: row.row, column: row.column + min(Self.margin, row.columns - 1))
      }
    }
    drawMore(top: top, in: area, on: &canvas)
  }

  private func draw(_ line: Line, in row: Rect, on canvas: inout Canvas) {
    let start = row.column + Self.margin
    let room = max(0, row.columns - Self.margin - 1)
    let trailing = line.trailing.reduce(0) { $0 + $1.width }
    let used = line.spans.reduce(0) { $0 + $1.width }
    canvas.put(line.spans, at: Point(row: row.row, column: start), maxWidth: room)
    guard trailing > 0, used + 2 + trailing <= room else { return }
    canvas.put(line.trailing, endingAt: row.endColumn - 1, row: row.row)
  }

  /// Says that the page goes on above or below what is seen.
  private func drawMore(top: Int, in area: Rect, on canvas: inout Canvas) {
    guard area.rows > 1 else { return }
    let column = area.endColumn - 1
    if top > 0 {
      canvas.put(glyphs.ascending, at: Point(row: area.row, column: column), style: Style(.muted))
    }
    if top + area.rows < lines.count {
      canvas.put(glyphs.descending, at: Point(row: area.endRow - 1, column: column), style: Style(.muted))
    }
  }
}
