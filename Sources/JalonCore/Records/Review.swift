/// What someone of the association says of the accompaniment, from 1 to 5.
public struct Satisfaction: Record {
  public static let kind = RecordKind.satisfaction
  public static let fields: [Field<Satisfaction>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("on", \.on), Field("score", \.score), Field("person", \.person), Field("comment", \.comment),
    Field("by", \.by, names: .adviser),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var on = Day(number: 0)
  /// 1 to 5.
  public var score = 0
  public var person: Participant?
  public var comment: String?
  /// Who recorded it.
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }
}

/// Who carries on when the accompaniment ends, and when the next contact is, or why there is none; the latest one holds.
public struct Handover: Record {
  public static let kind = RecordKind.handover
  public static let fields: [Field<Handover>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("referent", \.referent, names: .referent), Field("nextOn", \.nextOn), Field("reason", \.reason),
    Field("on", \.on), Field("by", \.by, names: .adviser),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var referent: Int64 = 0
  public var nextOn: Day?
  /// Why there is no next contact.
  public var reason: String?
  public var on = Day(number: 0)
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }
}
