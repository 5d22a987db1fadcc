/// A recommendation that the answers call for, with all that explains its rank.
public struct Recommendation: Sendable, Hashable, Identifiable {
  /// Why a recommendation waits: a question that comes first isn't there yet.
  public struct Lock: Sendable, Hashable {
    /// The prerequisite, and what was answered to it: 0, 1 or `dont_know`.
    public let question: String
    public let answer: AnswerValue
  }

  public let advice: Advice
  /// The question that it comes from.
  public let question: String
  public let dimension: String
  /// What was answered, 0 to 2.
  public let value: Int
  public let weight: Int
  public let urgency: Int
  public let effort: Int
  public let isCritical: Bool
  public let flags: [Question.Flag]
  /// The cross rule that added it or put it in its place.
  public internal(set) var placedBy: String?
  public let lock: Lock?

  init(_ advice: Advice, of question: Question, value: Int, placedBy: String? = nil, lock: Lock?) {
    self.advice = advice
    self.question = question.id
    dimension = question.dimension
    self.value = value
    weight = question.weight
    urgency = question.urgency
    effort = question.effort
    isCritical = question.isCritical
    flags = question.flags
    self.placedBy = placedBy
    self.lock = lock
  }

  /// `SEC-2/1`
  public var id: String { advice.id }
  /// 1 or 2.
  public var level: Int { advice.level }
  /// Locked recommendations stay listed, and are never priorities.
  public var isLocked: Bool { lock != nil }
  /// Weight × (3 − value) × urgency: the priority is this divided by the effort.
  public var pull: Int { weight * (3 - value) * urgency }
}
