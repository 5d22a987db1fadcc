public import JalonCore

extension Store {
  /// Works out again the gates that change by themselves on that day or before: a role that begins or ends. Called when
  /// the programme is opened; call it when the day changes.
  ///
  /// - Returns: how many cases were looked at.
  @discardableResult
  public func turn(to today: Day) throws(Refusal) -> Int {
    let due = try engine.read { connection throws(Refusal) in try connection.turning(by: today).count }
    guard due > 0 else { return 0 }
    return try engine.write { connection throws(Refusal) in
      try self.refuseIfRaised(connection)
      let team = try self.team(connection)
      let turning = try connection.turning(by: today)
      for (id, association) in turning {
        guard let file = try connection.file(association: association), let found = file.case(id) else {
          continue
        }
        try connection.writeGate(of: found, in: file, AssociationKeys(file), team, today)
      }
      return turning.count
    }
  }
}

extension Connection {
  /// Cases with their associations whose gate changes by itself on that day or before.
  fileprivate func turning(by day: Day) throws(Refusal) -> [(case: Int64, association: Int64)] {
    try all(CaseRowStatements.turning, [.text(day.iso)]) { ($0.int(0), $0.int(1)) }
  }
}
