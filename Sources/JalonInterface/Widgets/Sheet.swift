import JalonCore
import TerminalKit

/// A page laid out at one width: lines, some of which belong to something that the cursor can stand on. Where the window
/// is wide, a second column stands beside the lines from one of them on.
struct Sheet<Item: Hashable & Sendable>: Sendable {
  struct Line: Sendable {
    var spans: [Span]
    /// Ends at the right edge of its column; gives way where there is no room.
    var trailing: [Span] = []
    var item: Item?
    /// Columns that it may take.
    var width: Int
  }

  /// What stands beside the lines.
  struct Aside: Sendable {
    /// Where its margin begins, counted from the sheet's own.
    let column: Int
    /// The line beside which it begins.
    let top: Int
    let width: Int
    var lines: [Line]
  }

  /// Columns before a line: cursor bar, space.
  static var margin: Int { 3 }

  /// The longest line that is read with ease.
  static var measure: Int { 100 }

  /// Columns between the two columns, beside the margin of the second.
  static var gutter: Int { 2 }

  /// Columns that the line being written may take, without its margin.
  private(set) var width: Int
  let glyphs: Glyphs
  private(set) var lines: [Line] = []
  /// What stays above the lines, however far they are scrolled.
  private(set) var head: [Line] = []
  private(set) var aside: Aside?
  /// Where the cursor stands as long as nobody has moved it; the first thing where there is none.
  var start: Item?

  /// - Parameter width: columns of the place where it is shown.
  init(width: Int, glyphs: Glyphs, upTo limit: Int = Self.measure) {
    self.width = min(limit, max(8, width - Self.margin - 1))
    self.glyphs = glyphs
  }

  /// Lines from the first one to the last one of both columns.
  var height: Int { max(lines.count, aside.map { $0.top + $0.lines.count } ?? 0) }

  /// What the cursor can stand on: from top to bottom, one column after the other.
  var items: [Item] {
    var items: [Item] = []
    func add(_ lines: [Line]) {
      for line in lines { if let item = line.item, items.last != item { items.append(item) } }
    }
    add(lines)
    if let aside { add(aside.lines) }
    return items
  }

  /// The first of `items`, found without the others.
  var firstItem: Item? { Self.firstItem(in: lines) ?? aside.flatMap { Self.firstItem(in: $0.lines) } }

  /// The first thing in the second column, where there is one.
  var firstBeside: Item? { aside.flatMap { Self.firstItem(in: $0.lines) } }

  /// Whether it stands in the second column.
  func holdsBeside(_ item: Item) -> Bool { aside?.lines.contains { $0.item == item } ?? false }

  private static func firstItem(in lines: [Line]) -> Item? {
    lines.first { $0.item != nil }?.item
  }

  /// Whether the cursor can stand on it.
  func holds(_ item: Item) -> Bool {
    lines.contains { $0.item == item } || (aside?.lines.contains { $0.item == item } ?? false)
  }

  /// The lines of an item.
  func range(of item: Item) -> Range<Int>? {
    if let range = Self.range(of: item, in: lines) { return range }
    guard let aside, let range = Self.range(of: item, in: aside.lines) else { return nil }
    return range.lowerBound + aside.top..<range.upperBound + aside.top
  }

  private static func range(of item: Item, in lines: [Line]) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.item == item }) else { return nil }
    return first..<(lines[first...].firstIndex { $0.item != item } ?? lines.count)
  }

  /// What stands at a place of the sheet.
  func item(line: Int, column: Int) -> Item? {
    if let aside, column >= aside.column {
      let place = line - aside.top
      return aside.lines.indices.contains(place) ? aside.lines[place].item : nil
    }
    return lines.indices.contains(line) ? lines[line].item : nil
  }

  // MARK: Columns

  /// Writes what follows narrower, and something else beside it.
  ///
  /// - Parameters:
  ///   - main: columns for the lines to come.
  ///   - other: columns for what stands beside them.
  mutating func divide(_ main: Int, beside other: Int, _ write: (inout Sheet) -> Void) {
    width = main
    var page = Sheet(width: other + Self.margin + 1, glyphs: glyphs)
    write(&page)
    aside = Aside(
      column: main + Self.margin + Self.gutter, top: lines.count, width: page.width, lines: page.lines)
  }

  // MARK: Writing

  mutating func line(_ spans: [Span], trailing: [Span] = [], item: Item? = nil) {
    lines.append(Line(spans: spans, trailing: trailing, item: item, width: width))
  }

  /// Keeps what was written so far above what is to come.
  mutating func pin() {
    head += lines
    lines = []
  }

  /// Puts the lines of another sheet below those of an item.
  mutating func insert(_ other: Sheet, below item: Item) {
    guard let range = range(of: item) else { return }
    lines.insert(contentsOf: other.lines, at: min(range.upperBound, lines.count))
  }

  /// An empty line, unless there is one already.
  mutating func gap() {
    guard let last = lines.last, !last.spans.isEmpty else { return }
    line([])
  }

  mutating func heading(_ text: String, trailing: [Span] = []) {
    gap()
    line([Span(text, .heading, .bold)], trailing: trailing)
  }

  /// A text on as many lines as it takes, all of them behind what comes first on the first one.
  ///
  /// - Parameters:
  ///   - rail: what stands before each line after the first, instead of spaces.
  ///   - isYielding: whether the text gives way to what ends its first line, where else that would give way to it.
  mutating func text(
    _ text: String, _ role: Role = .text, _ attributes: Attributes = [], after head: [Span] = [],
    rail: [Span]? = nil, trailing: [Span] = [], isYielding: Bool = false, item: Item? = nil,
    upTo limit: Int = .max
  ) {
    let indent = head.reduce(0) { $0 + $1.width }
    let kept = isYielding && !trailing.isEmpty ? trailing.reduce(2) { $0 + $1.width } : 0
    let room = max(8, width - indent - kept)
    var rows = TextWidth.wrapped(text, to: room)
    if rows.isEmpty { rows = [""] }
    if rows.count > limit {
      let rest = rows[(limit - 1)...].joined(separator: " ")
      rows = rows[..<(limit - 1)] + [TextWidth.truncated(rest, to: room)]
    }
    for (index, row) in rows.enumerated() {
      let before = index == 0 ? head : rail ?? [Span(String(repeating: " ", count: indent))]
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
      text(value, role, after: [Span(padded(label), .muted)], item: item, upTo: limit)
    }
  }

  /// A label with the spaces behind it that make a column of labels.
  func padded(_ label: String) -> String {
    let room = min(24, max(21, width / 5))
    return label + String(repeating: " ", count: max(1, room - TextWidth.width(of: label)))
  }

  /// What a tab without content says, and what to do next.
  mutating func nothing(_ text: Localized, _ next: Localized, _ language: Language) {
    self.text(text[language], .strong)
    self.text(next[language], .muted)
  }
}
