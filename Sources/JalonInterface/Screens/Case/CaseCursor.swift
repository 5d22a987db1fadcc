import JalonCore

/// What the cursor stands on, as the record that it is.
extension CaseState {
  func condition(_ reading: CaseReading) -> ConditionState? {
    guard case .condition(let id)? = cursor(reading) else { return nil }
    return reading.gate.first { $0.id == id }
  }

  /// The waiver that waits for its decision: under the cursor, or asked for the condition there.
  func pendingWaiver(_ reading: CaseReading) -> Waiver? {
    let item = cursor(reading)
    return reading.waivers.last { waiver in
      waiver.decision == nil && (item == .waiver(waiver.id) || item == .condition(waiver.condition))
    }
  }

  func referent(_ reading: CaseReading) -> Referent? {
    guard case .referent(let id)? = cursor(reading) else { return nil }
    return reading.file.referents.first { $0.id == id }
  }

  func aim(_ reading: CaseReading) -> Aim? {
    guard case .aim(let id)? = cursor(reading) else { return nil }
    return reading.file.aims.first { $0.id == id }
  }

  func need(_ reading: CaseReading) -> Need? {
    guard case .need(let id)? = cursor(reading) else { return nil }
    return reading.needs.first { $0.id == id }
  }

  func exchange(_ reading: CaseReading) -> Exchange? {
    guard case .exchange(let id)? = cursor(reading) else { return nil }
    return reading.exchanges.first { $0.id == id }
  }

  func entry(_ reading: CaseReading) -> HistoryEntry? {
    guard case .entry(let id)? = cursor(reading) else { return nil }
    return history.first { $0.id == id }
  }
}
