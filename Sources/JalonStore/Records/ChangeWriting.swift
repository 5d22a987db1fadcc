import JalonCore

extension Connection {
  /// Writes a change into the table of its kind of record.
  ///
  /// The record was read in this very transaction, so nobody can have changed it since.
  ///
  /// - Throws: `record.notFound` where the record to alter or take away is not there, at the latest when the transaction ends.
  func apply(_ change: Change) throws(Refusal) {
    if change.kind == .exchange {
      try applyApart(change) { open throws(Refusal) in try write(open) }
    } else {
      try write(change)
    }
    try keepName(of: change)
  }

  private func write(_ change: Change) throws(Refusal) {
    let table = RecordTable.of(change.kind)
    let missing = Refusal.missing(change.kind, String(change.id))
    switch change.act {
    case .insert:
      var values: [Value] = [.int(change.id), .int(1)]
      values.reserveCapacity(table.fields.count + 6)
      table.append(change.fields, to: &values)
      if change.kind == .association {
        var association = Association(id: change.id)
        for field in change.fields { try association.set(field.name, to: field.after) }
        values += AssociationKeys(unsearched: association).values
      }
      try put(table.insert, values)
    case .update:
      let values = change.fields.map(\.after) + [.int(change.id)]
      try put(table.update(change.fields.map(\.name)), values, orElse: missing)
    case .delete:
      try put(table.delete, [.int(change.id)], orElse: missing)
    }
  }
}

extension RecordTable {
  /// The new values of a change in the order of the columns; null where it holds none.
  fileprivate func append(_ changes: [FieldChange], to values: inout [Value]) {
    var next = changes.startIndex
    for field in fields {
      // Changes come in the order of the fields: mostly the next one is the one.
      if next < changes.endIndex, changes[next].name == field.name {
        values.append(changes[next].after)
        next += 1
      } else {
        values.append(changes.first { $0.name == field.name }?.after ?? .null)
      }
    }
  }
}
