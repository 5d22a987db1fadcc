extension PlanAction {
  /// How an action helps.
  public enum Mode: String, Choice {
    case equipment, support, knowledge

    public var label: Localized {
      switch self {
      case .equipment: Localized(fr: "équipement", en: "equipment")
      case .support: Localized(fr: "accompagnement", en: "support")
      case .knowledge: Localized(fr: "savoir", en: "knowledge")
      }
    }
  }

  /// How far it is: worked out from its days.
  public enum State: String, Choice {
    case planned, underWay, finished, dropped

    public var label: Localized {
      switch self {
      case .planned: Localized(fr: "prévue", en: "planned")
      case .underWay: Localized(fr: "en cours", en: "under way")
      case .finished: Localized(fr: "terminée", en: "finished")
      case .dropped: Localized(fr: "abandonnée", en: "dropped")
      }
    }
  }

  /// Whether an action that can be shared is done with other associations.
  public enum Pooling: String, Choice {
    case pooled, alone
    case toExplore = "to_explore"

    public var label: Localized {
      switch self {
      case .pooled: Localized(fr: "mutualisée", en: "pooled")
      case .alone: Localized(fr: "seule", en: "alone")
      case .toExplore: Localized(fr: "à explorer", en: "to explore")
      }
    }
  }

  /// What was decided about equipment.
  public enum Equipment: String, Choice {
    case ordered, received
    case notNeeded = "not_needed"

    public var label: Localized {
      switch self {
      case .ordered: Localized(fr: "commandé", en: "ordered")
      case .received: Localized(fr: "reçu", en: "received")
      case .notNeeded: Localized(fr: "pas nécessaire", en: "not needed")
      }
    }
  }

  /// What was decided about a cost.
  public enum Budget: String, Choice {
    case approved, refused, deferred

    public var label: Localized {
      switch self {
      case .approved: Localized(fr: "accepté", en: "approved")
      case .refused: Localized(fr: "refusé", en: "refused")
      case .deferred: Localized(fr: "reporté", en: "deferred")
      }
    }
  }
}

/// What sets an action apart, each flag once; kept as words parted by spaces.
public struct ActionFlags: Storable, ExpressibleByArrayLiteral {
  /// In the order of the questionnaire's flags.
  public let list: [Question.Flag]

  public init(_ flags: [Question.Flag] = []) { list = Question.Flag.allCases.filter(flags.contains) }
  public init(arrayLiteral elements: Question.Flag...) { self.init(elements) }

  public func contains(_ flag: Question.Flag) -> Bool { list.contains(flag) }

  public var stored: Value { .text(list.map(\.rawValue).joined(separator: " ")) }
  public static func restored(from value: Value) -> ActionFlags? {
    guard case .text(let text) = value else { return nil }
    var flags: [Question.Flag] = []
    for word in text.split(separator: " ") {
      guard let flag = Question.Flag(rawValue: String(word)) else { return nil }
      flags.append(flag)
    }
    return ActionFlags(flags)
  }
}
