/// The result of a self-diagnosis made elsewhere, attached to a case beside Jalon's own.
public struct Assessment: Record {
  public static let kind = RecordKind.assessment
  public static let fields: [Field<Assessment>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("on", \.on), Field("source", \.source), Field("link", \.link), Field("fileName", \.fileName),
    Field("summary", \.summary), Field("scores", \.scores), Field("by", \.by, names: .adviser),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var on = Day(number: 0)
  /// Whose self-diagnosis it is.
  public var source = ""
  public var link: String?
  /// The name of the file in which the result stands; the file itself stays where it is.
  public var fileName: String?
  public var summary = ""
  /// As the source gives them, one a line: `Sécurité : 3/5`.
  public var scores: [String] = []
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }
}
