public import JalonCore

extension Store {
  /// Runs an import of the register: one transaction, one entry of the journal, all of it or nothing.
  ///
  /// A second run of the same file changes nothing and leaves no entry. Memory doesn't grow with the file.
  ///
  /// - Parameters:
  ///   - adviser: the name of who imports; readers can't.
  ///   - pause: called between the steps that follow the last entry, each of which takes seconds with a whole
  ///     register; where it throws, nothing is kept.
  ///   - feed: hands the entries to the session, which must not leave it; where it throws, nothing is kept.
  /// - Returns: what became of the entries; durable, unless it was a dry run.
  public func importRegister(
    _ options: RegisterImportOptions, as adviser: String, at now: Moment,
    pause: () throws(Refusal) -> Void = {}, _ feed: (RegisterSession) throws(Refusal) -> Void
  ) throws(Refusal) -> RegisterTally {
    var tally = RegisterTally()
    do {
      try owning { own throws(Refusal) in
        try engine.write(.once) { connection throws(Refusal) in
          let bulk = try BulkSession(connection, of: self)
          let who = try bulk.actor(adviser)
          try Self.refuseReader(who)
          // It touches associations that others follow.
          if bulk.instant != nil {
            _ = try bulk.lead(adviser, fr: "importer le répertoire", en: "importing the register")
          }
          try self.widen(connection)
          let session = try RegisterSession(bulk, options, by: who, at: now)
          try feed(session)
          try session.settle()
          tally = session.tally
          guard session.hasChanges, !options.isDryRun else { throw Self.nothingToKeep }
          try session.finish(pause)
          try bulk.finish()
          own(bulk.entries)
          tally = session.tally
        }
      }
    } catch {
      try narrow()
      guard error == Self.nothingToKeep else { throw error }
      return tally
    }
    try narrow()
    try (engine as? SQLiteEngine)?.emptyLog()
    return tally
  }

  private func widen(_ connection: any Connection) throws(Refusal) {
    if engine.dialect.engine == .sqlite { try connection.run(BulkWriting.widen) }
  }

  private func narrow() throws(Refusal) {
    try (engine as? SQLiteEngine)?.onWriter { try $0.run(BulkWriting.narrow) }
  }

  private static func refuseReader(_ adviser: Adviser) throws(Refusal) {
    guard adviser.role == .reader else { return }
    throw Refusal(
      "role.reader", fr: "le rôle de lecteur ne permet que de lire\u{A0}: demander à un responsable d’équipe",
      en: "a reader can only read: ask a team lead", kind: .notAllowed)
  }

  /// Ends a transaction of which nothing is to be kept; never leaves the store.
  static let nothingToKeep = Refusal("import.nothingToKeep", Localized(""))
}
