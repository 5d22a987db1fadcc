/// A condition lifted for one case: asked for with a reason, decided by a lead who is not the one who asked.
public struct Waiver: Record {
  public static let kind = RecordKind.waiver
  public static let fields: [Field<Waiver>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("condition", \.condition), Field("reason", \.reason), Field("askedBy", \.askedBy, names: .adviser),
    Field("askedOn", \.askedOn), Field("decision", \.decision),
    Field("decidedBy", \.decidedBy, names: .adviser),
    Field("decidedOn", \.decidedOn), Field("decisionReason", \.decisionReason),
  ]

  public enum Decision: String, Choice {
    case granted, refused

    public var label: Localized {
      switch self {
      case .granted: Localized(fr: "accordée", en: "granted")
      case .refused: Localized(fr: "refusée", en: "refused")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  /// A condition's id: `engagement.sponsor`.
  public var condition = ""
  public var reason = ""
  public var askedBy: Int64 = 0
  public var askedOn = Day(number: 0)
  public var decision: Decision?
  public var decidedBy: Int64?
  public var decidedOn: Day?
  public var decisionReason: String?

  public init(id: Int64) { self.id = id }
}
