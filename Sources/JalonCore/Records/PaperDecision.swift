/// "We keep this on paper": something of which the association decides that no tool shall replace it, and why.
public struct PaperDecision: Record {
  public static let kind = RecordKind.onPaper
  public static let fields: [Field<PaperDecision>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("text", \.text), Field("reason", \.reason), Field("on", \.on), Field("by", \.by, names: .adviser),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  /// What stays on paper.
  public var text = ""
  public var reason = ""
  public var on = Day(number: 0)
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }
}
