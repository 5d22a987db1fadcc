import TerminalKit

/// The widths of the columns of a board: as wide as all of them fit, and not wider than is read at one glance.
struct BoardColumns {
  let width: Int

  init(count: Int, room: Int, before: Int = 0) {
    let room = room - before - Sheet<TeamItem>.margin - 1
    width = min(16, max(5, room / max(1, count)))
  }

  /// Whether a count and an age fit side by side.
  var isWide: Bool { width >= 12 }

  /// A text cut to the room of a cell, with one column between it and the next.
  func cut(_ text: String, mark: Int = 0) -> String { Self.shortened(text, to: width - 1 - mark) }

  /// The head of a column of figures: it ends where they do.
  func head(_ text: String, isChosen: Bool) -> [Span] {
    figure(
      Self.shortened(text, to: width - 2), isChosen ? .accent : .heading, isChosen ? [.bold, .underline] : [])
  }

  /// As much of a word as there is room for, with a full stop where some of it is left.
  private static func shortened(_ text: String, to room: Int) -> String {
    guard TextWidth.width(of: text) > room else { return text }
    return room < 4 ? String(text.prefix(room)) : String(text.prefix(room - 1)) + "."
  }

  /// Pieces with the spaces that make a cell of them.
  func cell(_ spans: [Span]) -> [Span] {
    spans + [Span(String(repeating: " ", count: max(0, width - spans.reduce(0) { $0 + $1.width })))]
  }

  /// A figure that ends where its cell does.
  func figure(_ text: String, _ role: Role, _ attributes: Attributes = []) -> [Span] {
    // A long one takes one of the two spaces behind it, so that those after it stay in their columns.
    let used = TextWidth.width(of: text)
    let before = max(0, width - 2 - used)
    return [
      Span(String(repeating: " ", count: before)), Span(text, role, attributes),
      Span(String(repeating: " ", count: min(2, max(1, width - before - used)))),
    ]
  }
}
