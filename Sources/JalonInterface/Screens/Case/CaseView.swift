import JalonCore
import TerminalKit

extension CaseState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    guard let reading = reading(shell) else { return drawUnread(in: area, on: &canvas, shell) }
    let plan = CaseLayout(area, reading, tab)
    CaseHeader(reading: reading, width: area.columns).draw(in: plan.header, on: &canvas)
    CaseTabBar(reading: reading, tab: tab).draw(in: plan.tabs, on: &canvas)
    if !plan.rule.isEmpty { canvas.rule(plan.rule, shell.glyphs) }
    drawSheet(reading, in: plan.sheet, on: &canvas)
    if tab == .plan {
      PlanDetails(reading: reading, item: cursor(reading)).draw(in: plan.details, on: &canvas)
    }
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
    let (head, area) = area.split(top: min(sheet.head.count, area.rows))
    sheet.drawHead(in: head, on: &canvas)
    let top = tops[tab] ?? 0
    guard tab == .plan, let prompt = plan.prompt, let range = sheet.range(of: .prompt) else {
      return sheet.draw(from: top, cursor: cursor(in: sheet), in: area, on: &canvas)
    }
    sheet.draw(from: top, cursor: nil, in: area, on: &canvas)
    prompt.draw(at: range.lowerBound - top, width: sheet.width, in: area, on: &canvas)
  }
}

/// Where the parts of a case stand in its area.
struct CaseLayout {
  let header, tabs, rule, sheet: Rect
  /// At the foot of the plan, about the line under the cursor.
  let details: Rect

  /// The part of a window that is a screen's own: without the top line and the footer.
  static func area(of size: Size) -> Rect {
    Rect(row: 1, column: 0, rows: max(0, size.rows - 3), columns: size.columns)
  }

  init(_ area: Rect, _ reading: CaseReading, _ tab: CaseTab) {
    let isLow = area.rows < 9
    let headerRows = isLow ? 1 : CaseHeader(reading: reading, width: area.columns).rows
    var rest: Rect
    (header, rest) = area.split(top: headerRows)
    (tabs, rest) = rest.split(top: 1)
    (rule, rest) = rest.split(top: isLow ? 0 : 1)
    let rows = tab == .plan ? PlanDetails.rows(of: rest.rows) : 0
    (sheet, details) = rest.split(top: rest.rows - rows)
  }
}
