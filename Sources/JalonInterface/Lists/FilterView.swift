import JalonCore
import TerminalKit

/// The line of the filter with the count beside it, and the rule below, where completions and faults are told.
extension ListView {
  func drawFilter(_ line: Rect, on canvas: inout Canvas) {
    let count = countSpans()
    let countWidth = min(count.reduce(0) { $0 + $1.width }, line.columns / 2)
    canvas.put(count, endingAt: line.endColumn - 1, row: line.row, maxWidth: countWidth)
    canvas.put("/", at: Point(row: line.row, column: line.column + 1), style: Style(.accent))
    let field = Rect(
      row: line.row, column: line.column + 3, rows: 1, columns: line.columns - 3 - countWidth - 2)
    list.filter.field.draw(
      in: field, on: &canvas, style: list.filter.isOpen ? Style(.text, on: .input) : .text,
      placeholder: placeholder(in: field.columns), isFocused: list.filter.isOpen)
    if let fault = list.filter.fault {
      let start = field.column + min(fault.column - 1, field.columns)
      let end = min(field.endColumn, field.column + TextWidth.width(of: list.filter.text))
      canvas.recolour(
        Rect(row: line.row, column: start, rows: 1, columns: end - start), as: .error, .underline)
    }
  }

  /// What the line is for, with as many of the examples as there is room for.
  private func placeholder(in room: Int) -> String {
    let head = Localized(fr: "filtrer", en: "filter")[language]
    var shown = head
    for piece in example[language].split(separator: ",") {
      let longer = shown + (shown == head ? (language == .fr ? "\u{A0}:" : ":") : ",") + piece
      guard TextWidth.width(of: longer) <= room else { break }
      shown = longer
    }
    return shown
  }

  private func countSpans() -> [Span] {
    var spans: [Span] = []
    if !list.marks.isEmpty {
      let marked = Localized.count(
        list.marks.count, fr: ("marqué", "marqués"), en: ("marked", "marked"))
      spans.append(Span("\(shell.glyphs.mark) \(marked[language])  ", .mark))
    }
    let number = list.total.map { language.number($0) } ?? shell.glyphs.ellipsis
    let all = number + " " + noun(list.total ?? 2)[language]
    if list.filter.query.filter.isEverything {
      if list.isLoaded { spans.append(Span(all, .muted)) }
    } else {
      let found = list.found.map { language.number($0) } ?? shell.glyphs.ellipsis
      spans.append(Span(found, .strong))
      spans.append(Span((language == .fr ? " sur " : " of ") + all, .muted))
    }
    return spans
  }

  /// The rule; in its place what is wrong with the filter, or what may be typed.
  func drawBelowFilter(_ line: Rect, on canvas: inout Canvas) {
    canvas.rule(line, shell.glyphs)
    let place = Point(row: line.row, column: line.column + 1)
    if let fault = list.filter.fault {
      canvas.fill(line, style: .text)
      canvas.put(
        [Span(shell.glyphs.missing + " ", .error), Span(text(of: fault, in: line.columns - 4))],
        at: place, maxWidth: line.columns - 2)
    } else if list.filter.isOpen, Order.searched != nil {
      let offers = list.filter.completions(language).prefix(12).map(\.text)
      guard !offers.isEmpty else { return }
      let spans = [Span("Tab ", .hintKey)] + offers.map { Span($0 + " ", .hintText) }
      canvas.put([Span(" ")] + spans, at: place, maxWidth: line.columns - 2)
    }
  }

  /// What is wrong with the filter, which is underlined there; only the mend where the whole does not fit.
  private func text(of fault: QueryError, in width: Int) -> String {
    let message = fault.sentence[language]
    guard TextWidth.width(of: message) > width, let guess = fault.guess else { return message }
    let mend = Localized(
      fr: "vouliez-vous dire «\u{A0}\(guess.fr)\u{A0}»\u{202F}?", en: "did you mean “\(guess.en)”?")
    return mend[language]
  }
}
