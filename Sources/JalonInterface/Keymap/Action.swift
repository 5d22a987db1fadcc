public import JalonCore

/// Something a person can do, said once: hints, help, palette and the reference all come from here.
public struct Action: Sendable {
  /// What has to be known before it is done.
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Asks before it is done.
    public static let dangerous = Flags(rawValue: 1)
    /// Is about every marked row.
    public static let bulk = Flags(rawValue: 2)
  }

  public let id: ActionID
  public let context: KeyContext
  /// A word or two, as an infinitive: « ouvrir ».
  public let label: Localized
  /// What it does, in one sentence.
  public let sentence: Localized
  /// Key sequences as ``KeySequence`` reads them; the first one is shown.
  public let keys: [String]
  /// Its place among the hints at the bottom of the screen: the lowest give way first; 0 is never shown.
  public let hint: Int
  public let flags: Flags

  init(
    _ id: ActionID, in context: KeyContext, keys: [String] = [], hint: Int = 0, _ flags: Flags = [],
    fr: (label: String, sentence: String), en: (label: String, sentence: String)
  ) {
    self.id = id
    self.context = context
    self.keys = keys
    self.hint = hint
    self.flags = flags
    label = Localized(fr: fr.label, en: en.label)
    sentence = Localized(fr: fr.sentence, en: en.sentence)
  }
}

/// Whether an action can be done now. What can't stays listed, with the reason.
enum Availability: Sendable, Hashable {
  case enabled
  case disabled(Localized)

  var isEnabled: Bool { self == .enabled }

  /// Why it can't be done.
  var reason: Localized? {
    if case .disabled(let reason) = self { reason } else { nil }
  }

  /// Enabled where the condition holds.
  static func when(_ condition: Bool, otherwise reason: Localized) -> Availability {
    condition ? .enabled : .disabled(reason)
  }
}
