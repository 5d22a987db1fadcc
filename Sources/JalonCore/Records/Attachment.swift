/// A file that proves something: what it is, and the digest of its bytes. The bytes themselves stand with the store, once each.
public struct Attachment: Record {
  public static let kind = RecordKind.attachment
  public static let fields: [Field<Attachment>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("to", \.ownerKind), Field("owner", \.owner), Field("name", \.name, personal: true),
    Field("mediaType", \.mediaType), Field("size", \.size), Field("sha256", \.sha256), Field("on", \.on),
    Field("by", \.by, names: .adviser),
  ]

  /// Bytes at most: 10 MiB.
  public static let largest = 10 * 1024 * 1024

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  /// The record that it belongs to: its kind and its id.
  public var ownerKind = ""
  public var owner: Int64 = 0
  /// The name of the file, without its folders.
  public var name = ""
  public var mediaType = ""
  /// Bytes.
  public var size = 0
  /// Lower-case hexadecimal.
  public var sha256 = ""
  public var on = Day(number: 0)
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }

  /// Whether it was about a person who was erased: its name and its bytes are gone, its digest stays in the journal.
  public var isErased: Bool { name.isEmpty }

  /// Kinds of record that files may be attached to.
  public static let owners: [RecordKind] = [
    .action, .exchange, .diagnostic, .training, .session, .enrolment, .attendance, .attainment, .opinion,
    .evidence,
  ]
}

extension AssociationFile {
  /// The files of a record, in the order in which they were attached.
  public func attachments(of kind: RecordKind, _ id: Int64) -> [Attachment] {
    attachments.filter { $0.owner == id && $0.ownerKind == kind.rawValue }
  }
}
