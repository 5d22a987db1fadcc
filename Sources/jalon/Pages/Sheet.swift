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

  /// Long texts keep their lines, each below the first.
  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { TextWidth.sanitised(String($0)) }
      .joined(separator: "\n    ")
  }
}
