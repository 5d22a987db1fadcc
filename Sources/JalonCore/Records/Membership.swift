/// An association's place in a pool, from the day it joined until the day it leaves.
public struct Membership: Record {
  public static let kind = RecordKind.membership
  public static let fields: [Field<Membership>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("pool", \.pool, names: .pool), Field("action", \.action, names: .action), Field("size", \.size),
    Field("agreed", \.agreed), Field("from", \.from), Field("until", \.until),
    Field("leaveReason", \.leaveReason),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var pool: Int64 = 0
  /// The action of the plan that the pool carries out, where there is one.
  public var action: Int64?
  /// How much it weighs where costs are shared by size.
  public var size = 1
  /// Cents, where costs are shared by hand.
  public var agreed: Int?
  public var from = Day(number: 0)
  /// The day on which it left; nothing falls on it from then on.
  public var until: Day?
  public var leaveReason: String?

  public init(id: Int64) { self.id = id }

  public var isActive: Bool { until == nil }
}
