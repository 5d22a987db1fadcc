import JalonCore

extension RegisterSession {
  /// Puts back what people have written, and keeps beside it what the register says instead.
  ///
  /// - Returns: whether what stands beside has changed.
  func keepByHand(_ held: HeldAssociation, _ revised: inout Association) throws(Refusal) -> Bool {
    let written = try fieldsByHand(of: held)
    guard !written.isEmpty else { return false }
    var changed = false
    let (before, after) = (held.association.values, revised.values)
    for (place, field) in Association.outline.enumerated() {
      guard let said = written[field.name], after[place] != .null else { continue }
      // Someone who wrote what the register said, or took it over, follows it from then on.
      if said != before[place] { try revised.set(field.name, to: before[place]) }
      let now: [Value] = [.int(revised.id), .text(field.name), after[place]]
      changed = try connection.run(RegisterStatements.keepSaid, now) > 0 || changed
    }
    return changed
  }

  /// The fields that people have written, each with what the register said there last. An association that the register has not spoken of yet was written by hand as a
  /// whole: from now on that is told field by field.
  private func fieldsByHand(of held: HeldAssociation) throws(Refusal) -> [String: Value] {
    let association = held.association
    if held.batch == nil, association.registerUpdatedAt == nil, association.registerState == nil {
      for (field, value) in zip(Association.outline, association.values)
      where value != .null && Association.registerFields.contains(field.name) {
        try connection.run(
          ByHandStatements.count, [.int(association.id), .text(field.name), .int(1)])
      }
    }
    var written: [String: Value] = [:]
    try connection.each(RegisterStatements.byHand, [.int(association.id)]) {
      written[$0.text(0)] = $0.value(1)
    }
    return written
  }
}
