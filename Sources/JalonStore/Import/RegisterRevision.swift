import JalonCore

/// What an entry did to an association that is held.
enum RegisterRevision {
  case nothing
  /// It altered one that this import had left as it was.
  case first
  /// It altered one that this import made or had altered before.
  case again
  /// It altered no field, only what the register says beside what people have written.
  case beside
  /// It brought it back to what it was before the import.
  case reverted
}

extension RegisterSession {
  /// Brings an association in step with its entry, but for what people have written.
  func revise(_ held: HeldAssociation, with entry: PreparedEntry) throws(Refusal) -> RegisterRevision {
    var revised = held.association
    if entry.position == .takenOver {
      try follow(entry, &revised)
    } else {
      try revised.fill(with: entry)
    }
    return try keep(revised, over: held)
  }

  /// An older entry that stands under a newer number now: the association gets that number, unless another one has it.
  private func follow(_ entry: PreparedEntry, _ association: inout Association) throws(Refusal) {
    // It lives on under its number: what the older file says of it is past.
    guard association.rna == nil else { return }
    association.registerState = .moved
    if !entry.updatedAt.isEmpty { association.registerUpdatedAt = entry.updatedAt }
    guard let successor = entry.successor else { return }
    guard let other = try held(under: successor, .successor) else {
      association.rna = successor
      return
    }
    if other.association.formerIdentifier == nil, other.association.mergedInto == nil {
      var linked = other.association
      linked.formerIdentifier = entry.identifier
      _ = try keep(linked, over: other)
    }
  }

  /// Writes an association as the register has it, where that differs from what is held.
  func keep(_ revised: Association, over held: HeldAssociation) throws(Refusal) -> RegisterRevision {
    guard revised != held.association else { return .nothing }
    let id = revised.id
    var revised = revised
    let toldBeside = try keepByHand(held, &revised)
    if held.batch == batch {
      try write(revised, over: held.association, version: held.association.version)
      return .again
    }
    let original = altered.contains(id) ? try original(of: held.association) : held.association
    if revised == held.association { return toldBeside ? .beside : .nothing }
    let before = Dictionary(
      zip(Association.outline, zip(original.values, revised.values)).compactMap { field, values in
        values.0 == values.1 ? nil : (field.name, values.0)
      }, uniquingKeysWith: { first, _ in first })
    if before.isEmpty {
      try write(revised, over: held.association, version: original.version)
      try connection.run(RegisterStatements.forgetChange, [.int(batch), .int(id)])
      altered.remove(id)
      return .reverted
    }
    let version = original.version + 1
    try write(revised, over: held.association, version: version)
    var json = CanonicalJSON()
    json.object(before)
    try connection.run(
      RegisterStatements.keepChange, [.int(batch), .int(id), .int(version), .text(json.text)])
    return altered.insert(id) ? .first : .again
  }

  /// An association as it was before this import altered it.
  private func original(of association: Association) throws(Refusal) -> Association {
    let text = try connection.text(RegisterStatements.findChange, [.int(batch), .int(association.id)])
    guard let text, case .object(let before)? = JSONText.read(text) else { return association }
    var original = association
    original.version -= 1
    for (name, value) in before {
      switch value {
      case .string(let text): try original.set(name, to: .text(text))
      case .int(let number): try original.set(name, to: .int(number))
      default: try original.set(name, to: .null)
      }
    }
    return original
  }

  /// Writes the fields that differ, and what the association is listed and searched by.
  private func write(_ new: Association, over old: Association, version: Int64) throws(Refusal) {
    noteKnown(new)
    var names: [String] = []
    var values: [Value] = []
    for (field, (before, after)) in zip(Association.outline, zip(old.values, new.values))
    where before != after {
      names.append(field.name)
      values.append(after)
    }
    try search.keepInStep(new.id) { () throws(Refusal) in
      try connection.run(RegisterStatements.update(names), values + [.int(version), .int(new.id)])
      if writing.hasFiles, let file = try connection.file(association: new.id) {
        try connection.writeRows(file, bulk.team, now.today)
      } else {
        try AssociationKeys(new).keep(new.id, connection)
      }
    }
  }
}
