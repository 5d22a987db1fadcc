import JalonCore
import TerminalKit

/// A result for people: a title, then facts under heads, wrapped to the terminal.
struct Sheet {
  private let ink: Ink
  private(set) var text = ""

  init(_ ink: Ink) { self.ink = ink }

  mutating func title(_ title: String, _ rest: String) {
    text += ink.paint(TextWidth.sanitised(title), .strong)
    text += rest.isEmpty ? "\n" : "  " + TextWidth.sanitised(rest) + "\n"
  }

  mutating func head(_ head: String) { text += "\n" + ink.paint(head, .strong) + "\n" }

  /// A fact with its name; nothing is written where there is none.
  mutating func fact(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    text += "  " + ink.paint(name, .faint) + "  " + Self.indented(value) + "\n"
  }

  mutating func line(_ line: String) { text += "  " + Self.indented(line) + "\n" }

  mutating func line(_ mark: String, _ style: Ink.Style, _ line: String) {
    text += "  " + ink.paint(mark, style) + " " + Self.indented(line) + "\n"
  }

  /// A line as it is: aligned, and short enough. What it quotes is made harmless by whoever writes it.
  mutating func row(_ row: String) { text += "  " + row + "\n" }

  mutating func row(_ row: String, _ mark: String, _ style: Ink.Style) {
    text += "  " + ink.paint(mark, style) + " " + row + "\n"
  }

  /// A sentence or more, broken into lines.
  ///
  /// - Parameters:
  ///   - mark: stands before the first line; the others begin below its text.
  ///   - below: whether it goes on below a line with a mark.
  mutating func paragraph(
    _ words: String, mark: String? = nil, _ style: Ink.Style = .faint, below: Bool = false
  ) {
    let indent = mark == nil && !below ? "  " : "    "
    for (index, line) in TextWidth.wrapped(words, to: Self.columns - indent.count).enumerated() {
      if index == 0, let mark {
        let gap = String(repeating: " ", count: max(1, 2 - TextWidth.width(of: mark)))
        text += "  " + ink.paint(mark, style) + gap + line + "\n"
      } else {
        text += indent + line + "\n"
      }
    }
  }

  /// As wide as a terminal is at least, and as is pleasant to read.
  private static let columns = 80

  /// Long texts keep their lines, each below the first.
  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { TextWidth.sanitised(String($0)) }
      .joined(separator: "\n    ")
  }
}
