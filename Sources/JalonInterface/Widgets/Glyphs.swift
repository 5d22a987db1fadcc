/// The signs that the interface draws beside words, each in one column. A terminal without UTF-8 gets the second set.
struct Glyphs: Sendable, Hashable {
  let bar, mark, rule, dash, warning, done, missing, current, ellipsis: String
  let stepDone, stepCurrent, stepTodo, stepPaused, takenOver, waived, barDone, barRest: String
  let ascending, descending, separator: String
  let corners: (topLeft: String, topRight: String, bottomLeft: String, bottomRight: String)
  let side: String

  static let unicode = Glyphs(
    bar: "▌", mark: "●", rule: "─", dash: "—", warning: "⚠", done: "✓", missing: "✗", current: "◆",
    ellipsis: "…",
    stepDone: "▪", stepCurrent: "▣", stepTodo: "▫", stepPaused: "‖",
    takenOver: "»", waived: "~", barDone: "█", barRest: "░", ascending: "↑", descending: "↓",
    separator: "·", corners: ("╭", "╮", "╰", "╯"), side: "│")

  static let ascii = Glyphs(
    bar: ">", mark: "*", rule: "-", dash: "-", warning: "!", done: "x", missing: "-", current: "o",
    ellipsis: "...",
    stepDone: "#", stepCurrent: "O", stepTodo: ".", stepPaused: "=",
    takenOver: ">", waived: "~", barDone: "#", barRest: ".", ascending: "^", descending: "v",
    separator: "-", corners: ("+", "+", "+", "+"), side: "|")

  static func == (left: Glyphs, right: Glyphs) -> Bool { left.bar == right.bar }
  func hash(into hasher: inout Hasher) { hasher.combine(bar) }
}
