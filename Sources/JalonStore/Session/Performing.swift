public import JalonCore

extension Store {
  /// Decides a command and keeps what it changes, durably, before it returns.
  ///
  /// - Parameters:
  ///   - adviser: the name of who acts.
  ///   - expect: the version of the command's own record on which the sender acts.
  /// - Returns: the receipt; its entry is 0 where nothing had to change.
  public func perform(
    _ command: any Command, as adviser: String, at now: Moment, expect: Int64?
  ) throws(Refusal) -> Receipt {
    try change { session throws(Refusal) in
      try session.perform(command, as: adviser, at: now, expect: expect)
    }
  }

  /// Runs many commands in one transaction: all of it is kept, durably, once `body` returns, or nothing where it throws.
  ///
  /// The session must not leave `body`.
  public func bulk<Made>(_ body: (BulkSession) throws(Refusal) -> Made) throws(Refusal) -> Made {
    try (engine as? SQLiteEngine)?.holdPages(.many)
    let made: Result<Made, Refusal>
    do throws(Refusal) {
      // What `body` reads from can't be begun anew.
      made = .success(try change(.once, body))
    } catch {
      made = .failure(error)
    }
    try (engine as? SQLiteEngine)?.holdPages(.few)
    return try made.get()
  }

  /// Runs one writing transaction; a log that has grown long is folded later, when nobody writes.
  func change<Made>(
    _ attempts: WriteAttempts = .asNeeded, _ body: (BulkSession) throws(Refusal) -> Made
  ) throws(Refusal) -> Made {
    let made = try owning { own throws(Refusal) in
      try engine.write(attempts) { connection throws(Refusal) in
        let session = try BulkSession(connection, of: self)
        let made = try body(session)
        try session.finish()
        own(session.entries)
        return made
      }
    }
    (engine as? SQLiteEngine)?.foldWhenQuiet()
    return made
  }

  /// The advisers and the paths of the programme.
  public func team() throws(Refusal) -> Team {
    try engine.read { connection throws(Refusal) in try self.team(connection) }
  }

  /// Everything about one association.
  public func file(association id: Int64) throws(Refusal) -> AssociationFile {
    try engine.read { connection throws(Refusal) in
      guard let file = try connection.file(association: id) else { throw .missing(.association, String(id)) }
      return file
    }
  }

  /// The file that holds a diagnostic.
  public func file(diagnostic id: Int64) throws(Refusal) -> AssociationFile {
    try file(holding: .diagnostic, id)
  }

  /// The file that holds a training.
  public func file(training id: Int64) throws(Refusal) -> AssociationFile {
    try file(holding: .training, id)
  }

  private func file(holding kind: RecordKind, _ id: Int64) throws(Refusal) -> AssociationFile {
    try engine.read { connection throws(Refusal) in
      let association = try connection.association(of: kind, id)
      guard let file = try connection.file(association: association) else {
        throw .missing(.association, String(association))
      }
      return file
    }
  }

  /// The file that holds a case, with the case's id.
  public func file(case name: CaseName) throws(Refusal) -> (file: AssociationFile, caseID: Int64) {
    try engine.read { connection throws(Refusal) in
      let place = try connection.place(ofCase: name)
      guard let file = try connection.file(association: place.association) else {
        throw .missing(.association, String(place.association))
      }
      return (file, place.id)
    }
  }
}
