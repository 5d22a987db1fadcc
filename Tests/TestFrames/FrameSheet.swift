public import TerminalKit

/// Several frames of the usual window side by side and one below the other, to be shown and compared at once.
public enum FrameSheet {
  private static let frame = Size(rows: 24, columns: 80)
  private static let across = 3
  private static let down = 3

  /// How large a sheet is.
  public static let size = Size(rows: frame.rows * down, columns: frame.columns * across)

  public static func sheets(of frames: [Canvas]) -> [Canvas] {
    stride(from: 0, to: frames.count, by: across * down).map { first in
      var sheet = Canvas(size)
      for (place, frame) in frames[first..<min(first + across * down, frames.count)].enumerated() {
        copy(
          frame,
          to: Point(row: place / across * self.frame.rows, column: place % across * self.frame.columns),
          on: &sheet)
      }
      sheet.cursor = frames[first].cursor
      return sheet
    }
  }

  private static func copy(_ frame: Canvas, to origin: Point, on sheet: inout Canvas) {
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        let cell = frame[row, column]
        guard !cell.isContinuation else { continue }
        sheet.put(
          frame.text(row: row, column: column),
          at: Point(row: origin.row + row, column: origin.column + column),
          style: Style(cell.role, on: cell.surface, cell.attributes))
      }
    }
  }
}
