import TerminalKit

/// The looks that frames have, as classes of a page: what a class looks like depends on the theme and tier chosen there.
struct StyleSheet {
  static let tiers: [(tier: ColourTier, title: String)] = [
    (.direct, "all colours"), (.indexed256, "256 colours"), (.ansi16, "16 colours"), (.mono, "no colour"),
  ]

  private let themes: [Theme]
  private var classes: [Style: Int] = [:]

  init(themes: [Theme]) { self.themes = themes }

  /// A frame, one line a row, each run of cells of one look in a span.
  mutating func html(_ canvas: Canvas) -> String {
    (0..<canvas.size.rows).map { row in
      var line = ""
      var column = 0
      while column < canvas.size.columns {
        let style = Style(of: canvas[row, column])
        var text = ""
        while column < canvas.size.columns, Style(of: canvas[row, column]) == style {
          text += Self.escaped(canvas.text(row: row, column: column), width: canvas[row, column].width)
          column += 1
        }
        line += style == Style(of: .blank) ? text : "<span class=\"p\(number(of: style))\">\(text)</span>"
      }
      return line
    }.joined(separator: "\n")
  }

  /// The rules of every theme and tier for the looks that were met.
  func css() -> String {
    var css = ""
    for theme in themes {
      for (tier, _) in Self.tiers {
        let scope = ".\(theme.name)-\(tier) pre"
        css += "\(scope) {color: \(theme.ink.hex); background: \(theme.ground.hex)}\n"
        for (style, number) in classes.sorted(by: { $0.value < $1.value }) {
          css += "\(scope) .p\(number) {\(rules(theme, tier, style))}\n"
        }
      }
    }
    return css
  }

  private mutating func number(of style: Style) -> Int {
    if let known = classes[style] { return known }
    classes[style] = classes.count
    return classes.count - 1
  }

  private func rules(_ theme: Theme, _ tier: ColourTier, _ style: Style) -> String {
    let paint = theme.paint(style.role, on: style.surface ?? .base, tier: tier)
    let attributes = paint.attributes.union(style.attributes)
    var (ink, ground) = (paint.ink.hex(or: theme.ink), paint.ground.hex(or: theme.ground))
    if attributes.contains(.reverse) { (ink, ground) = (ground, ink) }
    var rules = ["background: \(ground)"]
    rules.append("color: " + (attributes.contains(.dim) ? "color-mix(in srgb, \(ink) 60%, \(ground))" : ink))
    if attributes.contains(.bold) { rules.append("font-weight: bold") }
    if attributes.contains(.italic) { rules.append("font-style: italic") }
    if attributes.contains(.underline) { rules.append("text-decoration: underline") }
    return rules.joined(separator: "; ")
  }

  private static func escaped(_ text: String, width: UInt8) -> String {
    let plain = text.map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : String($0) }.joined()
    return width == 2 ? "<i>\(plain)</i>" : plain
  }
}

extension Style {
  fileprivate init(of cell: Cell) {
    self.init(cell.role, on: cell.surface, cell.attributes)
  }
}

extension ShownColour {
  fileprivate func hex(or own: RGB) -> String {
    switch self {
    case .terminal: own.hex
    case .rgb(let rgb): rgb.hex
    case .index(let index): (RGB(index: index) ?? StyleSheet.userColours[Int(index)]).hex
    }
  }
}

extension StyleSheet {
  /// The sixteen colours that belong to the user, as xterm has them.
  fileprivate static let userColours = [
    "#000000", "#cd0000", "#00a000", "#a88200", "#3465c4", "#b000b0", "#008f9a", "#c8c8c8", "#7f7f7f",
    "#ff5555",
    "#33cc33", "#d8b400", "#5c86ff", "#ff55ff", "#2cc0c8", "#ffffff",
  ].map { RGB(hex: $0) ?? RGB(red: 0, green: 0, blue: 0) }
}

extension RGB {
  /// As `#rrggbb`.
  var hex: String {
    "#"
      + [red, green, blue].map { channel in
        let digits = String(channel, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
