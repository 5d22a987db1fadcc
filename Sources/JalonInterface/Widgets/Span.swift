import TerminalKit

/// A piece of text with its style; a line is several of them.
struct Span: Sendable, Hashable {
  let text: String
  let style: Style

  init(_ text: String, _ role: Role = .text, _ attributes: Attributes = []) {
    self.text = text
    style = Style(role, on: nil, attributes)
  }

  var width: Int { TextWidth.width(of: text) }
}

extension Canvas {
  /// Paints pieces of text one after the other and says how many columns they took.
  @discardableResult
  mutating func put(_ spans: [Span], at point: Point, maxWidth: Int = .max) -> Int {
    var used = 0
    for span in spans {
      guard used < maxWidth else { break }
      used += put(
        span.text, at: Point(row: point.row, column: point.column + used), style: span.style,
        maxWidth: maxWidth - used)
    }
    return used
  }

  /// Paints pieces of text so that they end right before `endColumn`.
  @discardableResult
  mutating func put(_ spans: [Span], endingAt endColumn: Int, row: Int, maxWidth: Int = .max) -> Int {
    let width = min(spans.reduce(0) { $0 + $1.width }, maxWidth)
    return put(spans, at: Point(row: row, column: endColumn - width), maxWidth: width)
  }

  /// A line from one side to the other.
  mutating func rule(_ area: Rect, _ glyphs: Glyphs) {
    fill(area, style: Style(.border), with: glyphs.rule.unicodeScalars.first ?? "-")
  }
}
