import JalonCore

extension BulkSession {
  /// Writes the rows by which the associations changed so far are listed and searched.
  ///
  /// - Parameter kept: an association that stays at hand and will be written later.
  func refresh(but kept: Int64? = nil) throws(Refusal) {
    for id in stale.sorted() where id != kept {
      if let held, held.association.id == id {
        try connection.writeRows(held, team, today)
      } else if let file = try connection.file(association: id, withEveryAnswer: false) {
        try connection.writeRows(file, team, today)
      } else {
        try connection.removeRows(association: id)
      }
    }
    stale = stale.filter { $0 == kept }
  }
}

extension Connection {
  /// Brings what is listed, compared and searched of an association in step with its file.
  ///
  /// - Parameter isNew: where nothing was ever kept of it: there is nothing to compare then.
  func writeRows(
    _ file: AssociationFile, _ team: Team, _ today: Day, isNew: Bool = false
  ) throws(Refusal) {
    try foreseeing(questions(of: file, isNew: isNew)) { () throws(Refusal) in
      try writeRows(foreseen: file, team, today, isNew: isNew)
    }
  }

  /// What is asked about a file before its rows are written.
  private func questions(of file: AssociationFile, isNew: Bool) -> [Inquiry] {
    let association: [Value] = [.int(file.association.id)]
    let cases = file.cases.flatMap { found in
      [CaseRowStatements.read, CaseRowStatements.conditions, AgendaStatements.ofCase, StayStatements.ofCase]
        .map { Inquiry($0, [.int(found.id)]) }
    }
    return [Inquiry(CaseRowStatements.ofAssociation, association)] + cases
      + (isNew ? [] : [Inquiry(StandingStatements.read, association)])
  }

  private func writeRows(
    foreseen file: AssociationFile, _ team: Team, _ today: Day, isNew: Bool
  ) throws(Refusal) {
    let keys = AssociationKeys(file)
    let known = try all(CaseRowStatements.ofAssociation, [.int(file.association.id)]) { $0.int(0) }
    for id in known where file.case(id) == nil { try removeRows(case: id) }
    for `case` in file.cases {
      try writeGate(of: `case`, in: file, keys, team, today)
      try keepAgenda(of: `case`, in: file, team)
      try keepStays(of: `case`, in: file)
    }
    if !isNew { try keepStanding(file) }
    // What has a search index comes last: with anything written after it, SQLite has the index write out what it holds.
    try keys.keep(file.association.id, self)
    for `case` in file.cases {
      let words = SearchWords.joined(SearchWords.of(`case`, in: file, team))
      try put(CaseRowStatements.keepText, [.int(`case`.id), .text(words)])
    }
  }

  /// Writes what a case is listed by, and its gate as it is on a day.
  func writeGate(
    of case: Case, in file: AssociationFile, _ keys: AssociationKeys, _ team: Team, _ today: Day
  ) throws(Refusal) {
    let gate = KeptGate(`case`, in: file, path: team.path(of: `case`), on: today)
    try keepRow(CaseRowValues.of(`case`, in: file, keys, team, gate), of: `case`.id)
    try keep(gate, of: `case`.id)
  }

  /// Writes what differs of a row of the list: each column that is written brings its index along.
  private func keepRow(_ values: [Value], of id: Int64) throws(Refusal) {
    let kept = try first(CaseRowStatements.read, [.int(id)]) { row in values.indices.map { row.value($0) } }
    guard let kept else {
      try put(CaseRowStatements.keep, values)
      return
    }
    let changed = values.indices.filter { values[$0] != kept[$0] }
    if changed.isEmpty { return }
    try put(
      CaseRowStatements.update(changed.map { CaseRowValues.columns[$0] }),
      changed.map { values[$0] } + [.int(id)])
  }

  /// Writes what differs of a gate.
  private func keep(_ gate: KeptGate, of id: Int64) throws(Refusal) {
    let kept = try self.gate(of: id).conditions
    for (position, condition) in gate.conditions.enumerated()
    where position >= kept.count || kept[position] != condition {
      try put(
        CaseRowStatements.keepCondition,
        [
          .int(id), .int(Int64(position)), .text(condition.id), .text(condition.state.rawValue),
          condition.turnsOn.stored,
        ])
    }
    if kept.count > gate.conditions.count {
      try put(CaseRowStatements.dropConditions, [.int(id), .int(Int64(gate.conditions.count))])
    }
  }

  /// The gate of a case as it is kept.
  func gate(of id: Int64) throws(Refusal) -> KeptGate {
    KeptGate(
      try all(CaseRowStatements.conditions, [.int(id)]) { row in
        KeptGate.Condition(
          id: row.text(0), state: ConditionState.State(rawValue: row.text(1)) ?? .missing,
          turnsOn: row.optionalText(2).flatMap { Day(iso: $0) })
      })
  }

  /// Removes what is left of cases whose association is gone.
  fileprivate func removeRows(association id: Int64) throws(Refusal) {
    for id in try all(CaseRowStatements.ofAssociation, [.int(id)], { $0.int(0) }) { try removeRows(case: id) }
    try put(StandingStatements.drop, [.int(id)])
  }

  /// Removes the rows of a case that is gone. A case that a merge moved away gets its row back from its new owner.
  private func removeRows(case id: Int64) throws(Refusal) {
    try put(AgendaStatements.dropCase, [.int(id)])
    try put(StayStatements.dropCase, [.int(id)])
    try put(VisitStatements.dropCase, [.int(id)])
    try put(CaseRowStatements.dropConditions, [.int(id), .int(0)])
    try put(CaseRowStatements.dropText, [.int(id)])
    try put(CaseRowStatements.drop, [.int(id)])
  }
}
