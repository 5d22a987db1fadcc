/// A thing that Jalon keeps: an id that never changes, a version that rises with each change, and named fields.
public protocol Record: Sendable, Hashable, Identifiable {
  static var kind: RecordKind { get }
  static var fields: [Field<Self>] { get }
  var id: Int64 { get set }
  /// 1 when made; one more with each change.
  var version: Int64 { get set }
  /// A record with blank fields, to be filled.
  init(id: Int64)
}

extension Record {
  /// The values in the order of `fields`.
  public var values: [Value] { Self.fields.map { $0.get(self) } }

  /// Builds a record from kept values in the order of `fields`.
  /// - Throws: `Refusal` `record.damaged`, with the field, where a value does not fit.
  public init(id: Int64, version: Int64, values: [Value]) throws(Refusal) {
    self.init(id: id)
    self.version = version
    // A file is some dozens of records, a check some millions: `zip` would make its types anew for each.
    let fields = Self.fields
    for index in fields.indices where index < values.count {
      guard fields[index].set(&self, values[index]) else { throw Self.damaged(id, fields[index].name) }
    }
  }

  /// Sets one field by name.
  public mutating func set(_ name: String, to value: Value) throws(Refusal) {
    guard let field = Self.fields.first(where: { $0.name == name }), field.set(&self, value) else {
      throw Self.damaged(id, name)
    }
  }

  private static func damaged(_ id: Int64, _ field: String) -> Refusal {
    Refusal(
      "record.damaged",
      fr:
        "la fiche \(kind.rawValue) \(id) porte une valeur illisible dans «\u{A0}\(field)\u{A0}»\u{A0}: lancer jalon check",
      en: "record \(kind.rawValue) \(id) holds an unreadable value in “\(field)”: run jalon check",
      kind: .io, details: ["kind": kind.rawValue, "id": String(id), "field": field])
  }
}

/// What a field looks like from outside its type: for the store's tables and the tests.
public struct FieldOutline: Sendable, Hashable {
  public let name: String
  public let isPersonal: Bool
  public let target: RecordKind?
}

extension Record {
  public static var outline: [FieldOutline] {
    fields.map { FieldOutline(name: $0.name, isPersonal: $0.isPersonal, target: $0.target) }
  }
}
