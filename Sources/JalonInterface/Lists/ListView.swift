import JalonCore
import TerminalKit

/// What a list says where it has nothing to show: what that means, and what to do next.
struct EmptyList {
  let title: Localized
  let next: [Localized]
}

/// Paints a list: filter and count, then its table.
struct ListView<Order: ListOrder> {
  let list: ListState<Order>
  let columns: [Column<Order>]
  /// What is listed, in the right number: `dossiers`.
  let noun: (_ count: Int) -> Localized
  /// What may be typed into the filter, by example.
  let example: Localized
  let empty: EmptyList
  let shell: Shell

  var language: Language { shell.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    drawFilter(area.line(0), on: &canvas)
    drawBelowFilter(area.line(1), on: &canvas)
    if list.window.isEmpty {
      drawEmpty(in: area.split(top: 3).rest, on: &canvas)
      return
    }
    ListTable(list: list, columns: columns, shell: shell).draw(in: area.split(top: 2).rest, on: &canvas)
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
