import JalonCore

/// A change as an entry of the journal keeps it: personal values are still digests.
struct KeptChange {
  enum KeptValue {
    case plain(Value)
    case digest(String)
  }

  struct Field {
    let name: String
    let before: KeptValue
    let after: KeptValue
  }

  let kind: RecordKind
  let id: Int64
  let act: Change.Act
  let fields: [Field]

  /// The change as it was decided.
  ///
  /// - Parameter values: personal values by digest; an erased one is not there.
  /// - Returns: the change, and whether every value was there; a missing one reads as null.
  func resolved(_ values: [String: String]) -> (change: Change, isWhole: Bool) {
    var isWhole = true
    func read(_ kept: KeptValue) -> Value {
      switch kept {
      case .plain(let value): return value
      case .digest(let digest):
        if let text = values[digest] { return .text(text) }
        isWhole = false
        return .null
      }
    }
    let fields = fields.map { FieldChange(name: $0.name, before: read($0.before), after: read($0.after)) }
    return (Change(kind: kind, id: id, act: act, fields: fields), isWhole)
  }
}

extension KeptChange {
  /// The changes of an entry's body.
  /// - Throws: `journal.damaged` where it is not what the store writes.
  static func read(_ body: String, entry: Int64) throws(Refusal) -> [KeptChange] {
    if let told = SealedBody.exchanges(body) {
      return told.map { KeptChange(kind: .exchange, id: $0, act: .update, fields: []) }
    }
    guard let whole = JSONText.read(body), case .object(let fields) = whole,
      case .array(let changes)? = fields["changes"]
    else { throw damaged(entry) }
    var read: [KeptChange] = []
    for change in changes {
      guard let kept = KeptChange(change) else { throw damaged(entry) }
      read.append(kept)
    }
    return read
  }

  private init?(_ json: JSONValue) {
    guard case .object(let change) = json, case .string(let act)? = change["act"],
      case .string(let kind)? = change["kind"], case .int(let id)? = change["id"],
      case .object(let fields)? = change["fields"], let kind = RecordKind(rawValue: kind),
      let act = Change.Act(rawValue: act)
    else { return nil }
    self.kind = kind
    self.id = id
    self.act = act
    var read: [Field] = []
    // In the order of the record's own fields, as they were decided.
    for name in kind.outline.map(\.name) {
      guard let pair = fields[name] else { continue }
      guard case .array(let sides) = pair, sides.count == 2, let before = Self.value(sides[0]),
        let after = Self.value(sides[1])
      else { return nil }
      read.append(Field(name: name, before: before, after: after))
    }
    guard read.count == fields.count else { return nil }
    self.fields = read
  }

  private static func value(_ json: JSONValue) -> KeptValue? {
    switch json {
    case .null: .plain(.null)
    case .int(let number): .plain(.int(number))
    case .string(let text): .plain(.text(text))
    case .object(let fields):
      if case .string(let digest)? = fields["digest"] { .digest(digest) } else { nil }
    case .bool, .number, .array: nil
    }
  }

  private static func damaged(_ entry: Int64) -> Refusal {
    Refusal(
      "journal.damaged", fr: "l’entrée \(entry) du journal est illisible\u{A0}: lancer jalon check",
      en: "entry \(entry) of the journal can’t be read: run jalon check", kind: .io,
      details: ["entry": String(entry)])
  }
}
