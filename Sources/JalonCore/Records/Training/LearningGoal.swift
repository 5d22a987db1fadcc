/// What people can do after a training that they could not before, so that it can be seen whether they can.
public struct LearningGoal: Record {
  public static let kind = RecordKind.goal
  public static let fields: [Field<LearningGoal>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("training", \.training, names: .training), Field("text", \.text), Field("verb", \.verb),
    Field("criterion", \.criterion), Field("method", \.method),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var training: Int64 = 0
  public var text = ""
  /// The verb of action: share, sort, protect.
  public var verb = ""
  /// What shows that the goal is reached.
  public var criterion = ""
  /// How that is looked at: an exercise, a case, a question.
  public var method = ""

  public init(id: Int64) { self.id = id }
}

/// Whether one participant reached one goal.
public struct Attainment: Record {
  public static let kind = RecordKind.attainment
  public static let fields: [Field<Attainment>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("training", \.training, names: .training), Field("goal", \.goal, names: .goal),
    Field("enrolment", \.enrolment, names: .enrolment), Field("result", \.result),
    Field("method", \.method), Field("on", \.on),
  ]

  public enum Result: String, Choice {
    case attained, partly
    case notAttained = "not_attained"

    public var label: Localized {
      switch self {
      case .attained: Localized(fr: "atteint", en: "attained")
      case .partly: Localized(fr: "en partie", en: "partly")
      case .notAttained: Localized(fr: "non atteint", en: "not attained")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var training: Int64 = 0
  public var goal: Int64 = 0
  public var enrolment: Int64 = 0
  public var result = Result.notAttained
  /// How it was looked at, where not as the goal says.
  public var method: String?
  public var on = Day(number: 0)

  public init(id: Int64) { self.id = id }
}
