@testable public import TerminalKit

/// How one theme shows every role and surface on every tier of colours, as a text that people read: a changed colour
/// is a changed line.
public enum ThemeSheet {
  private static let tiers: [(tier: ColourTier, title: String)] = [
    (.direct, "all colours"), (.indexed256, "256 colours"), (.ansi16, "16 colours"), (.mono, "no colour"),
  ]

  /// On a surface a role keeps its own ink, unless the surface is reversed, and its attributes: only where that does not
  /// hold has it a line.
  public static func text(_ theme: Theme) -> String {
    var lines = [row("on the ground", tiers.map(\.title))]
    for role in Role.allCases { lines.append(row(role.name, looks(theme, role, .base))) }
    for surface in Surface.allCases where surface != .base {
      lines += ["", "on \(surface.name)"]
      for role in Role.allCases where role == .text || !keepsItsInk(theme, role, surface) {
        lines.append(row(role.name, looks(theme, role, surface)))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func keepsItsInk(_ theme: Theme, _ role: Role, _ surface: Surface) -> Bool {
    tiers.allSatisfy { tier, _ in
      let (alone, text) = (
        theme.paint(role, on: .base, tier: tier), theme.paint(.text, on: surface, tier: tier)
      )
      return theme.paint(role, on: surface, tier: tier)
        == Paint(
          ink: alone.ink == .terminal || text.attributes.contains(.reverse) ? text.ink : alone.ink,
          ground: text.ground,
          attributes: alone.attributes.union(text.attributes))
    }
  }

  private static func looks(_ theme: Theme, _ role: Role, _ surface: Surface) -> [String] {
    tiers.map { look(theme, role, surface, $0.tier) }
  }

  private static func look(_ theme: Theme, _ role: Role, _ surface: Surface, _ tier: ColourTier) -> String {
    let paint = theme.paint(role, on: surface, tier: tier)
    var words = [paint.ink == .terminal ? "ink" : name(paint.ink)]
    if paint.ground != .terminal { words.append("on " + name(paint.ground)) }
    let attributes = AttributeWord.words(paint.attributes)
    if !attributes.isEmpty { words.append(attributes) }
    return words.joined(separator: " ")
  }

  private static func name(_ colour: ShownColour) -> String {
    switch colour {
    case .terminal: return "ground"
    case .index(let index): return AnsiColour(rawValue: index)?.name ?? String(index)
    case .rgb(let rgb):
      return "#"
        + [rgb.red, rgb.green, rgb.blue].map { channel in
          let digits = String(channel, radix: 16)
          return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
  }

  private static func row(_ name: String, _ looks: [String]) -> String {
    let columns = [(name, 20)] + zip(looks, [32, 26, 26, 0])
    var line = ""
    for (text, width) in columns { line += text + String(repeating: " ", count: max(1, width - text.count)) }
    while line.last == " " { line.removeLast() }
    return line
  }
}
