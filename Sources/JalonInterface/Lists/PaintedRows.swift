import JalonCore
import Synchronization
import TerminalKit

/// What the cells of a list depend on beside their row.
struct RowLook: Sendable, Hashable {
  /// Of the line that a row takes.
  let width: Int
  let language: Language
  let glyphs: Glyphs
  let today: Day
  let labels: StageLabels
  /// What is underlined in names.
  let matches: Matches
}

/// The rows of a list as they were painted for the last frame, before the cursor and the marks were laid on them.
///
/// A step of the cursor changes none of them, or brings one more: the others are copied, at a fortieth of the price. It
/// only saves time: what is shown is the same without it.
final class PaintedRows<Row: ListRow>: Sendable {
  private struct Frame {
    let look: RowLook
    let rows: ArraySlice<Row>
    /// One line for each row.
    let picture: Canvas

    /// Where a row stands that shows the same; it is looked for at `place` first.
    func place(of row: Row, near place: Int) -> Int? {
      if rows.indices.contains(place), rows[place] == row { return place }
      return rows.firstIndex { $0.id == row.id && $0 == row }
    }

    /// The rows that others have in common with these by being a part of the same array: they need not be compared.
    /// Whoever changes an array that is kept here changes a copy.
    func common(with others: ArraySlice<Row>) -> Range<Int>? {
      let mine = rows.withUnsafeBufferPointer { $0.baseAddress.map { $0 - rows.startIndex } }
      let its = others.withUnsafeBufferPointer { $0.baseAddress.map { $0 - others.startIndex } }
      guard mine == its, rows.indices.overlaps(others.indices) else { return nil }
      return rows.indices.clamped(to: others.indices)
    }
  }

  private let last = Mutex<Frame?>(nil)

  /// Paints rows one below the other; those that the last frame had not, or had with another look, by `paint`.
  func draw(
    _ rows: ArraySlice<Row>, _ look: RowLook, in area: Rect, on canvas: inout Canvas,
    paint: (Row, Rect, inout Canvas) -> Void
  ) {
    let known = last.withLock { $0 }.flatMap { $0.look == look ? $0 : nil }
    let common = known?.common(with: rows) ?? rows.startIndex..<rows.startIndex
    if let known, !common.isEmpty {
      let source = Rect(
        row: common.lowerBound - known.rows.startIndex, column: 0, rows: common.count, columns: area.columns)
      canvas.copy(source, of: known.picture, to: area.line(common.lowerBound - rows.startIndex).origin)
      if common == rows.indices, common == known.rows.indices { return }
    }
    var place = known?.rows.startIndex ?? 0
    for index in rows.indices where !common.contains(index) {
      let line = area.line(index - rows.startIndex)
      if common.isEmpty, let known, let found = known.place(of: rows[index], near: place) {
        let source = known.picture.bounds.line(found - known.rows.startIndex)
        canvas.copy(source, of: known.picture, to: line.origin)
        place = found + 1
      } else {
        paint(rows[index], line, &canvas)
      }
    }
    var picture = Canvas(rows: rows.count, columns: area.columns)
    picture.copy(area, of: canvas, to: Point(row: 0, column: 0))
    let frame = Frame(look: look, rows: rows, picture: picture)
    last.withLock { $0 = frame }
  }
}
