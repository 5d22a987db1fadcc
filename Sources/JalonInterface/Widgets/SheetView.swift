import TerminalKit

extension Sheet {
  /// Paints the lines from `top` on, with the ones of the item under the cursor on a ground of their own.
  func draw(from top: Int, cursor current: Item?, in area: Rect, on canvas: inout Canvas) {
    let top = min(max(0, top), max(0, height - 1))
    draw(lines, from: top, cursor: current, in: area, on: &canvas)
    if let aside {
      let place = area.split(left: aside.column).rest
      let column = place.split(left: aside.width + Self.margin + 1).left
      draw(aside.lines, from: top - aside.top, cursor: current, in: column, on: &canvas)
    }
    drawMore(top: top, in: area, on: &canvas)
  }

  /// Paints what stays above the lines.
  func drawHead(in area: Rect, on canvas: inout Canvas) {
    for (offset, line) in head.prefix(area.rows).enumerated() {
      draw(line, in: area.line(offset), on: &canvas)
    }
  }

  /// Paints one column; a negative `first` leaves room above it.
  private func draw(
    _ lines: [Line], from first: Int, cursor current: Item?, in area: Rect, on canvas: inout Canvas
  ) {
    for offset in max(0, -first)..<max(area.rows, max(0, -first)) {
      let index = first + offset
      guard lines.indices.contains(index) else { return }
      let (line, row) = (lines[index], area.line(offset))
      draw(line, in: row, on: &canvas)
      guard let item = line.item, item == current else { continue }
      let ground = row.split(left: line.width + Self.margin + 1).left
      canvas.lay(aside == nil ? row : ground, on: .selection)
      canvas.put(glyphs.bar, at: row.origin, style: Style(.accent))
      if canvas.cursor == nil {
        canvas.cursor = Point(row: row.row, column: row.column + min(Self.margin, row.columns - 1))
      }
    }
  }

  private func draw(_ line: Line, in row: Rect, on canvas: inout Canvas) {
    let start = row.column + Self.margin
    let room = max(0, min(line.width, row.columns - Self.margin - 1))
    let used = canvas.put(line.spans, at: Point(row: row.row, column: start), maxWidth: room)
    let trailing = line.trailing.reduce(0) { $0 + $1.width }
    guard trailing > 0, used + 2 + trailing <= room else { return }
    canvas.put(line.trailing, endingAt: start + room, row: row.row)
  }

  /// Says that the page goes on above or below what is seen.
  private func drawMore(top: Int, in area: Rect, on canvas: inout Canvas) {
    guard area.rows > 1 else { return }
    let column = area.endColumn - 1
    if top > 0 {
      canvas.put(glyphs.ascending, at: Point(row: area.row, column: column), style: Style(.muted))
    }
    if top + area.rows < height {
      canvas.put(glyphs.descending, at: Point(row: area.endRow - 1, column: column), style: Style(.muted))
    }
  }
}
