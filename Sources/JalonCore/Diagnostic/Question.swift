/// One question of the interview.
public struct Question: Sendable, Hashable, Identifiable {
  /// What sets a recommendation apart; carried over to the actions of the plan.
  public enum Flag: String, Choice {
    /// Made of time between people.
    case human
    /// Brings those who are least at ease up to the others.
    case levellingUp = "levelling_up"
    /// Can be done with other associations.
    case poolable
    /// Has to do with reduced prices for associations.
    case solidarity

    public var label: Localized {
      switch self {
      case .human: Localized(fr: "temps humain", en: "time between people")
      case .levellingUp: Localized(fr: "mise à niveau", en: "levelling up")
      case .poolable: Localized(fr: "à mutualiser", en: "can be shared")
      case .solidarity: Localized(fr: "tarif solidaire", en: "reduced price")
      }
    }
  }

  /// `SEC-2`: the dimension and a number.
  public let id: String
  public let dimension: String
  /// Its number within the dimension.
  public let number: Int
  public let text: Localized
  /// The id of its scale; `steps` already holds the words.
  public let scale: String
  /// The answers in the order in which they are offered, in words of its own or those of its scale.
  public let steps: [AnswerStep]
  /// How much it counts in its dimension, 1 to 3.
  public let weight: Int
  /// Answered 0, it caps the level; its first recommendation is never locked.
  public let isCritical: Bool
  /// How much its recommendations ask of the association, 1 to 3.
  public let effort: Int
  /// How soon they matter, 1 to 3.
  public let urgency: Int
  public let flags: [Flag]
  /// Ids of the questions that come first.
  public let prerequisites: [String]
  /// What is recommended at level 1 (answered 0 or 1) and at level 2 (answered 2).
  public let advice: [Advice]
  /// A circumstance in which the question has no object.
  public let notApplicableWhen: Circumstance?

  public init(
    id: String, dimension: String, text: Localized, scale: String, steps: [AnswerStep], weight: Int,
    isCritical: Bool = false, effort: Int, urgency: Int, flags: [Flag] = [], prerequisites: [String] = [],
    advice: [Advice], notApplicableWhen: Circumstance? = nil
  ) {
    self.id = id
    self.dimension = dimension
    number = Question.number(in: id, of: dimension) ?? 0
    self.text = text
    self.scale = scale
    self.steps = steps
    self.weight = weight
    self.isCritical = isCritical
    self.effort = effort
    self.urgency = urgency
    self.flags = flags
    self.prerequisites = prerequisites
    self.advice = advice
    self.notApplicableWhen = notApplicableWhen
  }

  /// The number that an id bears behind its dimension: 2 in `SEC-2`; `nil` where it is not made so.
  public static func number(in id: String, of dimension: String) -> Int? {
    guard id.hasPrefix(dimension + "-") else { return nil }
    let digits = id.utf8.dropFirst(dimension.utf8.count + 1)
    guard (1...3).contains(digits.count), digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// What the answer of that value (0 to 3) says.
  public func words(for value: Int) -> Localized? { steps.first { $0.value == value }?.words }

  /// What is recommended for that value; nothing for 3.
  public func advice(for value: Int) -> Advice? {
    let level = value < 2 ? 1 : 2
    return value > 2 ? nil : advice.first { $0.level == level }
  }
}

/// One answer that is offered: its value and its words.
public struct AnswerStep: Sendable, Hashable {
  /// 0 to 3, 3 being the best.
  public let value: Int
  public let words: Localized

  public init(value: Int, words: Localized) {
    self.value = value
    self.words = words
  }
}

/// Words for answers that several questions share.
public struct Scale: Sendable, Hashable, Identifiable {
  /// `R`
  public let id: String
  /// In the order in which they are offered.
  public let steps: [AnswerStep]

  public init(id: String, steps: [AnswerStep]) {
    self.id = id
    self.steps = steps
  }
}

/// The words of a recommendation.
public struct Advice: Sendable, Hashable, Identifiable {
  /// `SEC-2/1`
  public let id: String
  /// 1 or 2.
  public let level: Int
  public let text: Localized
  /// What it is good for, in a sentence or two.
  public let why: Localized
  /// A first step, in a sentence or two.
  public let begin: Localized

  public init(id: String, level: Int, text: Localized, why: Localized, begin: Localized) {
    self.id = id
    self.level = level
    self.text = text
    self.why = why
    self.begin = begin
  }
}
