public import JalonCore

/// The statements of what attached files hold.
enum ContentStatements {
  static let keep = #"""
    INSERT INTO "content" ("sha256", "bytes") VALUES (?, ?)
    ON CONFLICT ("sha256") DO UPDATE SET "bytes" = excluded."bytes" WHERE length("content"."bytes") = 0
    """#
  static let read = #"SELECT "bytes" FROM "content" WHERE "sha256" = ?"#
  static let digests = #"SELECT "sha256" FROM "content" ORDER BY "sha256""#

  static let all = [keep, read, digests]
}

extension Connection {
  /// Keeps bytes once, and gives their SHA-256 in lower-case hexadecimal.
  func keep(content bytes: [UInt8]) throws(Refusal) -> String {
    let digest = SHA256.hex(of: bytes)
    try run(ContentStatements.keep, [.text(digest)], bytes: bytes)
    return digest
  }

  func content(_ digest: String) throws(Refusal) -> [UInt8]? {
    try first(ContentStatements.read, [.text(digest)]) { $0.bytes(0) }
  }
}

extension SHA256 {
  static func hex(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.add(bytes)
    return hash.hex()
  }
}

extension Store {
  /// What an attached file holds.
  /// - Throws: `attachment.erased` where it was about a person who was erased, `attachment.damaged` where it is not there, or
  ///   no longer what was attached.
  public func content(of attachment: Attachment) throws(Refusal) -> [UInt8] {
    guard !attachment.isErased else {
      throw Refusal(
        "attachment.erased",
        fr: "le fichier joint \(attachment.id) a été effacé avec la personne qu’il concernait",
        en: "attached file \(attachment.id) was erased with the person whom it was about",
        details: ["attachment": String(attachment.id)])
    }
    let found = try engine.read { connection throws(Refusal) in try connection.content(attachment.sha256) }
    guard let found, SHA256.hex(of: found) == attachment.sha256 else {
      throw Refusal(
        "attachment.damaged",
        fr: "le fichier joint \(attachment.id) n’est plus celui qui a été joint\u{A0}: lancer jalon check",
        en: "attached file \(attachment.id) is no longer the one that was attached: run jalon check",
        kind: .io, details: ["attachment": String(attachment.id), "sha256": attachment.sha256])
    }
    return found
  }
}

/// The digest of bytes as evidence files and attachments give it.
public enum Fingerprint {
  /// SHA-256 in lower-case hexadecimal.
  public static func sha256(_ bytes: [UInt8]) -> String { SHA256.hex(of: bytes) }
}

extension Store {
  /// An attachment by its id.
  /// - Throws: `record.notFound`.
  public func attachment(_ id: Int64) throws(Refusal) -> Attachment {
    try engine.read { connection throws(Refusal) in
      guard let found = try connection.record(Attachment.self, id) else {
        throw .missing(.attachment, String(id))
      }
      return found
    }
  }
}
