import JalonCore
import TerminalKit

/// How wide and how high the parts of what is typed in place are.
struct PromptLayout {
  /// Columns before the input; rows of the input.
  let label, rows: Int
  /// The label has a line of its own, or none at all.
  let isStacked: Bool

  init(_ prompt: InPlacePrompt, width: Int) {
    var isContext = false
    if case .context = prompt.purpose { isContext = true }
    isStacked = !isContext && width < 44
    label = isContext || isStacked ? 0 : Self.labels
    rows = prompt.rows(width: width - label)
  }

  static let labels = 20

  static func input(width: Int) -> Int { max(8, width < 44 ? width : width - labels) }
}

extension Sheet {
  /// The lines that something being typed takes, with what is offered and what stands against it.
  mutating func prompt(_ prompt: InPlacePrompt, item: Item, indented: Int = 0, _ language: Language) {
    let layout = PromptLayout(prompt, width: width - indented)
    let label = prompt.label[language]
    let margin = Span(String(repeating: " ", count: indented))
    if layout.isStacked { line([margin, Span(label, .strong)]) }
    for row in 0..<layout.rows {
      line(row == 0 && layout.label > 0 ? [margin, Span(label, .strong)] : [margin], item: item)
    }
    let indent = Span(String(repeating: " ", count: indented + layout.label))
    for (place, offer) in prompt.offers.enumerated() {
      let isTaken = place == prompt.taken
      text(
        offer, isTaken ? .strong : .muted,
        after: [indent, Span(isTaken ? glyphs.mark + " " : "  ", .mark)], item: item, upTo: 1)
    }
    if let meaning = prompt.meaning { line([indent, Span(meaning, .muted)], item: item) }
    if let fault = prompt.field.fault {
      text(fault[language], .error, after: [indent, Span(glyphs.missing + " ", .error)], item: item)
    }
  }
}

extension InPlacePrompt {
  var label: Localized {
    switch purpose {
    case .reason: Localized(fr: "Pourquoi", en: "Why")
    case .note: Localized("Note")
    case .owner: Localized(fr: "Qui se renseigne", en: "Who finds out")
    case .context: field.shape.label
    case .decision(let decision):
      Localized(
        fr: CaseWords.raised(decision.label.fr) + ", pourquoi",
        en: CaseWords.raised(decision.label.en) + ", why")
    case .plan(let entry): entry.label
    }
  }

  func draw(_ layout: PromptLayout, in area: Rect, on canvas: inout Canvas) {
    let place = Rect(
      row: area.row, column: area.column + layout.label, rows: area.rows,
      columns: max(1, area.columns - layout.label))
    switch field.input {
    case .line(let line, let suggestions):
      line.draw(in: place, on: &canvas)
      let whole = field.input.completion(of: line, suggestions) ?? ""
      let used = TextWidth.width(of: line.text)
      let aside = String(whole.dropFirst(line.text.count))
      guard !aside.isEmpty, used + TextWidth.width(of: aside) <= place.columns else { return }
      canvas.put(
        aside, at: Point(row: place.row, column: place.column + used), style: Style(.placeholder, on: .input))
    case .area(var area):
      area.width = place.columns
      area.draw(in: place, on: &canvas)
    case .pick, .choice, .flag: break
    }
  }
}
