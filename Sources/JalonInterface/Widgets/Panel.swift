import TerminalKit

/// The frame of an overlay: a raised ground, a thin edge, a title above and what its keys do below.
struct Panel {
  let title: String
  var footer = ""

  /// Paints the frame in the middle of an area, made smaller where it does not fit, and gives what is inside.
  func draw(_ size: Size, in area: Rect, on canvas: inout Canvas, _ glyphs: Glyphs) -> Rect {
    let frame = area.centred(Size(rows: size.rows + 2, columns: size.columns + 4))
    return draw(frame: frame, on: &canvas, glyphs)
  }

  /// Where a frame of this inner size lies: in the middle, unless that hides the line that it is about and another
  /// place does not.
  static func frame(_ size: Size, in area: Rect, sparing row: Int?) -> Rect {
    let middle = area.centred(Size(rows: size.rows + 2, columns: size.columns + 4))
    guard let row, row >= middle.row, row < middle.endRow else { return middle }
    // What is spoken of takes two lines at most.
    let below = area.endRow - (row + 2)
    if middle.rows <= below { return middle.moved(to: row + 2) }
    if middle.rows <= below + 1 { return middle.moved(to: row + 1) }
    if middle.rows <= row - area.row { return middle.moved(to: row - middle.rows) }
    return middle
  }

  /// Strips beside a frame that are too narrow to read are blank: scraps of what is below only look torn.
  private static func clear(beside frame: Rect, on canvas: inout Canvas) {
    let right = canvas.size.columns - frame.endColumn
    for (column, columns) in [(0, frame.column), (frame.endColumn, right)] where (1...3).contains(columns) {
      canvas.fill(
        Rect(row: frame.row, column: column, rows: frame.rows, columns: columns),
        style: Style(.text, on: .base))
    }
  }

  func draw(frame: Rect, on canvas: inout Canvas, _ glyphs: Glyphs) -> Rect {
    guard frame.rows >= 2, frame.columns >= 4 else {
      return Rect(row: frame.row, column: frame.column, rows: 0, columns: 0)
    }
    let edge = Style(.borderFocus, on: .raised)
    Self.clear(beside: frame, on: &canvas)
    canvas.fill(frame, style: Style(.text, on: .raised))
    let rule = glyphs.rule.unicodeScalars.first ?? "-"
    canvas.fill(frame.line(0), style: edge, with: rule)
    canvas.fill(frame.line(frame.rows - 1), style: edge, with: rule)
    for row in frame.row + 1..<frame.endRow - 1 {
      canvas.put(glyphs.side, at: Point(row: row, column: frame.column), style: edge)
      canvas.put(glyphs.side, at: Point(row: row, column: frame.endColumn - 1), style: edge)
    }
    let last = frame.endRow - 1
    canvas.put(glyphs.corners.topLeft, at: frame.origin, style: edge)
    canvas.put(glyphs.corners.topRight, at: Point(row: frame.row, column: frame.endColumn - 1), style: edge)
    canvas.put(glyphs.corners.bottomLeft, at: Point(row: last, column: frame.column), style: edge)
    canvas.put(glyphs.corners.bottomRight, at: Point(row: last, column: frame.endColumn - 1), style: edge)
    let room = max(0, frame.columns - 4)
    if !title.isEmpty {
      canvas.put(
        " \(title) ", at: Point(row: frame.row, column: frame.column + 2), style: Style(.title, on: .raised),
        maxWidth: room)
    }
    if !footer.isEmpty {
      canvas.put(
        " \(footer) ", endingAt: frame.endColumn - 2, row: last, style: Style(.muted, on: .raised),
        maxWidth: room)
    }
    return frame.inset(rows: 1, columns: 2)
  }
}

extension Rect {
  fileprivate func moved(to row: Int) -> Rect {
    Rect(row: row, column: column, rows: rows, columns: columns)
  }
}
