import JalonCore
import TerminalKit

/// Paints the head and the rows of a list.
struct ListTable<Order: ListOrder> {
  let list: ListState<Order>
  let columns: [Column<Order>]
  let shell: Shell
  /// What stands in the first column of a row, given the row that is seen above it: what many rows have in common
  /// is said once.
  var lead: ((_ row: Order.Row, _ above: Order.Row?) -> String?)?

  private var language: Language { shell.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let plan = ColumnPlan(columns, width: area.columns, margin: ListLayout.margin)
    drawHead(plan, in: area.line(0), on: &canvas)
    drawRows(plan, in: area.split(top: 1).rest, on: &canvas)
  }

  private func drawHead(_ plan: ColumnPlan<Order>, in line: Rect, on canvas: inout Canvas) {
    let sorting = list.sorting
    for place in plan.places {
      let isSorted = place.column.order == sorting.order
      let arrow = sorting.isDescending ? shell.glyphs.descending : shell.glyphs.ascending
      let title = place.column.title[language]
      let isTight = TextWidth.width(of: title) + 2 > place.width
      let text = isSorted ? title + (isTight ? "" : " ") + arrow : title
      // An arrow may lean into the gap between two columns.
      let room = place.width + 1
      let style = Style(isSorted ? .accent : .heading)
      let start = line.column + place.start
      if place.column.alignment == .right {
        canvas.put(text, endingAt: start + place.width, row: line.row, style: style, maxWidth: room)
      } else {
        canvas.put(text, at: Point(row: line.row, column: start), style: style, maxWidth: room)
      }
      if let companion = place.companion {
        canvas.put(
          companion.title[language], endingAt: start + place.width, row: line.row, style: Style(.heading),
          maxWidth: max(0, place.width - TextWidth.width(of: text) - 2))
      }
    }
  }

  private func drawRows(_ plan: ColumnPlan<Order>, in area: Rect, on canvas: inout Canvas) {
    let isStale = shell.isSlow(list.screen) || shell.outage != nil
    let matches = Matches(list.filter.query.filter)
    let look = RowLook(
      width: area.columns, language: language, glyphs: shell.glyphs, today: shell.today,
      labels: shell.stageLabels, matches: matches)
    let contexts = plan.places.map { CellContext(look, width: $0.width) }
    let rows = list.window.visible.prefix(area.rows)
    list.painted.draw(rows, look, in: area, on: &canvas) { row, line, canvas in
      draw(row, plan, contexts, in: line, on: &canvas)
      show(matches, plan, in: line, on: &canvas)
    }
    for (offset, index) in rows.indices.enumerated() {
      let line = area.line(offset)
      if isStale { canvas.recolour(line, as: .muted) }
      if index == list.window.cursor {
        select(line, on: &canvas)
        if !isStale { show(matches, plan, in: line, on: &canvas) }
      }
      if let place = plan.places.first, let text = lead?(rows[index], offset == 0 ? nil : rows[index - 1]) {
        canvas.put(
          text, at: Point(row: line.row, column: line.column + place.start),
          style: Style(.strong, on: nil), maxWidth: place.width)
      }
      let isMarked = list.marks.contains(rows[index].id)
      if isMarked {
        canvas.put(
          shell.glyphs.mark, at: Point(row: line.row, column: line.column + 1), style: Style(.mark))
      }
      if shell.fresh.contains(rows[index].shown) {
        let column = line.column + (isMarked ? 2 : 1)
        canvas.put(shell.glyphs.fresh, at: Point(row: line.row, column: column), style: Style(.accent))
      }
    }
  }

  /// The row under the cursor is of one ink: it stands out as a whole, and a step of the cursor costs few bytes.
  private func select(_ line: Rect, on canvas: inout Canvas) {
    canvas.recolour(line, as: .text)
    canvas.lay(line, on: list.filter.isOpen ? .selectionIdle : .selection)
    canvas.put(shell.glyphs.bar, at: line.origin, style: Style(.accent))
    if !list.filter.isOpen { canvas.cursor = Point(row: line.row, column: line.column + ListLayout.margin) }
  }

  private func draw(
    _ row: Order.Row, _ plan: ColumnPlan<Order>, _ contexts: [CellContext], in line: Rect,
    on canvas: inout Canvas
  ) {
    for (place, context) in zip(plan.places, contexts) {
      let spans = place.column.cell(row, context)
      let start = line.column + place.start
      if place.column.alignment == .right {
        canvas.put(spans, endingAt: start + place.width, row: line.row, maxWidth: place.width)
        continue
      }
      let used = canvas.put(spans, at: Point(row: line.row, column: start), maxWidth: place.width)
      let room = place.width - used - 2
      if let text = place.companion?.text(row), TextWidth.width(of: text) <= room {
        canvas.put(
          text, endingAt: start + place.width, row: line.row, style: Style(.muted), maxWidth: room)
      }
    }
    canvas.runOn(.muted, in: line)
  }

  /// Underlines what the filter found in the name, where the name shows it.
  private func show(_ matches: Matches, _ plan: ColumnPlan<Order>, in line: Rect, on canvas: inout Canvas) {
    guard !matches.isEmpty, let place = plan.places.first else { return }
    let start = line.column + place.start
    var text = ""
    for column in start..<start + place.width { text += canvas.text(row: line.row, column: column) }
    for range in matches.ranges(in: text) {
      canvas.recolour(
        Rect(row: line.row, column: start + range.lowerBound, rows: 1, columns: range.count), as: .match)
    }
  }
}
