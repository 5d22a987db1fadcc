import FoundationEssentials

/// `attachment.add`: a file that proves something is kept with the record that it proves.
public struct AddAttachment: Command {
  public static let name = "attachment.add"
  public static let shape = CommandShape(
    fr: "Joindre un fichier", en: "Attach a file",
    [
      .needed(
        "to", .choice(Attachment.owners.map { ChoiceShape(id: $0.rawValue, label: $0.label) }), "À",
        "To"),
      .needed("record", .number(1...Int.max), "Fiche", "Record"),
      .needed("name", .text, "Nom du fichier", "Name of the file"),
      .needed("content", .longText, "Contenu, en base64", "Content, in base64"),
    ])

  public var to: RecordKind
  public var record: Int64
  public var name: String
  /// Base64.
  public var content: String

  public init(to: RecordKind, record: Int64, name: String, content: [UInt8]) {
    self.to = to
    self.record = record
    self.name = name
    self.content = Attachment.base64(of: content)
  }

  public var subject: Subject { .record(to, record) }
  public var bytes: [UInt8]? { Attachment.bytes(inBase64: content) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let file = try draft.loadedFile()
    guard Attachment.owners.contains(to), let owner = file.record(to, record),
      case .int(let caseID) = owner.value("case")
    else { throw .notFound(to, record) }
    try draft.requireUnlocked(to, record)
    return try draft.attach(bytes, named: name, to: to, record, ofCase: caseID)
  }
}

/// `attachment.remove`: a file that was attached by mistake.
public struct RemoveAttachment: Command {
  public static let name = "attachment.remove"
  public static let shape = CommandShape(
    fr: "Retirer un fichier", en: "Take a file away",
    [.needed("attachment", .id(.attachment), "Fichier joint", "Attached file")])

  public var attachment: Int64

  public init(attachment: Int64) { self.attachment = attachment }

  public var subject: Subject { .record(.attachment, attachment) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(attachment) { $0.attachments }
    if let kind = RecordKind(rawValue: old.ownerKind) { try draft.requireUnlocked(kind, old.owner) }
    try draft.delete(old)
    return attachment
  }
}

extension Attachment {
  /// Bytes as commands bring them.
  public static func base64(of bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// What comes as base64; `nil` where it is none.
  static func bytes(inBase64 content: String) -> [UInt8]? {
    Data(base64Encoded: content).map { [UInt8]($0) }
  }
}

extension Refusal {
  fileprivate static func notBase64(_ field: String) -> Refusal {
    .unfit(field, Localized(fr: "le contenu n’est pas du base64", en: "the content is not base64"))
  }

  fileprivate static func badSize(_ count: Int, _ field: String) -> Refusal {
    let largest = Attachment.largest
    return Refusal(
      "attachment.badSize",
      fr: count == 0
        ? "le fichier est vide" : "le fichier fait \(count) octets\u{A0}: \(largest) (10 Mio) au plus",
      en: count == 0 ? "the file is empty" : "the file has \(count) bytes: \(largest) (10 MiB) at most",
      details: ["field": field, "size": String(count)])
  }
}

extension Draft {
  /// Keeps a file with the record that it proves something of.
  ///
  /// - Parameters:
  ///   - bytes: what is in it; `nil` where that could not be made out.
  ///   - fields: how the command that brings it calls its name and its content.
  mutating func attach(
    _ bytes: [UInt8]?, named path: String, to kind: RecordKind, _ record: Int64, ofCase caseID: Int64,
    fields: (name: String, content: String) = ("name", "content")
  ) throws(Refusal) -> Int64 {
    let file = try loadedFile()
    guard let bytes else { throw .notBase64(fields.content) }
    guard !bytes.isEmpty, bytes.count <= Attachment.largest else {
      throw .badSize(bytes.count, fields.name)
    }
    guard let sha256 = digest else { throw .notBase64(fields.content) }
    let lastPart = path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? path
    let name = try text(fields.name, lastPart, upTo: 200)
    guard !file.attachments(of: kind, record).contains(where: { $0.sha256 == sha256 }) else {
      throw Refusal(
        "attachment.already", fr: "ce fichier est déjà joint à cette fiche",
        en: "this file is attached to this record already", details: ["sha256": sha256])
    }
    let (today, adviser, association) = (today, adviser.id, file.association.id)
    return try insert(Attachment.self) {
      $0.association = association
      $0.case = caseID
      $0.ownerKind = kind.rawValue
      $0.owner = record
      $0.name = name
      $0.mediaType = MediaType.of(name: name)
      $0.size = bytes.count
      $0.sha256 = sha256
      $0.on = today
      $0.by = adviser
    }.id
  }

  /// Refuses where a record belongs to a training whose evidence file was declared complete.
  fileprivate func requireUnlocked(_ kind: RecordKind, _ id: Int64) throws(Refusal) {
    let file = try loadedFile()
    guard let training = file.training(ofRecord: kind, id) else { return }
    _ = try unlocked(training)
  }
}

extension AssociationFile {
  /// The training that a record belongs to, where it belongs to one.
  func training(ofRecord kind: RecordKind, _ id: Int64) -> Int64? {
    if kind == .training { return id }
    guard RecordKind.ofTraining.contains(kind), case .int(let training)? = record(kind, id)?.value("training")
    else { return nil }
    return training
  }

  /// The files that prove something of a training.
  public func attachments(ofTraining training: Int64) -> [Attachment] {
    attachments.filter { one in
      RecordKind(rawValue: one.ownerKind).map { self.training(ofRecord: $0, one.owner) == training } ?? false
    }
  }
}
