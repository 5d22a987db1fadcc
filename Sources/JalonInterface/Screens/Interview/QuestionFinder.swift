import JalonCore
import TerminalKit

/// Finds a question by its code or by the beginnings of its words.
struct QuestionFinder: Sendable {
  var field = TextField(limit: 200)
  var selected = 0

  /// Places of the questions that answer, in order.
  func found(_ reading: InterviewReading) -> [Int] {
    let typed = Fold.words(field.text)
    guard !typed.isEmpty else { return Array(reading.questions.indices) }
    return reading.questions.indices.filter { place in
      let question = reading.questions[place]
      let label = reading.questionnaire.dimension(question.dimension)?.label[reading.language] ?? ""
      let told =
        Fold.words(question.id) + [Fold.key(question.id)] + Fold.words(question.text[reading.language])
        + Fold.words(label)
      return typed.allSatisfy { word in told.contains { $0.hasPrefix(word) } }
    }
  }

  mutating func move(_ steps: Int, _ reading: InterviewReading) {
    let count = found(reading).count
    selected = count == 0 ? 0 : (selected + steps + count) % count
  }

  /// Whether the text changed: then the first one that answers is chosen.
  mutating func handle(_ key: KeyPress) {
    if field.handle(key) == .edited { selected = 0 }
  }

  func draw(_ reading: InterviewReading, in area: Rect, on canvas: inout Canvas) {
    let (head, list) = area.split(top: 1)
    let start = head.column + Sheet<Int>.margin
    canvas.put("/", at: Point(row: head.row, column: head.column + 1), style: Style(.accent))
    field.draw(
      in: Rect(row: head.row, column: start, rows: 1, columns: max(1, head.endColumn - start - 1)),
      on: &canvas,
      style: .text,
      placeholder: Localized(
        fr: "un code comme SEC-2, ou le début d’un mot", en: "a code like SEC-2, or the beginning of a word")[
          reading.language])
    let found = found(reading)
    if found.isEmpty {
      let nothing = Localized(
        fr: "Aucune question ne répond à «\u{A0}\(field.text)\u{A0}».",
        en: "No question answers “\(field.text)”.")
      canvas.put(
        nothing[reading.language], at: Point(row: list.row, column: start), style: Style(.strong),
        maxWidth: list.columns - 4)
    }
    let first = max(0, min(selected - list.rows + 1, found.count - list.rows))
    for (offset, place) in found.dropFirst(first).prefix(list.rows).enumerated() {
      drawRow(
        reading.questions[place], first + offset == selected, reading, in: list.line(offset), on: &canvas)
    }
  }

  private func drawRow(
    _ question: Question, _ isSelected: Bool, _ reading: InterviewReading, in line: Rect,
    on canvas: inout Canvas
  ) {
    let value = reading.value(question.id)
    let code = question.id + String(repeating: " ", count: max(1, 7 - question.id.count))
    let answer = value?.label(for: question)[reading.language] ?? ""
    let room = line.columns - Sheet<Int>.margin - 1
    let text = [
      Span(code, .muted), Span(question.text[reading.language], value == nil ? .strong : .text),
    ]
    canvas.put(text, at: Point(row: line.row, column: line.column + Sheet<Int>.margin), maxWidth: room)
    let used = text.reduce(0) { $0 + $1.width }
    let said = Span(answer, .muted)
    if value != nil, used + said.width + 2 <= room {
      canvas.put([said], endingAt: line.endColumn - 1, row: line.row)
    }
    guard isSelected else { return }
    canvas.lay(line, on: .selection)
    canvas.put(reading.glyphs.bar, at: line.origin, style: Style(.accent))
  }
}
