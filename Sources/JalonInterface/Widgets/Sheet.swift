import JalonCore
import TerminalKit

/// A page laid out at one width: lines, some of which belong to something that the cursor can stand on.
struct Sheet<Item: Hashable & Sendable> {
  struct Line {
    var spans: [Span]
    /// Ends at the right edge; gives way where there is no room.
    var trailing: [Span] = []
    var item: Item?
  }

  /// Columns before a line: cursor bar, space.
  static var margin: Int { 3 }

  /// Columns that a line may take, without its margin.
  let width: Int
  let glyphs: Glyphs
  private(set) var lines: [Line] = []
  /// Where the cursor stands as long as nobody has moved it; the first thing where there is none.
  var start: Item?

  init(width: Int, glyphs: Glyphs) {
    self.width = max(8, width - Self.margin - 1)
    self.glyphs = glyphs
  }

  /// What the cursor can stand on, from top to bottom.
  var items: [Item] {
    var items: [Item] = []
    for line in lines {
      if let item = line.item, items.last != item { items.append(item) }
    }
    return items
  }

  /// The lines of an item.
  func range(of item: Item) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.item == item }) else { return nil }
    return first..<(lines[first...].firstIndex { $0.item != item } ?? lines.count)
  }

  // MARK: Writing

  mutating func line(_ spans: [Span], trailing: [Span] = [], item: Item? = nil) {
    lines.append(Line(spans: spans, trailing: trailing, item: item))
  }

  /// An empty line, unless there is one already.
  mutating func gap() {
    guard let last = lines.last, !last.spans.isEmpty else { return }
    lines.append(Line(spans: []))
  }

  mutating func heading(_ text: String, trailing: [Span] = []) {
    gap()
    line([Span(text, .heading, .bold)], trailing: trailing)
  }

  /// A text on as many lines as it takes, all of them behind what comes first on the first one.
  mutating func text(
    _ text: String, _ role: Role = .text, _ attributes: Attributes = [], after head: [Span] = [],
    trailing: [Span] = [], item: Item? = nil, upTo limit: Int = .max
  ) {
    let indent = head.reduce(0) { $0 + $1.width }
    var rows = TextWidth.wrapped(text, to: max(8, width - indent))
    if rows.isEmpty { rows = [""] }
    if rows.count > limit {
      let rest = rows[(limit - 1)...].joined(separator: " ")
      rows = rows[..<(limit - 1)] + [TextWidth.truncated(rest, to: max(8, width - indent))]
    }
    for (index, row) in rows.enumerated() {
      let before = index == 0 ? head : [Span(String(repeating: " ", count: indent))]
      line(before + [Span(row, role, attributes)], trailing: index == 0 ? trailing : [], item: item)
    }
  }

  /// A word and what stands for it, in two columns where there is room.
  mutating func labelled(
    _ label: String, _ value: String, _ role: Role = .text, item: Item? = nil, upTo limit: Int = .max
  ) {
    if width < 44 {
      line([Span(label, .muted)], item: item)
      text(value, role, after: [Span("  ")], item: item, upTo: limit)
    } else {
      let room = min(24, max(21, width / 5))
      let padding = max(1, room - TextWidth.width(of: label))
      text(
        value, role, after: [Span(label + String(repeating: " ", count: padding), .muted)], item: item,
        upTo: limit)
    }
  }

  /// What a tab without content says, and what to do next.
  mutating func nothing(_ text: Localized, _ next: Localized, _ language: Language) {
    self.text(text[language], .strong)
    self.text(next[language], .muted)
  }
}
