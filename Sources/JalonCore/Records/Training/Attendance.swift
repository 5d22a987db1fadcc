/// Whether someone was there for a half-day: a participant, or the trainer.
///
/// What was signed is a file (`Attachment`) of this record, or of its half-day where all sign one sheet.
public struct Attendance: Record {
  public static let kind = RecordKind.attendance
  public static let fields: [Field<Attendance>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("training", \.training, names: .training), Field("session", \.session, names: .session),
    Field("enrolment", \.enrolment, names: .enrolment), Field("presence", \.presence),
    Field("minutes", \.minutes),
  ]

  public enum Presence: String, Choice {
    case present, absent, excused

    public var label: Localized {
      switch self {
      case .present: Localized(fr: "présent", en: "present")
      case .absent: Localized(fr: "absent", en: "absent")
      case .excused: Localized(fr: "excusé", en: "excused")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var training: Int64 = 0
  public var session: Int64 = 0
  /// `nil` for the trainer.
  public var enrolment: Int64?
  public var presence = Presence.absent
  /// Minutes done; 0 for whoever was not there.
  public var minutes = 0

  public init(id: Int64) { self.id = id }
}
