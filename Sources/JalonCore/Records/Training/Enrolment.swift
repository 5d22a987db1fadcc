/// Someone who takes part in a training, from being placed at its beginning to the certificate at its end.
public struct Enrolment: Record {
  public static let kind = RecordKind.enrolment
  public static let fields: [Field<Enrolment>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("training", \.training, names: .training), Field("participant", \.participant),
    Field("on", \.on), Field("level", \.level), Field("positionedOn", \.positionedOn),
    Field("positionNote", \.positionNote, personal: true),
    Field("adjustment", \.adjustment, personal: true), Field("adjustedOn", \.adjustedOn),
    Field("leftOn", \.leftOn), Field("leftReason", \.leftReason, personal: true),
    Field("certifiedOn", \.certifiedOn), Field("certifiedMinutes", \.certifiedMinutes),
  ]

  /// Where someone stands at the beginning, with regard to what will be taught.
  public enum Level: String, Choice {
    case beginner, some, autonomous

    public var label: Localized {
      switch self {
      case .beginner: Localized(fr: "débute", en: "beginner")
      case .some: Localized(fr: "a des bases", en: "knows the basics")
      case .autonomous: Localized(fr: "est autonome", en: "autonomous")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var training: Int64 = 0
  public var participant = Participant.person(0)
  public var on = Day(number: 0)
  public var level: Level?
  public var positionedOn: Day?
  public var positionNote: String?
  /// What is adjusted for a disability: the room, the pace, the documents. Never why: no detail of anyone's health.
  public var adjustment: String?
  public var adjustedOn: Day?
  /// The day on which the person gave up.
  public var leftOn: Day?
  public var leftReason: String?
  public var certifiedOn: Day?
  /// Minutes done, as they were signed for, when the certificate was made.
  public var certifiedMinutes: Int?

  public init(id: Int64) { self.id = id }

  /// Whether the person takes part in what is held on a day.
  public func takesPart(on day: Day) -> Bool { leftOn.map { day < $0 } ?? true }
}
