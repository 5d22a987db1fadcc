import JalonCore

/// The signs that the interface draws beside words, each in one column. A terminal without UTF-8 gets the second set.
struct Glyphs: Sendable, Hashable {
  let bar, mark, rule, dash, warning, done, missing, current, ellipsis: String
  let stepDone, stepCurrent, stepTodo, stepPaused, takenOver, waived, barDone, barRest: String
  let ascending, descending, separator: String
  /// What others have just changed.
  let fresh: String
  /// Someone else who is at the same thing.
  let company: String
  let corners: (topLeft: String, topRight: String, bottomLeft: String, bottomRight: String)
  let side: String
  private let visit, call, video, mail, workshop, informal: String

  static let unicode = Glyphs(
    bar: "▌", mark: "●", rule: "─", dash: "—", warning: "⚠", done: "✓", missing: "✗", current: "◆",
    ellipsis: "…",
    stepDone: "▪", stepCurrent: "▣", stepTodo: "▫", stepPaused: "‖",
    takenOver: "»", waived: "~", barDone: "█", barRest: "░", ascending: "↑", descending: "↓",
    separator: "·", fresh: "◆", company: "◉", corners: ("╭", "╮", "╰", "╯"), side: "│",
    visit: "⌂", call: "☏", video: "▷", mail: "@", workshop: "⊞", informal: "≈")

  static let ascii = Glyphs(
    bar: ">", mark: "*", rule: "-", dash: "-", warning: "!", done: "x", missing: "-", current: "o",
    ellipsis: "...",
    stepDone: "#", stepCurrent: "O", stepTodo: ".", stepPaused: "=",
    takenOver: ">", waived: "~", barDone: "#", barRest: ".", ascending: "^", descending: "v",
    separator: "-", fresh: "+", company: "&", corners: ("+", "+", "+", "+"), side: "|",
    visit: "^", call: "t", video: ">", mail: "@", workshop: "#", informal: "~")

  /// How people met.
  func sign(of means: Exchange.Means) -> String {
    switch means {
    case .visit: visit
    case .call: call
    case .video: video
    case .mail: mail
    case .workshop: workshop
    case .informal: informal
    }
  }

  static func == (left: Glyphs, right: Glyphs) -> Bool { left.bar == right.bar }
  func hash(into hasher: inout Hasher) { hasher.combine(bar) }
}
