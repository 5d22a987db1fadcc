import JalonCore

extension FieldClash {
  /// Fields that the act has changed and that are neither as it found them nor as it left them.
  static func all(
    of changes: [Change], in file: AssociationFile, _ home: (RecordKind, Int64) -> Int64?
  ) -> [FieldClash] {
    var clashes: [FieldClash] = []
    for change in changes where change.act != .insert {
      guard let id = home(change.kind, change.id), let record = file.record(change.kind, id) else { continue }
      let targets = Dictionary(
        change.kind.outline.map { ($0.name, $0.target) }, uniquingKeysWith: { first, _ in first })
      func mapped(_ value: Value, _ field: String) -> Value {
        guard case .int(let id) = value, let kind = targets[field] ?? nil else { return value }
        return home(kind, id).map { .int($0) } ?? value
      }
      for field in change.fields {
        let (before, mine) = (mapped(field.before, field.name), mapped(field.after, field.name))
        let theirs = record.stored(field.name)
        guard theirs != before, theirs != mine else { continue }
        clashes.append(
          FieldClash(
            kind: change.kind, id: id, field: field.name, before: before, mine: mine, theirs: theirs))
      }
    }
    return clashes
  }
}

extension Record {
  /// The value of a field by name.
  fileprivate func stored(_ name: String) -> Value {
    guard let index = Self.outline.firstIndex(where: { $0.name == name }) else { return .null }
    return values[index]
  }
}
