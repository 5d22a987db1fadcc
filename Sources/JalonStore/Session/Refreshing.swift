import JalonCore

extension BulkSession {
  /// Writes the rows by which the associations changed so far are listed and searched.
  ///
  /// - Parameter kept: an association that stays at hand and will be written later.
  func refresh(but kept: Int64? = nil) throws(Refusal) {
    for id in stale.sorted() where id != kept {
      if let held, held.association.id == id {
        try connection.writeRows(held, team, today)
      } else if let file = try connection.file(association: id) {
        try connection.writeRows(file, team, today)
      } else {
        try connection.removeRows(association: id)
      }
    }
    stale = stale.filter { $0 == kept }
  }
}

extension Connection {
  /// Brings what is listed and searched of an association in step with its file.
  func writeRows(_ file: AssociationFile, _ team: Team, _ today: Day) throws(Refusal) {
    let keys = AssociationKeys(file)
    try keys.keep(file.association.id, self)
    let known = try all(CaseRowStatements.ofAssociation, [.int(file.association.id)]) { $0.int(0) }
    for id in known where file.case(id) == nil { try removeRows(case: id) }
    for `case` in file.cases {
      try writeGate(of: `case`, in: file, keys, team, today)
      let words = SearchWords.joined(SearchWords.of(`case`, in: file))
      try run(CaseRowStatements.keepText, [.int(`case`.id), .text(words)])
    }
  }

  /// Writes what a case is listed by, and its gate as it is on a day.
  func writeGate(
    of case: Case, in file: AssociationFile, _ keys: AssociationKeys, _ team: Team, _ today: Day
  ) throws(Refusal) {
    let gate = KeptGate(`case`, in: file, path: team.path(of: `case`), on: today)
    try run(CaseRowStatements.keep, CaseRowValues.of(`case`, in: file, keys, team, gate))
    try run(CaseRowStatements.dropConditions, [.int(`case`.id), .int(Int64(gate.conditions.count))])
    for (position, condition) in gate.conditions.enumerated() {
      try run(
        CaseRowStatements.keepCondition,
        [
          .int(`case`.id), .int(Int64(position)), .text(condition.id), .text(condition.state.rawValue),
          condition.turnsOn.stored,
        ])
    }
  }

  /// Removes what is left of cases whose association is gone.
  fileprivate func removeRows(association id: Int64) throws(Refusal) {
    for id in try all(CaseRowStatements.ofAssociation, [.int(id)], { $0.int(0) }) { try removeRows(case: id) }
  }

  /// Removes the rows of a case that is gone. A case that a merge moved away gets its row back from its new owner.
  private func removeRows(case id: Int64) throws(Refusal) {
    try run(CaseRowStatements.dropConditions, [.int(id), .int(0)])
    try run(CaseRowStatements.dropText, [.int(id)])
    try run(CaseRowStatements.drop, [.int(id)])
  }
}
