import JalonCore
import TerminalKit

extension Sheet where Item == CaseItem {
  /// Puts what is being typed below its line.
  mutating func insert(_ prompt: PlanPrompt, language: Language) {
    var typed = Sheet(width: width + Self.margin + 1, glyphs: glyphs, upTo: width)
    typed.prompt(prompt.text, item: .prompt, indented: PlanPrompt.indent, language)
    insert(typed, below: prompt.item)
  }
}

extension PlanPrompt {
  /// Columns before its label.
  static let indent = 4

  /// Paints the text being typed over its lines.
  func draw(at row: Int, width: Int, in area: Rect, on canvas: inout Canvas) {
    let layout = PromptLayout(text, width: width - Self.indent)
    let place = Rect(
      row: area.row + row + (layout.isStacked ? 1 : 0),
      column: area.column + Sheet<CaseItem>.margin + Self.indent,
      rows: layout.rows, columns: max(1, width - Self.indent))
    text.draw(layout, in: place.intersection(area), on: &canvas)
  }
}
