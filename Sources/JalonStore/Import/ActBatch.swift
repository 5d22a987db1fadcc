public import JalonCore

extension Store {
  /// Runs many commands as one act: one transaction, and an entry of the journal that takes all of them back.
  ///
  /// - Parameters:
  ///   - command: what the journal calls it.
  ///   - body: gives the commands to the session, which must not leave it, and returns the figures to keep, or `nil` where
  ///     nothing has come of it.
  /// - Returns: the entry; `nil` where nothing was kept.
  public func batch(
    _ command: String, as adviser: String, at now: Moment, isDryRun: Bool,
    _ body: (BulkSession) throws(Refusal) -> [String: Int]?
  ) throws(Refusal) -> Int64? {
    do {
      return try bulk { session throws(Refusal) in
        let who = try session.actor(adviser)
        let batch = session.counters.takeBatch()
        session.batch = batch
        guard let figures = try body(session), !isDryRun else {
          // What a server says of the last command it says with the next question.
          _ = try session.connection.int("SELECT 1")
          throw Self.nothingToKeep
        }
        return try session.write(
          [], command, .batch, about: nil, association: 0, caseID: nil, batch: batch,
          notes: figures.mapValues { .int(Int64($0)) }, by: who.id, at: now)
      }
    } catch {
      guard error == Self.nothingToKeep else { throw error }
      return nil
    }
  }
}

extension Store {
  /// Runs commands of one kind as one act; see `ProgrammeStore`.
  public func perform(
    _ commands: [any Command], as adviser: String, at now: Moment, isTrial: Bool
  ) throws(Refusal) -> BatchReceipt {
    let name = commands.first.map { type(of: $0).name } ?? ""
    var made = BatchReceipt(command: name)
    made.entry = try batch(name, as: adviser, at: now, isDryRun: isTrial) { session throws(Refusal) in
      for command in commands {
        do throws(Refusal) {
          let receipt = try session.perform(command, as: adviser, at: now)
          if receipt.entry == 0 {
            made.unchanged += 1
          } else {
            made.change(for: receipt.associationName, by: receipt.changes, in: session.held)
          }
        } catch {
          // A refusal of the server's is of the command before, and nothing can be kept any more.
          guard error.isOfCommand, error.code != PostgresFault.notAllowed else { throw error }
          made.refusals.append(error)
        }
      }
      return made.changed > 0 ? [:] : nil
    }
    return made
  }
}

extension BulkSession {
  /// The association of that RNA number, else of that SIREN, where there is exactly one.
  public func association(rna: String?, siren: String?) throws(Refusal) -> Int64? {
    for (sql, number) in [(ActBatchStatements.byNumber, rna), (ActBatchStatements.bySiren, siren)] {
      guard let number else { continue }
      let found = try connection.all(sql, [.text(number)]) { $0.int(0) }
      if found.count == 1 { return found[0] }
    }
    return nil
  }

  /// Others that may be the same: see `Store.duplicates`.
  public func duplicates(of association: Int64) throws(Refusal) -> [Int64] {
    let arguments: [Value] = Array(repeating: .int(association), count: 5)
    return try connection.all(DuplicateStatements.find, arguments) { row throws(Refusal) in
      RegisterColumns.row(row).id
    }
  }

  /// What is recorded about an association, as it is after the acts so far.
  public func file(association id: Int64) throws(Refusal) -> AssociationFile {
    try hold(id)
    guard let held else { throw .missing(.association, String(id)) }
    return held
  }
}

enum ActBatchStatements {
  static let byNumber = #"SELECT "id" FROM "association" WHERE "rna" = ? AND "mergedInto" IS NULL LIMIT 2"#
  static let bySiren = #"SELECT "id" FROM "association" WHERE "siren" = ? AND "mergedInto" IS NULL LIMIT 2"#
  static let all = [byNumber, bySiren]
}
