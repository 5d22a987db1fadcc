import JalonCore

/// What an entry of the journal keeps of its changes, as canonical JSON: keys sorted, no spaces, one way to write it.
///
/// A personal value is not in it: its salted digest is, and the value stands in a table of its own.
struct JournalBody {
  private(set) var text = ""
  private(set) var personal: [PersonalValue] = []

  /// - Parameters:
  ///   - entry: the id of the entry, from which seeded salts are drawn.
  ///   - notes: what is to be said beside the changes, such as the figures of an import.
  init(_ changes: [Change], entry: Int64, salts: SaltSource, notes: [String: Value] = [:]) {
    var writer = CanonicalJSON()
    writer.raw("{\"changes\":[")
    for (index, change) in changes.enumerated() {
      if index > 0 { writer.raw(",") }
      write(change, entry, salts, &writer)
    }
    writer.raw("]")
    if !notes.isEmpty {
      writer.raw(",\"notes\":")
      writer.object(notes)
    }
    writer.raw("}")
    text = writer.text
  }

  private mutating func write(
    _ change: Change, _ entry: Int64, _ salts: SaltSource, _ writer: inout CanonicalJSON
  ) {
    let secrets = Self.personalFields[change.kind] ?? []
    writer.raw("{\"act\":\"")
    writer.raw(change.act.rawValue)
    writer.raw("\",\"fields\":{")
    let fields = change.fields.sorted { $0.name < $1.name }
    for (index, field) in fields.enumerated() {
      if index > 0 { writer.raw(",") }
      writer.string(field.name)
      writer.raw(":[")
      let isPersonal = secrets.contains(field.name)
      for (place, value) in [field.before, field.after].enumerated() {
        if place > 0 { writer.raw(",") }
        if isPersonal, case .text(let secret) = value {
          let salt = salts.salt(entry: entry, position: personal.count)
          let kept = PersonalValue(
            digest: PersonalValue.digest(salt: salt, value: secret), salt: salt, value: secret,
            kind: change.kind, record: change.id)
          personal.append(kept)
          writer.raw("{\"digest\":\"")
          writer.raw(kept.digest)
          writer.raw("\"}")
        } else {
          writer.value(value)
        }
      }
      writer.raw("]")
    }
    writer.raw("},\"id\":")
    writer.value(.int(change.id))
    writer.raw(",\"kind\":\"")
    writer.raw(change.kind.rawValue)
    writer.raw("\"}")
  }

  private static let personalFields: [RecordKind: Set<String>] = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { kind in
      (kind, Set(kind.outline.filter(\.isPersonal).map(\.name)))
    })
}

/// A personal value that an entry of the journal speaks of.
struct PersonalValue {
  let digest: String
  /// 16 bytes in hexadecimal.
  let salt: String
  let value: String
  /// The record that it is of, through which an erasure finds it.
  let kind: RecordKind
  let record: Int64

  static func digest(salt: String, value: String) -> String {
    var hash = SHA256()
    hash.add(salt)
    hash.add(value)
    return hash.hex()
  }
}
