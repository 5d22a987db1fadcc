/// A need, in the association's own words.
public struct Need: Record {
  public static let kind = RecordKind.need
  public static let fields: [Field<Need>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("text", \.text), Field("topics", \.topics), Field("on", \.on),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var text = ""
  /// Ids of `Topic`, or free words.
  public var topics: [String] = []
  public var on = Day(number: 0)

  public init(id: Int64) { self.id = id }
}

/// That the association was told what is kept about its people, and how.
public struct Notice: Record {
  public static let kind = RecordKind.notice
  public static let fields: [Field<Notice>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("on", \.on), Field("edition", \.edition), Field("means", \.means),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var on = Day(number: 0)
  /// Which edition of the notice was given.
  public var edition = ""
  /// By e-mail, on paper, aloud.
  public var means = ""

  public init(id: Int64) { self.id = id }
}
