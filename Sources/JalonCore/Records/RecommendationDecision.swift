/// What the association decided on one recommendation of a diagnostic; the latest one holds.
public struct RecommendationDecision: Record {
  public static let kind = RecordKind.decision
  public static let fields: [Field<RecommendationDecision>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("diagnostic", \.diagnostic, names: .diagnostic), Field("recommendation", \.recommendation),
    Field("decision", \.decision), Field("reason", \.reason), Field("owner", \.owner), Field("due", \.due),
    Field("on", \.on), Field("by", \.by, names: .adviser),
  ]

  public enum Decision: String, Choice {
    case retained, refused, later
    case alreadyDone = "already_done"

    public var label: Localized {
      switch self {
      case .retained: Localized(fr: "retenue", en: "retained")
      case .refused: Localized(fr: "écartée", en: "refused")
      case .later: Localized(fr: "plus tard", en: "later")
      case .alreadyDone: Localized(fr: "déjà fait", en: "already done")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var diagnostic: Int64 = 0
  /// `SEC-2/1`
  public var recommendation = ""
  public var decision = Decision.retained
  /// There whenever it was not retained.
  public var reason: String?
  public var owner: Participant?
  public var due: Day?
  public var on = Day(number: 0)
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }

  /// The question from which the recommendation comes.
  public var question: String { String(recommendation.prefix { $0 != "/" }) }
}
