/// One half-day of a training: what is signed for.
public struct TrainingSession: Record {
  public static let kind = RecordKind.session
  public static let fields: [Field<TrainingSession>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("training", \.training, names: .training), Field("on", \.on), Field("half", \.half),
    Field("start", \.start), Field("minutes", \.minutes), Field("place", \.place),
  ]

  public enum Half: String, Choice {
    case morning, afternoon

    public var label: Localized {
      switch self {
      case .morning: Localized(fr: "matin", en: "morning")
      case .afternoon: Localized(fr: "après-midi", en: "afternoon")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var training: Int64 = 0
  public var on = Day(number: 0)
  public var half = Half.morning
  /// Minutes since midnight, where the hour is known.
  public var start: Int?
  /// How long it lasts.
  public var minutes = 0
  /// Where it is held, if not where the training is.
  public var place: String?

  public init(id: Int64) { self.id = id }

  /// In the order in which they are held.
  public static func isEarlier(_ one: Self, _ other: Self) -> Bool {
    (one.on, one.half == .morning ? 0 : 1, one.start ?? 0, one.id)
      < (other.on, other.half == .morning ? 0 : 1, other.start ?? 0, other.id)
  }
}
