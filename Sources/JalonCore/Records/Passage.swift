/// One move of a case: in, out, who, when, and the state of each condition of the gate at that moment.
public struct Passage: Record {
  public static let kind = RecordKind.passage
  public static let fields: [Field<Passage>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("move", \.move), Field("from", \.from), Field("to", \.to), Field("on", \.on),
    Field("by", \.by, names: .adviser), Field("reason", \.reason), Field("conditions", \.conditions),
  ]

  public enum Move: String, Choice {
    case opening, takeOver, advance, `return`, close

    public var label: Localized {
      switch self {
      case .opening: Localized(fr: "ouverture", en: "opening")
      case .takeOver: Localized(fr: "reprise en cours", en: "take-over")
      case .advance: Localized(fr: "passage", en: "advance")
      case .return: Localized(fr: "retour", en: "return")
      case .close: Localized(fr: "clôture", en: "close")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var move = Move.opening
  /// `nil` for an opening.
  public var from: StageID?
  public var to = StageID.closed
  public var on = Day(number: 0)
  public var by: Int64 = 0
  public var reason: String?
  /// `CONDITION=STATE`, in the order of the gate: what was seen when the case passed.
  public var conditions: [String] = []

  public init(id: Int64) { self.id = id }
}
