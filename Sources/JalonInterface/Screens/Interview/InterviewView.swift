import JalonCore
import TerminalKit

extension InterviewState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    guard let reading = reading(shell), stop != nil else {
      return UnreadView.draw(refusal, of: id, in: area, on: &canvas, shell)
    }
    let plan = InterviewLayout(area)
    InterviewHead(reading: reading, current: dimension(reading)).draw(in: plan.head, on: &canvas)
    if !plan.rule.isEmpty { canvas.rule(plan.rule, shell.glyphs) }
    if let finder {
      finder.draw(reading, in: plan.sheet, on: &canvas)
    } else {
      drawSheet(reading, in: plan.sheet, on: &canvas)
    }
  }

  private func drawSheet(_ reading: InterviewReading, in area: Rect, on canvas: inout Canvas) {
    let sheet = sheet(reading, in: area)
    let item = prompt == nil ? cursor(reading) : .prompt
    let top = Self.top(sheet, item, rows: area.rows)
    sheet.draw(from: top, cursor: prompt == nil ? item : nil, in: area, on: &canvas)
    if let prompt, let range = sheet.range(of: .prompt) {
      let place = PromptLayout(prompt, width: sheet.width)
      let line = Rect(
        row: area.row + range.lowerBound - top, column: area.column + Sheet<InterviewItem>.margin,
        rows: range.count, columns: sheet.width)
      prompt.draw(place, in: line.intersection(area), on: &canvas)
    }
    drawLatest(reading, under: sheet.height - top, in: area, on: &canvas)
  }

  /// The first line that is seen: the beginning, unless what the cursor stands on lies below the window.
  static func top(_ sheet: Sheet<InterviewItem>, _ item: InterviewItem?, rows: Int) -> Int {
    guard sheet.height > rows, let range = item.flatMap(sheet.range) else { return 0 }
    return max(0, min(range.lowerBound, range.upperBound - rows))
  }

  /// What was answered last stands on the last line, so that no key goes unseen.
  private func drawLatest(
    _ reading: InterviewReading, under height: Int, in area: Rect, on canvas: inout Canvas
  ) {
    guard height < area.rows - 1, prompt == nil, let latest, let question = reading.questionnaire[latest],
      let value = reading.value(latest)
    else { return }
    if case .question(let place)? = stop, reading.question(at: place)?.id == latest { return }
    let isPending = reading.isPending(latest)
    let glyphs = reading.glyphs
    let sign = isPending ? Span(glyphs.stepTodo + " ", .accent) : Span(glyphs.done + " ", .success)
    let said = "\(latest)  \(value.label(for: question)[reading.language])"
    let saving = Localized(fr: "enregistrement…", en: "saving…")[reading.language]
    let spans = [sign, Span(said, .muted)] + (isPending ? [Span("  " + saving, .accent)] : [])
    canvas.put(
      spans, at: Point(row: area.endRow - 1, column: area.column + Sheet<InterviewItem>.margin),
      maxWidth: max(0, InterviewColumns(width: area.columns)?.main ?? area.columns - 4))
  }

  /// The dimension of the question that shows.
  private func dimension(_ reading: InterviewReading) -> String? {
    guard case .question(let place)? = stop else { return nil }
    return reading.question(at: place)?.dimension
  }

  /// A click chooses an answer; on what is chosen, it does what Enter does.
  mutating func click(_ point: Point, _ reading: InterviewReading, _ shell: inout Shell) {
    let area = InterviewLayout(CaseLayout.area(of: shell.size)).sheet
    guard prompt == nil, finder == nil, area.contains(point) else { return }
    let sheet = sheet(reading, in: area)
    let now = cursor(reading)
    let line = point.row - area.row + Self.top(sheet, now, rows: area.rows)
    guard let item = sheet.item(line: line, column: point.column) else { return }
    if item == now {
      shell.actions.append(.interviewChoose)
    } else if case .answer(let place) = item {
      choice = place
    } else {
      ending = item
    }
  }
}

/// Where the parts of an interview stand.
struct InterviewLayout {
  let head, rule, sheet: Rect

  init(_ area: Rect) {
    let isLow = area.rows < 10
    let headRows = isLow || InterviewColumns(width: area.columns) != nil ? 1 : 2
    var rest: Rect
    (head, rest) = area.split(top: headRows)
    (rule, sheet) = rest.split(top: isLow ? 0 : 1)
  }

  /// Columns that a long text being typed has in a window of so many.
  static func typingWidth(columns: Int) -> Int {
    let sheet = Sheet<InterviewItem>(width: columns, glyphs: .unicode)
    return PromptLayout.input(width: InterviewColumns(width: columns)?.main ?? sheet.width)
  }
}

/// The question, and from a width on how far the interview is, beside it.
struct InterviewColumns {
  let main, aside: Int

  init?(width: Int) {
    guard width >= 112 else { return nil }
    let room = width - 2 * Sheet<InterviewItem>.margin - Sheet<InterviewItem>.gutter - 1
    aside = min(60, max(40, room * 38 / 100))
    main = min(Sheet<InterviewItem>.measure, room - aside)
  }
}
