/// A screen in memory: painted by `draw` functions, shown by a ``Driver``, read back by tests.
///
/// Every painting function clips to ``clip`` and to the canvas: what falls outside is dropped, never an error.
/// Wide clusters are kept whole: painting over one half blanks the other.
public struct Canvas: Sendable {
  public let size: Size
  /// The area that may be painted. See ``clipped(to:_:)``.
  public private(set) var clip: Rect
  /// Where the terminal's own cursor is shown; `nil` hides it. Screen readers follow it.
  public var cursor: Point?
  var cells: ContiguousArray<Cell>
  var clusters: [String] = []

  /// A blank canvas.
  public init(_ size: Size) {
    self.size = size
    clip = Rect(size)
    cells = ContiguousArray(repeating: .blank, count: size.rows * size.columns)
  }

  public init(rows: Int, columns: Int) {
    self.init(Size(rows: rows, columns: columns))
  }

  /// The area of the whole canvas.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank one outside the canvas.
  public subscript(row: Int, column: Int) -> Cell {
    bounds.contains(Point(row: row, column: column)) ? cells[row * size.columns + column] : .blank
  }

  /// The text of the cluster at a place; empty for the right half of a wide cluster.
  public func text(row: Int, column: Int) -> String {
    text(of: self[row, column])
  }

  func text(of cell: Cell) -> String {
    if cell.isContinuation { return "" }
    if cell.isCluster { return clusters[Int(cell.glyph & ~Cell.clusterFlag)] }
    return Unicode.Scalar(cell.glyph).map { String(Character($0)) } ?? " "
  }

  /// Paints with ``clip`` narrowed to `area`, and sets it back.
  public mutating func clipped(to area: Rect, _ paint: (inout Canvas) -> Void) {
    let outer = clip
    clip = outer.intersection(area)
    paint(&self)
    clip = outer
  }

  /// Fills an area with one character of width 1, by default a space.
  public mutating func fill(_ area: Rect, style: Style, with character: Unicode.Scalar = " ") {
    let target = area.intersection(clip)
    guard !target.isEmpty else { return }
    let glyph = TextWidth.isSimple(character) ? character.value : 0x20
    for row in target.row..<target.endRow {
      severWideClusters(row: row, from: target.column, to: target.endColumn)
      let start = row * size.columns
      for index in (start + target.column)..<(start + target.endColumn) {
        cells[index] = Cell(
          glyph: glyph, role: style.role, surface: style.surface ?? cells[index].surface,
          attributes: style.attributes, width: 1)
      }
    }
  }

  /// Puts what is already painted in an area on another surface: a row that is selected, for instance.
  public mutating func lay(_ area: Rect, on surface: Surface) {
    let target = area.intersection(clip)
    for row in target.row..<max(target.row, target.endRow) {
      for column in target.column..<max(target.column, target.endColumn) {
        cells[row * size.columns + column].surface = surface
      }
    }
  }

  /// Gives what is already painted in an area another role, as an overlay does with what it covers.
  public mutating func recolour(_ area: Rect, as role: Role, _ attributes: Attributes = []) {
    let target = area.intersection(clip)
    for row in target.row..<max(target.row, target.endRow) {
      for column in target.column..<max(target.column, target.endColumn) {
        cells[row * size.columns + column].role = role
        cells[row * size.columns + column].attributes = attributes
      }
    }
  }

  /// Gives blanks that stand behind text of this role the same role: nobody sees it, and the ink changes less often on
  /// its way to the terminal. For a role that shows nothing on a blank, such as one that is ink alone.
  public mutating func runOn(_ role: Role, in area: Rect) {
    let target = area.intersection(clip)
    guard !target.isEmpty else { return }
    let columns = size.columns
    cells.withUnsafeMutableBufferPointer { cells in
      for row in target.row..<target.endRow {
        let start = row * columns
        for index in (start + target.column + 1)..<(start + target.endColumn)
        where cells[index].glyph == 0x20 && cells[index - 1].role == role
          && cells[index].attributes.isEmpty && cells[index].width == 1
        {
          cells[index].role = role
        }
      }
    }
  }

  /// Blanks the halves of wide clusters that would be left over when columns `start..<end` are painted over.
  mutating func severWideClusters(row: Int, from start: Int, to end: Int) {
    let base = row * size.columns
    if start > 0, start < size.columns, cells[base + start].isContinuation { blank(base + start - 1) }
    if end < size.columns, cells[base + end].isContinuation { blank(base + end) }
  }

  mutating func blank(_ index: Int) {
    cells[index].glyph = 0x20
    cells[index].width = 1
  }
}

extension Canvas: Equatable {
  /// Whether both show the same: cells, styles and cursor.
  public static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.cursor == right.cursor
      && (0..<left.size.rows).allSatisfy { left.sameRow($0, as: right) }
  }
}
