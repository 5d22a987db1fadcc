/// One key as a person presses it.
public struct KeyPress: Hashable, Sendable {
  /// What the key is, without Control, Alt and Shift.
  public enum Key: Hashable, Sendable {
    /// A key that writes: letters (capitals included), digits, signs, the space.
    case character(Character)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// `F1` is `function(1)`.
    case function(Int)
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let control = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    /// Only with keys that do not write: a capital letter is a character of its own.
    public static let shift = Modifiers(rawValue: 4)
  }

  public let key: Key
  public let modifiers: Modifiers

  /// The same key always gets the same value: what terminals cannot tell apart (Control-M and Enter, Control-I and
  /// Tab, Control-J and Enter, Control-H and Backspace, Control-[ and Escape) is made one.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    guard case .character(let character) = key else {
      self.key = key
      self.modifiers = modifiers
      return
    }
    if modifiers.contains(.control) {
      let lowered = Character(character.lowercased())
      let rest = modifiers.subtracting([.control, .shift])
      switch lowered {
      case "m", "j": (self.key, self.modifiers) = (.enter, rest)
      case "i": (self.key, self.modifiers) = (.tab, rest)
      case "h": (self.key, self.modifiers) = (.backspace, rest)
      case "[": (self.key, self.modifiers) = (.escape, rest)
      default: (self.key, self.modifiers) = (.character(lowered), rest.union(.control))
      }
    } else if modifiers.contains(.shift), character != " " {
      let raised = character.uppercased()
      self.key = .character(raised.count == 1 ? Character(raised) : character)
      self.modifiers = modifiers.subtracting(.shift)
    } else {
      self.key = key
      self.modifiers = modifiers.subtracting(.shift)
    }
  }

  /// A key that writes one character.
  public static func character(_ character: Character) -> KeyPress { KeyPress(.character(character)) }
  /// Control with a letter or sign.
  public static func control(_ character: Character) -> KeyPress { KeyPress(.character(character), .control) }

  public static let enter = KeyPress(.enter)
  public static let escape = KeyPress(.escape)
  public static let tab = KeyPress(.tab)
  public static let shiftTab = KeyPress(.tab, .shift)
  public static let backspace = KeyPress(.backspace)
  public static let space = KeyPress(.character(" "))
  public static let up = KeyPress(.up)
  public static let down = KeyPress(.down)
  public static let left = KeyPress(.left)
  public static let right = KeyPress(.right)

  /// What the key writes into a text field; `nil` for keys that do not write.
  public var writtenCharacter: Character? {
    guard case .character(let character) = key, modifiers.isEmpty else { return nil }
    return character
  }
}
