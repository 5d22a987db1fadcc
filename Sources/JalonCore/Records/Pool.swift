/// Associations that share a tool and what it costs. A pool belongs to the programme; each membership to its association.
public struct Pool: Record {
  public static let kind = RecordKind.pool
  public static let fields: [Field<Pool>] = [
    Field("tool", \.tool), Field("note", \.note), Field("coordinator", \.coordinator, names: .adviser),
    Field("sharing", \.sharing), Field("cost", \.cost), Field("openedOn", \.openedOn),
    Field("closedOn", \.closedOn), Field("closeReason", \.closeReason), Field("by", \.by, names: .adviser),
  ]

  public var id: Int64
  public var version: Int64 = 1
  /// What is shared: a product, or a kind of tool.
  public var tool = ""
  public var note: String?
  public var coordinator: Int64 = 0
  public var sharing = CostSharing.equal
  /// Cents.
  public var cost = 0
  public var openedOn = Day(number: 0)
  public var closedOn: Day?
  public var closeReason: String?
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }

  public var isOpen: Bool { closedOn == nil }
}
