/// What a condition of a gate is on a given day.
public struct ConditionState: Sendable, Hashable {
  public enum State: String, Choice {
    case met, missing, waived
    /// The stage was passed before Jalon: a lead took the case over.
    case takenOver

    public var label: Localized {
      switch self {
      case .met: Localized(fr: "remplie", en: "met")
      case .missing: Localized(fr: "manquante", en: "missing")
      case .waived: Localized(fr: "dispensée", en: "waived")
      case .takenOver: Localized(fr: "reprise en cours", en: "taken over")
      }
    }

    /// Whether the gate may open with it.
    public var lets: Bool { self != .missing }
  }

  public let id: String
  public let state: State
  /// One sentence: what is there, or what is missing, with the figures.
  public let message: Localized
  /// The command that enters what is missing, with what it should say.
  public let place: Place
  public let waivable: Bool

  public init(id: String, state: State, message: Localized, place: Place, waivable: Bool) {
    self.id = id
    self.state = state
    self.message = message
    self.place = place
    self.waivable = waivable
  }
}

/// Where a missing fact is entered: the command, and the fields that are known beforehand.
public struct Place: Sendable, Hashable {
  /// A command's name, such as `referent.add`.
  public let command: String
  /// Field values to begin with: `role` → `main`.
  public let preset: [String: String]

  public init(_ command: String, _ preset: [String: String] = [:]) {
    self.command = command
    self.preset = preset
  }
}
