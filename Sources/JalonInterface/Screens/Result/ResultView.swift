import JalonCore
import TerminalKit

extension ResultState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    guard let reading = reading(shell) else {
      return UnreadView.draw(refusal, of: id, in: area, on: &canvas, shell)
    }
    let plan = ResultLayout(area)
    drawHead(reading, in: plan.head, on: &canvas)
    if !plan.rule.isEmpty { canvas.rule(plan.rule, shell.glyphs) }
    let sheet = sheet(reading, width: area.columns)
    sheet.draw(
      from: cursor.top, cursor: prompt == nil ? cursor.current(in: sheet) : nil, in: plan.sheet, on: &canvas)
    guard let prompt = prompt?.text, let range = sheet.range(of: .prompt) else { return }
    let indent = Sheet<ResultItem>.margin + ResultPage.indent
    let columns = ResultColumns(width: area.columns)?.main ?? sheet.width
    let line = Rect(
      row: plan.sheet.row + range.lowerBound - cursor.top, column: area.column + indent, rows: range.count,
      columns: columns - ResultPage.indent)
    let layout = PromptLayout(prompt, width: columns - ResultPage.indent)
    prompt.draw(layout, in: line.intersection(plan.sheet), on: &canvas)
  }

  /// Whose result it is, and how far the gate is.
  private func drawHead(_ reading: ResultReading, in line: Rect, on canvas: inout Canvas) {
    guard line.rows > 0 else { return }
    let base = reading.base.base
    let gate = base.gate
    var right: [Span] = []
    if !gate.isEmpty {
      let count = gate.count(where: \.state.lets)
      let stage = base.stageLabel(base.case.stage)
      let words = Localized(
        fr:
          "\(stage)\u{A0}: \(count) \(Language.fr.isSingular(count) ? "condition" : "conditions") sur \(gate.count)",
        en: "\(stage): \(count) of \(gate.count) conditions")[base.language]
      let isOpen = count == gate.count
      right = [Span(words, isOpen ? .success : .muted), Span("  " + base.key(of: .resultGate), .hintKey)]
    }
    let room = line.columns - 2
    let width = right.reduce(0) { $0 + $1.width }
    let name = TextWidth.truncated(base.association.name, to: max(10, room - width - 3))
    canvas.put(
      [Span(name, .strong, .bold)], at: Point(row: line.row, column: line.column + 1), maxWidth: room)
    if TextWidth.width(of: name) + 3 + width <= room {
      canvas.put(right, endingAt: line.endColumn - 1, row: line.row)
    }
  }

  /// The page laid out for a width; what the cursor stands on is told at length.
  func sheet(_ reading: ResultReading, width: Int) -> Sheet<ResultItem> {
    let open = prompt.map { ResultItem.recommendation($0.recommendation) } ?? cursor.item
    let shell = reading.base.shell
    let lay = { ResultPage(reading: reading, open: open, prompt: prompt?.text).sheet(width: width) }
    guard prompt == nil else { return lay() }
    let key = ResultSheetKey(
      width: width, language: shell.language, glyphs: shell.glyphs, today: shell.today,
      adviser: shell.adviser,
      team: shell.team, file: file, sent: sent, open: open)
    return memory.value(key, lay)
  }
}

/// All that a result is laid out from.
struct ResultSheetKey: Equatable, Sendable {
  let width: Int
  let language: Language
  let glyphs: Glyphs
  let today: Day
  let adviser: String
  let team: Team?
  let file: AssociationFile?
  let sent: [SentDecision]
  let open: ResultItem?
}

/// Where the parts of a result stand.
struct ResultLayout {
  let head, rule, sheet: Rect

  init(_ area: Rect) {
    let isLow = area.rows < 8
    var rest: Rect
    (head, rest) = area.split(top: 1)
    (rule, sheet) = rest.split(top: isLow ? 0 : 1)
  }
}

/// What is decided, and from a width on the dimensions and the gate beside it.
struct ResultColumns {
  let main, aside: Int

  init?(width: Int) {
    guard width >= 112 else { return nil }
    let room = width - 2 * Sheet<ResultItem>.margin - Sheet<ResultItem>.gutter - 1
    aside = min(64, max(46, room * 42 / 100))
    main = min(Sheet<ResultItem>.measure, room - aside)
  }
}
