extension Canvas {
  /// Paints one line of text from `point` to the right and says how many columns it took.
  ///
  /// Text from outside is made harmless on the way (see ``TextWidth``). A text that is wider than `maxWidth`, or
  /// than what is left before the right edge of ``clip``, ends in `…`.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, style: Style, maxWidth: Int = .max) -> Int {
    guard maxWidth > 0, clip.contains(rowOf: point), point.column < clip.endColumn else { return 0 }
    let room = min(maxWidth, clip.endColumn - point.column)
    if let columns = putSimple(text, at: point, style: style, room: room) { return columns }
    var column = point.column
    var lastWidth = 0
    var isCut = false
    TextWidth.forEachGlyph(of: text) { glyph in
      isCut = column - point.column + glyph.width > room
      if isCut { return false }
      paint(glyph, row: point.row, column: column, style: style)
      column += glyph.width
      lastWidth = glyph.width
      return true
    }
    if isCut {
      if column - point.column == room { column -= lastWidth }
      paint(.ellipsis, row: point.row, column: column, style: style)
      column += 1
    }
    return column - point.column
  }

  /// Paints a text so that it ends right before `endColumn`, at most `maxWidth` columns wide.
  @discardableResult
  public mutating func put(
    _ text: String, endingAt endColumn: Int, row: Int, style: Style, maxWidth: Int = .max
  ) -> Int {
    let width = min(TextWidth.width(of: text), maxWidth)
    return put(text, at: Point(row: row, column: endColumn - width), style: style, maxWidth: width)
  }

  /// The way of nearly all text: bytes become cells, nothing is allocated. `nil` where the text is not simple.
  private mutating func putSimple(_ text: String, at point: Point, style: Style, room: Int) -> Int? {
    guard point.column >= clip.column else { return nil }
    return SimpleText.read(text) { simple in
      let count = min(simple.width, room)
      guard count > 0 else { return 0 }
      severWideClusters(row: point.row, from: point.column, to: point.column + count)
      let start = point.row * size.columns + point.column
      cells.withUnsafeMutableBufferPointer { cells in
        var cell = Cell(
          glyph: 0x20, role: style.role, surface: .base, attributes: style.attributes, width: 1)
        func place(_ glyph: UInt32, _ index: Int) {
          cell.glyph = glyph
          cell.surface = style.surface ?? cells[index].surface
          cells[index] = cell
        }
        var index = start
        simple.forEachCell(simple.width > room ? count - 1 : count) { glyph in
          place(glyph, index)
          index += 1
        }
        if simple.width > room { place(0x2026, index) }
      }
      return count
    }
  }

  private mutating func paint(_ glyph: TextWidth.Glyph, row: Int, column: Int, style: Style) {
    let end = column + glyph.width
    guard column >= clip.column, end <= clip.endColumn else {
      // Half of a wide cluster lies outside: the other half shows as a blank.
      let visible = Rect(row: row, column: column, rows: 1, columns: glyph.width).intersection(clip)
      fill(visible, style: style)
      return
    }
    severWideClusters(row: row, from: column, to: end)
    let index = row * size.columns + column
    cells[index] = Cell(
      glyph: code(of: glyph), role: style.role, surface: style.surface ?? cells[index].surface,
      attributes: style.attributes, width: UInt8(glyph.width))
    if glyph.width == 2 {
      cells[index + 1] = cells[index]
      cells[index + 1].glyph = 0x20
      cells[index + 1].width = 0
    }
  }

  private mutating func code(of glyph: TextWidth.Glyph) -> UInt32 {
    switch glyph.content {
    case .scalar(let scalar): return scalar.value
    case .cluster(let text): return code(ofCluster: text)
    }
  }

  /// How a cell says a cluster of several scalars: by its place in a table.
  mutating func code(ofCluster text: String) -> UInt32 {
    if let known = clusters.firstIndex(of: text) { return UInt32(known) | Cell.clusterFlag }
    clusters.append(text)
    return UInt32(clusters.count - 1) | Cell.clusterFlag
  }
}

extension Rect {
  fileprivate func contains(rowOf point: Point) -> Bool { point.row >= row && point.row < endRow }
}
