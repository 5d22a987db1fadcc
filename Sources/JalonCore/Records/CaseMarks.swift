/// A case shared with another adviser, until a day or for good.
public struct Share: Record {
  public static let kind = RecordKind.share
  public static let fields: [Field<Share>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("adviser", \.adviser, names: .adviser), Field("until", \.until), Field("note", \.note),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var adviser: Int64 = 0
  public var until: Day?
  /// What whoever hands a case over has to say to whoever gets it.
  public var note: String?

  public init(id: Int64) { self.id = id }
}

/// A word that an adviser puts on a case to find it again.
public struct Tag: Record {
  public static let kind = RecordKind.tag
  public static let fields: [Field<Tag>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("text", \.text),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var text = ""

  public init(id: Int64) { self.id = id }
}
