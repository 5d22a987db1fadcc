/// What someone of the association says about a diagnostic, in their own words.
public struct Remark: Record {
  public static let kind = RecordKind.remark
  public static let fields: [Field<Remark>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("diagnostic", \.diagnostic, names: .diagnostic), Field("text", \.text),
    Field("author", \.author), Field("on", \.on),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var diagnostic: Int64 = 0
  public var text = ""
  public var author = Participant.person(0)
  public var on = Day(number: 0)

  public init(id: Int64) { self.id = id }
}
