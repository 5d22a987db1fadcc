import JalonCore
import TerminalKit

/// What stands above every tab: the tabs with how many cases they are about, and the filter.
struct TeamHead {
  /// Tabs, filter, rule.
  static let rows = 3

  let state: TeamState
  let shell: Shell

  private var language: Language { shell.language }

  /// Leaves the lines of the head empty on a sheet.
  static func leaveRoom(in sheet: inout Sheet<TeamItem>) {
    for _ in 0..<rows { sheet.line([]) }
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    tabs(area.line(0), on: &canvas)
    filter(area.line(1), on: &canvas)
    rule(area.line(2), on: &canvas)
  }

  private func tabs(_ line: Rect, on canvas: inout Canvas) {
    var column = line.column
    for tab in TeamTab.allCases {
      column += canvas.put(
        " \(label(of: tab)) ", at: Point(row: line.row, column: column),
        style: tab == state.tab ? Style(.strong, on: .selection, .bold) : Style(.muted),
        maxWidth: max(0, line.endColumn - column))
      column += 1
    }
    let fitting = about.first { about in column + about.reduce(2) { $0 + $1.width } < line.endColumn }
    if let fitting { canvas.put(fitting, endingAt: line.endColumn - 1, row: line.row) }
  }

  /// A tab with what waits in it.
  private func label(of tab: TeamTab) -> String {
    let label = tab.label[language]
    guard tab == .review, let waiting = state.waiting, waiting > 0 else { return label }
    return label + " " + language.number(waiting)
  }

  /// How many waivers are marked; how many cases the board is about, and how they are split. In many words, then in few.
  private var about: [[Span]] {
    if state.tab == .review, !state.marks.isEmpty {
      let count = Localized.count(
        state.marks.count, fr: ("dispense marquée", "dispenses marquées"),
        en: ("waiver marked", "waivers marked"))
      let all = state.review.map { language.number($0.askedInAll) } ?? ""
      let of = Localized(fr: " sur \(all)", en: " of \(all)")
      let mark = Span(shell.glyphs.mark + " ", .mark)
      return [count[language], language.number(state.marks.count)].map {
        [mark, Span($0 + of[language], .strong)]
      }
    }
    guard state.tab == .board, let board = state.board else { return [] }
    let cases = Localized.count(
      board.cases, fr: ("dossier ouvert", "dossiers ouverts"), en: ("open case", "open cases"))
    let by = state.grouping?.by ?? Localized(fr: "par étape", en: "by stage")
    return [
      [Span(cases[language], .strong), Span("  " + by[language], .muted)], [Span(cases[language], .strong)],
    ]
  }

  private func filter(_ line: Rect, on canvas: inout Canvas) {
    canvas.put("/", at: Point(row: line.row, column: line.column + 1), style: Style(.accent))
    let field = Rect(row: line.row, column: line.column + 3, rows: 1, columns: max(1, line.columns - 5))
    let example = Localized(
      fr: "ne compter que\u{A0}: conseiller:amelie, departement:35, reseau:mjc",
      en: "count only: adviser:amelie, department:35, network:mjc")
    state.filter.field.draw(
      in: field, on: &canvas, style: state.filter.isOpen ? Style(.text, on: .input) : .text,
      placeholder: TextWidth.truncated(example[language], to: field.columns), isFocused: state.filter.isOpen)
  }

  /// The rule; in its place what is wrong with the filter, or what may be typed.
  private func rule(_ line: Rect, on canvas: inout Canvas) {
    canvas.rule(line, shell.glyphs)
    let place = Point(row: line.row, column: line.column + 1)
    if let fault = state.filter.fault {
      canvas.fill(line, style: .text)
      canvas.put(
        [Span(shell.glyphs.missing + " ", .error), Span(fault.sentence[language])], at: place,
        maxWidth: line.columns - 2)
    } else if state.filter.isOpen {
      let offers = state.filter.completions(language).prefix(12).map(\.text)
      guard !offers.isEmpty else { return }
      let spans = [Span("Tab ", .hintKey)] + offers.map { Span($0 + " ", .hintText) }
      canvas.put([Span(" ")] + spans, at: place, maxWidth: line.columns - 2)
    }
  }
}

extension TeamState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    if isRead {
      drawSheet(in: area, on: &canvas, shell)
    } else {
      UnreadView.draw(refusal, of: id, in: area.split(top: TeamHead.rows).rest, on: &canvas, shell)
    }
    TeamHead(state: self, shell: shell).draw(in: area, on: &canvas)
  }
}
