import JalonCore
import TerminalKit

/// How far the interview is: a bar with its figures, who is there, and where there is no room beside the question, the
/// dimensions in a line.
struct InterviewHead {
  let reading: InterviewReading
  /// The dimension of the question that shows.
  let current: String?

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard area.columns > 4 else { return }
    drawBar(in: area.line(0), on: &canvas)
    if area.rows > 1 { drawDimensions(in: area.line(1), on: &canvas) }
  }

  private func drawBar(in line: Rect, on canvas: inout Canvas) {
    let (count, all) = (reading.answeredCount, reading.questions.count)
    let language = reading.language
    let figures = Localized(fr: "\(count) sur \(all)", en: "\(count) of \(all)")[language]
    let columns = min(40, max(8, line.columns / 4))
    var column = line.column + 1
    column += canvas.put(
      ProgressBar.spans(count, of: all, columns: columns, reading.glyphs),
      at: Point(row: line.row, column: column))
    column += 2
    column += canvas.put(
      figures, at: Point(row: line.row, column: column), style: Style(.strong),
      maxWidth: max(0, line.endColumn - column - 1))
    let names = reading.base.base.names(reading.diagnostic.participants)
    let who = Localized(fr: "avec ", en: "with ")[language] + CaseWords.listed(names, language)
    let room = line.endColumn - column - 4
    guard !names.isEmpty, room > 12 else { return }
    canvas.put(
      [Span(TextWidth.truncated(who, to: room), .muted)], endingAt: line.endColumn - 1, row: line.row)
  }

  private func drawDimensions(in line: Rect, on canvas: inout Canvas) {
    let room = line.columns - 2
    for gap in [3, 2, 1] {
      let pieces = reading.progress.map(piece)
      let width = pieces.reduce(0) { $0 + $1.reduce(0) { $0 + $1.width } } + gap * (pieces.count - 1)
      guard width <= room || gap == 1 else { continue }
      let spans = Array(pieces.joined(separator: [Span(String(repeating: " ", count: gap))]))
      canvas.put(spans, at: Point(row: line.row, column: line.column + 1), maxWidth: room)
      return
    }
  }

  /// `PRO ✓`, `SEC 2/6`, `IAR`: figures only for the dimension that shows.
  private func piece(_ progress: DimensionProgress) -> [Span] {
    let glyphs = reading.glyphs
    let id = progress.dimension.id
    if id == current { return [Span("\(id) \(progress.answered)/\(progress.count)", .accent, .bold)] }
    if progress.isDone { return [Span(id + " ", .muted), Span(glyphs.done, .success)] }
    return [Span(id + " ", .text), Span(progress.answered > 0 ? glyphs.stepDone : glyphs.stepTodo, .muted)]
  }
}

/// A bar of full and empty cells.
enum ProgressBar {
  static func spans(
    _ part: Int, of whole: Int, columns: Int, _ glyphs: Glyphs, _ role: Role = .progress
  ) -> [Span] {
    let filled = whole > 0 ? min(columns, (2 * part * columns + whole) / (2 * whole)) : 0
    return [
      Span(String(repeating: glyphs.barDone, count: filled), role),
      Span(String(repeating: glyphs.barRest, count: columns - filled), .progressRest),
    ]
  }
}
