import JalonCore
import TerminalKit

/// What a list says where it has nothing to show: what that means, and what to do next.
struct EmptyList {
  let title: Localized
  let next: [Localized]
}

/// Paints a list: filter and count, head, rows.
struct ListView<Order: ListOrder> {
  let list: ListState<Order>
  let columns: [Column<Order>]
  /// What is listed, in the right number: `dossiers`.
  let noun: (_ count: Int) -> Localized
  let empty: EmptyList
  let shell: Shell

  private var language: Language { shell.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    drawFilter(area.line(0), on: &canvas)
    drawBelowFilter(area.line(1), on: &canvas)
    let plan = ColumnPlan(columns, width: area.columns, margin: ListLayout.margin)
    if list.window.isEmpty {
      drawEmpty(in: area.split(top: 3).rest, on: &canvas)
      return
    }
    drawHead(plan, in: area.line(2), on: &canvas)
    drawRows(plan, in: area.split(top: 3).rest, on: &canvas)
  }

  // MARK: Filter

  private func drawFilter(_ line: Rect, on canvas: inout Canvas) {
    let count = countSpans()
    let countWidth = min(count.reduce(0) { $0 + $1.width }, line.columns / 2)
    canvas.put(count, endingAt: line.endColumn - 1, row: line.row, maxWidth: countWidth)
    canvas.put("/", at: Point(row: line.row, column: line.column + 1), style: Style(.accent))
    let field = Rect(
      row: line.row, column: line.column + 3, rows: 1, columns: line.columns - 3 - countWidth - 2)
    let example = Localized(
      fr: "filtrer\u{A0}: nom, commune, étape:plan, inactif>30j",
      en: "filter: name, city, stage:plan, stale>30d")
    list.filter.field.draw(
      in: field, on: &canvas, style: list.filter.isOpen ? Style(.text, on: .input) : .text,
      placeholder: example[language], isFocused: list.filter.isOpen)
    if let fault = list.filter.fault {
      let start = field.column + min(fault.column - 1, field.columns)
      let end = min(field.endColumn, field.column + TextWidth.width(of: list.filter.text))
      canvas.recolour(
        Rect(row: line.row, column: start, rows: 1, columns: end - start), as: .error, .underline)
    }
  }

  private func countSpans() -> [Span] {
    var spans: [Span] = []
    if !list.marks.isEmpty {
      let marked = Localized.count(
        list.marks.count, fr: ("marqué", "marqués"), en: ("marked", "marked"))
      spans.append(Span("\(shell.glyphs.mark) \(marked[language])  ", .mark))
    }
    guard let total = list.total else {
      if list.isLoaded { spans.append(Span(shell.glyphs.ellipsis, .muted)) }
      return spans
    }
    let all = language.number(total) + " " + noun(total)[language]
    if list.filter.query.filter.isEverything {
      spans.append(Span(all, .muted))
    } else {
      let found = list.found.map { language.number($0) } ?? shell.glyphs.ellipsis
      spans.append(Span(found, .strong))
      spans.append(Span((language == .fr ? " sur " : " of ") + all, .muted))
    }
    return spans
  }

  /// The rule; in its place what is wrong with the filter, or what may be typed.
  private func drawBelowFilter(_ line: Rect, on canvas: inout Canvas) {
    canvas.rule(line, shell.glyphs)
    let place = Point(row: line.row, column: line.column + 1)
    if let fault = list.filter.fault {
      canvas.fill(line, style: .text)
      canvas.put(
        [Span(shell.glyphs.warning + " ", .error), Span(text(of: fault, in: line.columns - 4), .error)],
        at: place, maxWidth: line.columns - 2)
    } else if list.filter.isOpen {
      let offers = list.filter.completions(language).prefix(12).map(\.text)
      guard !offers.isEmpty, !(list.filter.isEmpty && line.columns < 60) else { return }
      let spans = [Span("Tab ", .hintKey)] + offers.map { Span($0 + " ", .hintText) }
      canvas.put([Span(" ")] + spans, at: place, maxWidth: line.columns - 2)
    }
  }

  /// What is wrong with the filter; only the mend where the whole does not fit.
  private func text(of fault: QueryError, in width: Int) -> String {
    let message = fault.message[language]
    guard TextWidth.width(of: message) > width, let nearest = fault.nearest else { return message }
    let mend = Localized(
      fr: "colonne \(fault.column)\u{A0}: vouliez-vous dire «\u{A0}\(nearest)\u{A0}»\u{202F}?",
      en: "column \(fault.column): did you mean “\(nearest)”?")
    return mend[language]
  }

  // MARK: Rows

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
    }
  }

  private func drawRows(_ plan: ColumnPlan<Order>, in area: Rect, on canvas: inout Canvas) {
    let isStale = shell.isSlow(list.screen)
    for (offset, row) in list.window.visible.prefix(area.rows).enumerated() {
      let line = area.line(offset)
      draw(row, plan, in: line, on: &canvas)
      if isStale { canvas.recolour(line, as: .muted) }
      guard row.id == list.window.current?.id else { continue }
      canvas.lay(line, on: list.filter.isOpen ? .selectionIdle : .selection)
      canvas.put(shell.glyphs.bar, at: line.origin, style: Style(.accent))
      if !list.filter.isOpen { canvas.cursor = Point(row: line.row, column: line.column + ListLayout.margin) }
    }
  }

  private func draw(_ row: Order.Row, _ plan: ColumnPlan<Order>, in line: Rect, on canvas: inout Canvas) {
    if list.marks.contains(row.id) {
      canvas.put(shell.glyphs.mark, at: Point(row: line.row, column: line.column + 1), style: Style(.mark))
    }
    for place in plan.places {
      let spans = place.column.cell(row, CellContext(shell: shell, width: place.width))
      let start = line.column + place.start
      if place.column.alignment == .right {
        canvas.put(spans, endingAt: start + place.width, row: line.row, maxWidth: place.width)
      } else {
        canvas.put(spans, at: Point(row: line.row, column: start), maxWidth: place.width)
      }
    }
  }

  // MARK: Nothing to show

  private func drawEmpty(in area: Rect, on canvas: inout Canvas) {
    let lines: [[Span]]
    if let refusal = list.refusal {
      lines = [[Span(shell.glyphs.warning + " ", .error), Span(refusal.message[language], .text)]]
    } else if !list.isLoaded {
      guard shell.isSlow(list.screen) else { return }
      lines = [[Span(Localized(fr: "lecture…", en: "reading…")[language], .muted)]]
    } else if !list.filter.query.filter.isEverything {
      let nothing = Localized(fr: "Rien ne répond à ce filtre.", en: "Nothing answers this filter.")
      let mend = Localized(fr: "Échap l’enlève.", en: "Esc takes it away.")
      lines = [[Span(nothing[language], .strong)], [Span(mend[language], .muted)]]
    } else {
      lines = [[Span(empty.title[language], .strong)]] + empty.next.map { [Span($0[language], .muted)] }
    }
    let wrapped = lines.flatMap { wrap($0, width: area.columns - 6) }
    for (offset, line) in wrapped.prefix(max(0, area.rows - 1)).enumerated() {
      canvas.put(
        line, at: Point(row: area.row + 1 + offset, column: area.column + ListLayout.margin),
        maxWidth: area.columns - ListLayout.margin - 1)
    }
  }

  /// Breaks a line of one or two pieces at the width; the last piece is the one that is long.
  private func wrap(_ spans: [Span], width: Int) -> [[Span]] {
    guard let last = spans.last else { return [[]] }
    let head = spans.dropLast()
    let rest = TextWidth.wrapped(last.text, to: max(10, width - head.reduce(0) { $0 + $1.width }))
    return rest.enumerated().map { index, text in
      let piece = Span(text, last.style.role, last.style.attributes)
      return index == 0 ? head + [piece] : [piece]
    }
  }
}
