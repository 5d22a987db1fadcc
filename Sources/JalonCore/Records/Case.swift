/// The accompaniment of one association along a path, from its opening to its close.
public struct Case: Record {
  public static let kind = RecordKind.case
  public static let fields: [Field<Case>] = [
    Field("association", \.association, names: .association), Field("reference", \.reference),
    Field("adviser", \.adviser, names: .adviser), Field("origin", \.origin), Field("openedOn", \.openedOn),
    Field("path", \.path), Field("stage", \.stage), Field("stageSince", \.stageSince),
    Field("status", \.status), Field("pauseReason", \.pauseReason), Field("reviewOn", \.reviewOn),
    Field("outcome", \.outcome), Field("closeReason", \.closeReason), Field("closedOn", \.closedOn),
    Field("takenOverAt", \.takenOverAt), Field("takeOverReason", \.takeOverReason),
    Field("followUpOn", \.followUpOn), Field("followUpKind", \.followUpKind),
    Field("followUpBehind", \.followUpBehind),
  ]

  public enum Status: String, Choice {
    case open, paused, closed

    public var label: Localized {
      switch self {
      case .open: Localized(fr: "ouvert", en: "open")
      case .paused: Localized(fr: "en pause", en: "paused")
      case .closed: Localized(fr: "clos", en: "closed")
      }
    }
  }

  public enum Outcome: String, Choice {
    case autonomy, redirected, withdrawn, lost, ineligible

    public var label: Localized {
      switch self {
      case .autonomy: Localized(fr: "autonomie", en: "autonomy")
      case .redirected: Localized(fr: "réorienté", en: "redirected")
      case .withdrawn: Localized(fr: "abandon de l’association", en: "withdrawn by the association")
      case .lost: Localized(fr: "sans nouvelles", en: "no news")
      case .ineligible: Localized(fr: "non éligible", en: "not eligible")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  /// `2026-00042`: year of opening and number within it.
  public var reference = ""
  public var adviser: Int64 = 0
  /// How the association came to the programme.
  public var origin: String?
  public var openedOn = Day(number: 0)
  /// Content hash of the path with which the case was opened, and which it keeps.
  public var path = ""
  public var stage = StageID.closed
  public var stageSince = Day(number: 0)
  public var status = Status.open
  public var pauseReason: String?
  /// When a paused case is to be looked at again.
  public var reviewOn: Day?
  public var outcome: Outcome?
  public var closeReason: String?
  public var closedOn: Day?
  /// The stage at which a lead took the case over at the start of the programme.
  public var takenOverAt: StageID?
  public var takeOverReason: String?
  /// A follow-up that was planned without a talk; the first exchange recorded behind the one of that number replaces it.
  public var followUpOn: DayTime?
  public var followUpKind: Exchange.Means?
  public var followUpBehind: Int64?

  public init(id: Int64) { self.id = id }

  /// Open or paused: an association has one of these at most.
  public var isOpen: Bool { status != .closed }
}
