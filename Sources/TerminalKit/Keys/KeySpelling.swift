/// How keys are written in `keys.toml`, in help and in tests: `j`, `G`, `é`, `C-d`, `Enter`, `S-Tab`, `A-x`, `F1`, `Space`.
extension KeyPress: CustomStringConvertible {
  /// A key press that nobody can mean.
  public struct SpellingError: Error, Hashable {
    public let word: String
    /// The nearest name of a key, where one is near.
    public let suggestion: String?
  }

  static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace), ("Del", .delete),
    ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown), ("Space", .character(" ")),
  ]

  private static let otherNames: [String: String] = [
    "return": "Enter", "ret": "Enter", "cr": "Enter", "escape": "Esc", "delete": "Del", "insert": "Ins",
    "pgup": "PageUp", "pgdn": "PageDown", "pagedn": "PageDown", "bs": "Backspace",
  ]

  private static let modifierLetters: [(letter: Character, modifier: Modifiers)] = [
    ("C", .control), ("A", .alt), ("M", .alt), ("S", .shift),
  ]

  /// Reads one key press.
  public init(spelling: String) throws(SpellingError) {
    var rest = Substring(spelling)
    var modifiers: Modifiers = []
    while rest.count > 2, rest.dropFirst().first == "-", let letter = rest.first,
      let known = Self.modifierLetters.first(where: { $0.letter == letter })
    {
      modifiers.insert(known.modifier)
      rest = rest.dropFirst(2)
    }
    guard let key = Self.key(named: rest) else {
      let names = Self.names.map(\.name) + (1...12).map { "F\($0)" }
      throw SpellingError(
        word: spelling, suggestion: NearestWord.find(String(rest), among: names).map { $0 })
    }
    self.init(key, modifiers)
  }

  private static func key(named name: Substring) -> Key? {
    if name.count == 1, let character = name.first, !character.isWhitespace { return .character(character) }
    let lowered = name.lowercased()
    if let known = names.first(where: { $0.name.lowercased() == lowered }) { return known.key }
    if let other = otherNames[lowered] { return names.first { $0.name == other }?.key }
    if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...63).contains(number) {
      return .function(number)
    }
    return nil
  }

  /// As ``init(spelling:)`` reads it.
  public var description: String {
    var text = ""
    if modifiers.contains(.control) { text += "C-" }
    if modifiers.contains(.alt) { text += "A-" }
    if modifiers.contains(.shift) { text += "S-" }
    if let name = Self.names.first(where: { $0.key == key })?.name { return text + name }
    switch key {
    case .character(let character): return text + String(character)
    case .function(let number): return text + "F\(number)"
    default: return text
    }
  }
}

/// Keys pressed one after another, written with spaces between: `g g`.
public struct KeySequence: Hashable, Sendable, CustomStringConvertible {
  public let keys: [KeyPress]

  public init(_ keys: [KeyPress]) { self.keys = keys }

  /// Reads key presses between spaces. An empty text is an empty sequence.
  public init(spelling: String) throws(KeyPress.SpellingError) {
    var keys: [KeyPress] = []
    for word in spelling.split(separator: " ") { keys.append(try KeyPress(spelling: String(word))) }
    self.keys = keys
  }

  public var description: String { keys.map(\.description).joined(separator: " ") }
}
