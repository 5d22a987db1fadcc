/// Someone named in an exchange who is neither referent nor adviser: kept with the association as personal data.
public struct Person: Record {
  public static let kind = RecordKind.person
  public static let fields: [Field<Person>] = [
    Field("association", \.association, names: .association), Field("name", \.name, personal: true),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var name = ""

  public init(id: Int64) { self.id = id }
}
