/// How a cell is shown on one tier of colours.
public struct Paint: Hashable, Sendable {
  public let ink: ShownColour
  public let ground: ShownColour
  public let attributes: Attributes

  /// The same on a terminal of eight colours: bright inks become bold ones, and the grey that `bright-black` is on most
  /// terminals becomes dim plain ink.
  func within(colours: Int) -> Paint {
    guard colours < 16, case .index(let index) = ink, index >= 8, index < 16 else { return self }
    return index == AnsiColour.brightBlack.rawValue
      ? Paint(ink: .terminal, ground: ground, attributes: attributes.union(.dim))
      : Paint(ink: .index(index - 8), ground: ground, attributes: attributes.union(.bold))
  }
}

/// What one role or surface looks like.
struct ThemeEntry: Hashable, Sendable {
  /// The ink of a role; the ground of a surface.
  var colour: ThemeColour?
  /// On a surface only: the ink of text that has none of its own.
  var ink: ThemeColour?
  var attributes: Attributes = []
}

/// The look of every role and surface, on every tier of colours.
///
/// Read from a file of `Themes/` by ``ThemeFile``; ``Theme/builtIn`` is always there.
public struct Theme: Hashable, Sendable {
  /// The name by which it is chosen.
  public let name: String
  /// A title for people, by language code (`fr`, `en`).
  public let titles: [String: String]
  /// Whether it is meant for a dark ground.
  public let isDark: Bool
  /// Whether it shows colours at all, where the terminal does.
  public let hasColours: Bool
  /// The ground that the inks are made for: what contrast tests and pictures stand on. The terminal's own ground is
  /// kept, unless the theme names a colour for `surface` (see ``paintingGround()``).
  public let ground: RGB
  /// The ink that plain text is taken to have on that ground.
  public let ink: RGB
  /// Entries by the name of their role or surface, as shown with 256 colours and more.
  var entries: [String: ThemeEntry]
  /// What differs with sixteen colours.
  var entries16: [String: ThemeEntry]
  /// All there is without colours.
  var entriesMono: [String: ThemeEntry]

  /// How a role on a surface is shown.
  public func paint(_ role: Role, on surface: Surface, tier: ColourTier) -> Paint {
    let tier = hasColours ? tier : .mono
    let roleEntry = entry(role.name, tier: tier)
    let surfaceEntry = entry(surface.name, tier: tier)
    // On a reversed surface an ink would become the ground; the terminal's own is legible everywhere.
    let isReversed = surfaceEntry.attributes.contains(.reverse)
    let roleInk = roleEntry.colour.flatMap { $0 == .terminal ? nil : $0 }
    let ink = isReversed ? surfaceEntry.ink : roleInk ?? surfaceEntry.ink
    return Paint(
      ink: (ink ?? .terminal).shown(in: tier),
      ground: (surfaceEntry.colour ?? .terminal).shown(in: tier),
      attributes: roleEntry.attributes.union(surfaceEntry.attributes))
  }

  /// The same theme painting its own ground, for terminals whose ground is not known to suit it.
  public func paintingGround() -> Theme {
    var painted = self
    painted.entries[Surface.base.name] = ThemeEntry(
      colour: ThemeColour(rgb: ground), ink: ThemeColour(rgb: ink))
    return painted
  }

  /// The entry of a role, or of what its name truncates to: `step.done`, then `step`, then nothing.
  private func entry(_ name: String, tier: ColourTier) -> ThemeEntry {
    var scope = Substring(name)
    while true {
      if let entry = ownEntry(String(scope), tier: tier) { return entry }
      guard let dot = scope.lastIndex(of: ".") else { return ThemeEntry() }
      scope = scope[..<dot]
    }
  }

  private func ownEntry(_ name: String, tier: ColourTier) -> ThemeEntry? {
    switch tier {
    case .mono: entriesMono[name]
    case .ansi16: entries16[name] ?? entries[name]
    case .indexed256, .direct: entries[name]
    }
  }
}

extension Theme {
  /// Every name that a theme may give a look to: roles, surfaces, and what they truncate to.
  public static let scopes: Set<String> = {
    var names = Set<String>()
    for name in Role.allCases.map(\.name) + Surface.allCases.map(\.name) {
      names.insert(name)
      var scope = Substring(name)
      while let dot = scope.lastIndex(of: ".") {
        scope = scope[..<dot]
        names.insert(String(scope))
      }
    }
    return names
  }()
}
