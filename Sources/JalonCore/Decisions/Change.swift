/// One field of a record, before and after.
public struct FieldChange: Sendable, Hashable {
  public let name: String
  public let before: Value
  public let after: Value

  public init(name: String, before: Value, after: Value) {
    self.name = name
    self.before = before
    self.after = after
  }
}

/// What a decision changes: one record made, altered or taken away, with what each field was and becomes.
///
/// Changes are all that the store writes and the journal keeps; read backwards they are an undo.
public struct Change: Sendable, Hashable {
  public enum Act: String, Sendable {
    case insert, update, delete
  }

  public let kind: RecordKind
  public let id: Int64
  public let act: Act
  /// All fields that are not null for `insert` and `delete`; those that differ for `update`.
  public let fields: [FieldChange]

  public init(kind: RecordKind, id: Int64, act: Act, fields: [FieldChange]) {
    self.kind = kind
    self.id = id
    self.act = act
    self.fields = fields
  }

  /// The making of a record.
  public static func insert<R: Record>(_ record: R) -> Change {
    let fields = zip(R.fields, record.values).compactMap { field, value in
      value == .null ? nil : FieldChange(name: field.name, before: .null, after: value)
    }
    return Change(kind: R.kind, id: record.id, act: .insert, fields: fields)
  }

  /// `nil` where nothing differs.
  static func update<R: Record>(from old: R, to new: R) -> Change? {
    var fields: [FieldChange] = []
    for field in R.fields {
      let before = field.get(old)
      let after = field.get(new)
      if before != after { fields.append(FieldChange(name: field.name, before: before, after: after)) }
    }
    return fields.isEmpty ? nil : Change(kind: R.kind, id: old.id, act: .update, fields: fields)
  }

  /// The change that takes this one back.
  public var inverse: Change {
    let back = fields.map { FieldChange(name: $0.name, before: $0.after, after: $0.before) }
    let opposite: Act =
      switch act {
      case .insert: .delete
      case .update: .update
      case .delete: .insert
      }
    return Change(kind: kind, id: id, act: opposite, fields: back)
  }

  /// The value that a field takes with this change; `nil` where the change leaves it alone.
  public func after(_ name: String) -> Value? { fields.first { $0.name == name }?.after }
  public func before(_ name: String) -> Value? { fields.first { $0.name == name }?.before }
}
