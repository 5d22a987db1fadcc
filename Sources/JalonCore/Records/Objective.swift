/// What the association wants to reach with its digital work: serves one aim of its project, and holds actions.
public struct Objective: Record {
  public static let kind = RecordKind.objective
  public static let fields: [Field<Objective>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("aim", \.aim, names: .aim), Field("text", \.text), Field("state", \.state),
    Field("reason", \.reason),
  ]

  public enum State: String, Choice {
    case live, dropped

    public var label: Localized {
      switch self {
      case .live: Localized(fr: "poursuivi", en: "live")
      case .dropped: Localized(fr: "abandonné", en: "dropped")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var aim: Int64 = 0
  public var text = ""
  public var state = State.live
  /// Why it was dropped.
  public var reason: String?

  public init(id: Int64) { self.id = id }

  public var isLive: Bool { state == .live }
}
