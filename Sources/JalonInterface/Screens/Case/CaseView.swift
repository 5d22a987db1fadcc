import JalonCore
import TerminalKit

extension CaseState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    guard let reading = reading(shell) else { return drawUnread(in: area, on: &canvas, shell) }
    let plan = CaseLayout(area, reading)
    CaseHeader(reading: reading).draw(in: plan.header, on: &canvas)
    CaseTabBar(reading: reading, tab: tab).draw(in: plan.tabs, on: &canvas)
    if !plan.rule.isEmpty { canvas.rule(plan.rule, shell.glyphs) }
    drawSheet(reading, in: plan.sheet, on: &canvas)
  }

  private func drawUnread(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let start = Point(row: area.row, column: area.column + 1)
    if let refusal {
      for (offset, row) in TextWidth.wrapped(refusal.message[shell.language], to: max(8, area.columns - 4))
        .prefix(area.rows).enumerated()
      {
        canvas.put(row, at: Point(row: start.row + offset, column: start.column), style: Style(.error))
      }
    } else if shell.isSlow(id) {
      let text = Localized(fr: "lecture…", en: "reading…")
      canvas.put(text[shell.language], at: start, style: Style(.muted), maxWidth: area.columns - 2)
    }
  }

  private func drawSheet(_ reading: CaseReading, in area: Rect, on canvas: inout Canvas) {
    let sheet = sheet(reading, width: area.columns)
    let current = cursor(in: sheet)
    let top = min(tops[tab] ?? 0, max(0, sheet.lines.count - 1))
    for (offset, line) in sheet.lines[top...].prefix(area.rows).enumerated() {
      let row = area.line(offset)
      draw(line, in: row, on: &canvas)
      guard let item = line.item, item == current else { continue }
      canvas.lay(row, on: .selection)
      canvas.put(reading.glyphs.bar, at: row.origin, style: Style(.accent))
      if canvas.cursor == nil {
        canvas.cursor = Point(row: row.row, column: row.column + min(Sheet.margin, row.columns - 1))
      }
    }
    drawMore(sheet, top: top, in: area, on: &canvas, reading.glyphs)
  }

  private func draw(_ line: Sheet.Line, in row: Rect, on canvas: inout Canvas) {
    let start = row.column + Sheet.margin
    let room = max(0, row.columns - Sheet.margin - 1)
    let trailing = line.trailing.reduce(0) { $0 + $1.width }
    let used = line.spans.reduce(0) { $0 + $1.width }
    let shows = trailing > 0 && used + 2 + trailing <= room
    canvas.put(line.spans, at: Point(row: row.row, column: start), maxWidth: room)
    if shows { canvas.put(line.trailing, endingAt: row.endColumn - 1, row: row.row) }
  }

  /// Says that the tab goes on above or below what is seen.
  private func drawMore(_ sheet: Sheet, top: Int, in area: Rect, on canvas: inout Canvas, _ glyphs: Glyphs) {
    guard area.rows > 1 else { return }
    let column = area.endColumn - 1
    if top > 0 {
      canvas.put(glyphs.ascending, at: Point(row: area.row, column: column), style: Style(.muted))
    }
    if top + area.rows < sheet.lines.count {
      canvas.put(glyphs.descending, at: Point(row: area.endRow - 1, column: column), style: Style(.muted))
    }
  }
}

/// Where the parts of a case stand in its area.
struct CaseLayout {
  let header, tabs, rule, sheet: Rect

  /// The part of a window that is a screen's own: without the top line and the footer.
  static func area(of size: Size) -> Rect {
    Rect(row: 1, column: 0, rows: max(0, size.rows - 3), columns: size.columns)
  }

  init(_ area: Rect, _ reading: CaseReading) {
    let isLow = area.rows < 9
    let headerRows = isLow ? 1 : CaseHeader(reading: reading).rows
    var rest: Rect
    (header, rest) = area.split(top: headerRows)
    (tabs, rest) = rest.split(top: 1)
    (rule, sheet) = rest.split(top: isLow ? 0 : 1)
  }
}
