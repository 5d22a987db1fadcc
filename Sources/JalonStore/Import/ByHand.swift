import JalonCore

extension RegisterSession {
  /// Puts back what people have written, and keeps beside it what the register says instead.
  ///
  /// - Returns: whether what stands beside has changed.
  func keepByHand(_ held: HeldAssociation, _ revised: inout Association) throws(Refusal) -> Bool {
    let written = try fieldsByHand(of: held)
    guard !written.isEmpty else { return false }
    var changed = false
    let (id, before, after) = (held.association.id, held.association.values, revised.values)
    for (place, field) in Association.outline.enumerated() where written.contains(field.name) {
      if before[place] == after[place] {
        changed =
          try connection.run(RegisterStatements.dropSaid, [.int(id), .text(field.name)]) > 0 || changed
        continue
      }
      try revised.set(field.name, to: before[place])
      let said = [.int(id), .text(field.name), after[place]]
      changed = try connection.run(RegisterStatements.keepSaid, said) > 0 || changed
    }
    return changed
  }

  /// The fields that people have written. An association that the register has not spoken of yet was written by hand as a
  /// whole: from now on that is told field by field.
  private func fieldsByHand(of held: HeldAssociation) throws(Refusal) -> Set<String> {
    let association = held.association
    if held.batch == nil, association.registerUpdatedAt == nil, association.registerState == nil {
      for (field, value) in zip(Association.outline, association.values)
      where value != .null && Association.registerFields.contains(field.name) {
        try connection.run(
          ByHandStatements.count, [.int(association.id), .text(field.name), .int(1)])
      }
    }
    let names = try connection.all(RegisterStatements.byHand, [.int(association.id)]) { $0.text(0) }
    return Set(names)
  }
}
