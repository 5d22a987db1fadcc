/// A cell's place on the screen, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// Rows from the top.
  public var row: Int
  /// Columns from the left.
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// How large a screen or an area is, in cells; never negative.
public struct Size: Hashable, Sendable {
  public let rows: Int
  public let columns: Int

  /// Negative values count as 0.
  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// An area of the screen, in cells. Its size is never negative; it may lie outside any canvas.
public struct Rect: Hashable, Sendable {
  public let row: Int
  public let column: Int
  public let rows: Int
  public let columns: Int

  /// Negative sizes count as 0.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The area of a whole screen.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  public var size: Size { Size(rows: rows, columns: columns) }
  public var origin: Point { Point(row: row, column: column) }
  /// The first row below the area.
  public var endRow: Int { row + rows }
  /// The first column right of the area.
  public var endColumn: Int { column + columns }
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  public func contains(_ point: Point) -> Bool {
    point.row >= row && point.row < endRow && point.column >= column && point.column < endColumn
  }

  public func contains(_ other: Rect) -> Bool {
    other.isEmpty
      || (other.row >= row && other.endRow <= endRow && other.column >= column
        && other.endColumn <= endColumn)
  }

  /// What both areas cover; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      rows: min(endRow, other.endRow) - top, columns: min(endColumn, other.endColumn) - left)
  }

  /// The area without a margin on each side; empty where nothing is left.
  public func inset(rows vertical: Int = 0, columns horizontal: Int = 0) -> Rect {
    Rect(
      row: row + vertical, column: column + horizontal,
      rows: rows - 2 * vertical, columns: columns - 2 * horizontal)
  }

  /// An area of the given size in the middle of this one, made smaller where it does not fit.
  public func centred(_ inner: Size) -> Rect {
    let height = min(inner.rows, rows)
    let width = min(inner.columns, columns)
    return Rect(
      row: row + (rows - height) / 2, column: column + (columns - width) / 2,
      rows: height, columns: width)
  }

  /// One row of the area, counted from its top; empty where there is none.
  public func line(_ index: Int) -> Rect {
    Rect(row: row + index, column: column, rows: index >= 0 && index < rows ? 1 : 0, columns: columns)
  }

  /// The part above and the part below a cut `count` rows from the top.
  public func split(top count: Int) -> (top: Rect, rest: Rect) {
    let height = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, rows: height, columns: columns),
      Rect(row: row + height, column: column, rows: rows - height, columns: columns)
    )
  }

  /// The part above and the part below a cut `count` rows from the bottom.
  public func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: rows - min(max(0, count), rows))
    return (parts.top, parts.rest)
  }

  /// The part left and the part right of a cut `count` columns from the left.
  public func split(left count: Int) -> (left: Rect, rest: Rect) {
    let width = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: width),
      Rect(row: row, column: column + width, rows: rows, columns: columns - width)
    )
  }

  /// The part left and the part right of a cut `count` columns from the right.
  public func split(right count: Int) -> (rest: Rect, right: Rect) {
    let parts = split(left: columns - min(max(0, count), columns))
    return (parts.left, parts.rest)
  }
}
