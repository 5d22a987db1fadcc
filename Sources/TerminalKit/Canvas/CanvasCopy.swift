extension Canvas {
  /// Copies an area of another canvas, text and styles as they are, so that its upper left corner comes to `origin`.
  public mutating func copy(_ area: Rect, of other: Canvas, to origin: Point) {
    let (down, right) = (origin.row - area.row, origin.column - area.column)
    let source = area.intersection(other.bounds)
    let target = Rect(
      row: source.row + down, column: source.column + right, rows: source.rows, columns: source.columns
    ).intersection(clip)
    guard !target.isEmpty else { return }
    for row in target.row..<target.endRow {
      severWideClusters(row: row, from: target.column, to: target.endColumn)
      let start = row * size.columns + target.column
      let places = start..<(start + target.columns)
      let begin = (row - down) * other.size.columns + target.column - right
      cells.withUnsafeMutableBufferPointer { cells in
        other.cells.withUnsafeBufferPointer { others in
          _ = UnsafeMutableBufferPointer(rebasing: cells[places])
            .update(fromContentsOf: UnsafeBufferPointer(rebasing: others[begin..<begin + places.count]))
        }
      }
      // Of a wide cluster that the edge cuts in two, the half shows as a blank.
      if cells[places.lowerBound].isContinuation { blank(places.lowerBound) }
      if cells[places.upperBound - 1].width == 2 { blank(places.upperBound - 1) }
      if !other.clusters.isEmpty {
        for index in places where cells[index].isCluster {
          cells[index].glyph = code(ofCluster: other.text(of: cells[index]))
        }
      }
    }
  }
}
