/// A colour as a theme names it, with its stand-ins for terminals of fewer colours.
struct ThemeColour: Hashable, Sendable {
  /// What is meant; `nil` for the terminal's own ink or ground.
  let rgb: RGB?
  /// Among 16 to 255.
  let index: UInt8?
  /// On a terminal of sixteen colours; `nil` for its own ink or ground.
  let ansi: AnsiColour?

  /// The terminal's own ink or ground.
  static let terminal = ThemeColour(rgb: nil)

  init(rgb: RGB?, index: UInt8? = nil, ansi: AnsiColour? = nil) {
    self.rgb = rgb
    self.index = index ?? rgb?.nearestIndex
    self.ansi = ansi
  }

  func shown(in tier: ColourTier) -> ShownColour {
    switch tier {
    case .mono: .terminal
    case .ansi16: ansi.map { .index($0.rawValue) } ?? .terminal
    case .indexed256: index.map { .index($0) } ?? .terminal
    case .direct: rgb.map { .rgb($0) } ?? .terminal
    }
  }
}

/// A colour as it is asked of a terminal.
public enum ShownColour: Hashable, Sendable {
  /// The terminal's own ink or ground.
  case terminal
  /// A place in the palette of 16 or 256.
  case index(UInt8)
  case rgb(RGB)
}
