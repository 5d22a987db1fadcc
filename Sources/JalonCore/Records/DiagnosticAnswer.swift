/// What is kept of one question of a diagnostic: an answer, a note, or both. One record a question at most.
public struct DiagnosticAnswer: Record {
  public static let kind = RecordKind.answer
  public static let fields: [Field<DiagnosticAnswer>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("diagnostic", \.diagnostic, names: .diagnostic), Field("question", \.question),
    Field("value", \.value), Field("reason", \.reason), Field("note", \.note), Field("owner", \.owner),
    Field("rule", \.rule),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var diagnostic: Int64 = 0
  /// `SEC-2`
  public var question = ""
  /// `nil` where there is only a note.
  public var value: AnswerValue?
  /// Why the question has no object here.
  public var reason: String?
  public var note: String?
  /// Who will find out.
  public var owner: Participant?
  /// The rule that filled the answer (a `Circumstance`); `nil` once someone has answered.
  public var rule: String?

  public init(id: Int64) { self.id = id }

  /// Whether a `dont_know` is followed up: by a note, or by someone who will find out.
  public var isFollowedUp: Bool { note != nil || owner != nil }
}
