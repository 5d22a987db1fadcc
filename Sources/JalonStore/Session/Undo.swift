public import JalonCore

extension Store {
  /// Takes back an entry of the journal, or else the latest act of the adviser that stands, as a new entry.
  public func undo(entry: Int64?, as adviser: String, at now: Moment) throws(Refusal) -> Receipt {
    try change { session throws(Refusal) in try session.undo(entry: entry, as: adviser, at: now) }
  }

  /// Does again what the adviser took back last, unless they did something else since.
  public func redo(as adviser: String, at now: Moment) throws(Refusal) -> Receipt {
    try change { session throws(Refusal) in try session.redo(as: adviser, at: now) }
  }
}

/// What can't be taken back, by nature.
enum UndoRule {
  /// The entry with which a programme begins.
  static let founding = "programme.create"
  /// Takes a path into use for the cases to come.
  static let usePath = "path.use"
  /// Takes a questionnaire into use for the diagnostics to come.
  static let useQuestionnaire = "questionnaire.use"
  /// Takes an evidence guide into use.
  static let useGuide = "guide.use"
  /// What an erasure is called: it is for good.
  static let erasures: [RecordKind: String] = [.referent: "referent.erase", .person: "person.erase"]

  /// Whether an entry is the import of a file, whose rows can be brought in again only from there.
  static func isImport(_ entry: JournalEntry) -> Bool {
    entry.act == .batch && entry.command.hasPrefix("import.")
  }

  static func refuse(_ entry: JournalEntry) throws(Refusal) {
    let forGood = [founding, usePath, useQuestionnaire, useGuide] + erasures.values
    guard forGood.contains(entry.command) else { return }
    throw Refusal(
      "undo.forGood", fr: "l’entrée \(entry.id) (\(entry.command)) ne s’annule pas",
      en: "entry \(entry.id) (\(entry.command)) can’t be taken back", details: ["entry": String(entry.id)])
  }
}

extension BulkSession {
  /// See `Store.undo`.
  public func undo(entry: Int64?, as adviser: String, at now: Moment) throws(Refusal) -> Receipt {
    let who = try actor(adviser)
    let latest = entry == nil ? try connection.int(JournalStatements.latest, [.int(who.id)]) : entry
    guard let target = latest else {
      throw Self.nothing(fr: "aucun acte de \(who.name) à annuler", en: "no act of \(who.name) to take back")
    }
    var found = try connection.entry(target)
    // What was done again is taken back by taking back what it did.
    if found.act == .redo, let about = found.about { found = try connection.entry(about) }
    guard found.act != .undo, found.act != .redo else {
      throw Refusal(
        "undo.isUndo", fr: "l’entrée \(found.id) est une annulation\u{A0}: jalon redo la refait",
        en: "entry \(found.id) is an undo: jalon redo does it again", details: ["entry": String(found.id)])
    }
    try UndoRule.refuse(found)
    if let by = try connection.int(JournalStatements.takenBackBy, [.int(found.id)]) {
      throw Refusal(
        "undo.already", fr: "l’entrée \(found.id) est déjà annulée par l’entrée \(by)",
        en: "entry \(found.id) has been taken back by entry \(by) already",
        details: ["entry": String(found.id), "by": String(by)])
    }
    try noteUndone(found.id, again: false)
    let receipt =
      found.act == .batch
      ? try undoBatch(found, by: who, at: now)
      : try reverse(try connection.changes(of: found), of: found, act: .undo, by: who, at: now)
    try connection.put(JournalStatements.takeBack, [.int(found.id), .int(receipt.entry)])
    return receipt
  }

  /// See `Store.redo`.
  public func redo(as adviser: String, at now: Moment) throws(Refusal) -> Receipt {
    let who = try actor(adviser)
    guard let last = try connection.int(JournalStatements.latestUndo, [.int(who.id)]) else {
      throw Self.nothing(fr: "rien que \(who.name) puisse refaire", en: "nothing for \(who.name) to do again")
    }
    let undo = try connection.entry(last)
    guard let about = undo.about else { throw .missing(.case, String(last)) }
    let found = try connection.entry(about)
    guard !UndoRule.isImport(found) else {
      throw Refusal(
        "redo.batch", fr: "un import ne se refait pas ainsi\u{A0}: importer de nouveau le fichier",
        en: "an import isn’t done again this way: import the file again")
    }
    guard found.act == .batch else { return try redo(found, undoneBy: undo, by: who, at: now) }
    let receipt = try redoBatch(found, by: who, at: now)
    try letStand(found, undoneBy: undo, doneAgainBy: receipt)
    return receipt
  }

  /// Does one act again.
  @discardableResult
  func redo(
    _ act: JournalEntry, undoneBy undo: JournalEntry, by who: Adviser, at now: Moment
  ) throws(Refusal) -> Receipt {
    let receipt = try reverse(try connection.changes(of: undo), of: act, act: .redo, by: who, at: now)
    try noteUndone(act.id, again: true)
    try letStand(act, undoneBy: undo, doneAgainBy: receipt)
    return receipt
  }

  private func letStand(
    _ act: JournalEntry, undoneBy undo: JournalEntry, doneAgainBy receipt: Receipt
  ) throws(Refusal) {
    try connection.put(JournalStatements.takeBack, [.int(undo.id), .int(receipt.entry)])
    try connection.put(JournalStatements.standAgain, [.int(act.id)])
  }

  /// Reads changes backwards through the rules of the core, and keeps what comes out.
  private func reverse(
    _ changes: [Change], of found: JournalEntry, act: HistoryEntry.Act, by who: Adviser, at now: Moment
  ) throws(Refusal) -> Receipt {
    var situation = situation(of: who, at: now)
    if found.association != 0 {
      try refresh()
      held = try connection.file(association: found.association)
      situation.file = held
    }
    if let pool = changes.first(where: { $0.kind == .pool }), pool.act != .delete {
      situation.pool = try connection.pool(pool.id)
    }
    let decision = try decideUndo(of: changes, in: situation)
    chainHead = nil
    return try keep(decision, of: found.command, from: situation, act: act, about: found.id, at: now)
  }

  private static func nothing(fr: String, en: String) -> Refusal {
    Refusal("undo.nothing", fr: fr, en: en)
  }
}

extension Connection {
  /// The changes of an entry with their personal values.
  /// - Throws: `undo.erased` where one of them was erased since.
  func changes(of entry: JournalEntry) throws(Refusal) -> [Change] {
    guard !entry.isSealed else {
      throw Refusal(
        "undo.sealed",
        fr: "l’entrée \(entry.id) parle d’un échange confidentiel\u{A0}: la laisser à qui suit le dossier",
        en: "entry \(entry.id) speaks of a confidential exchange: leave it to those on the case",
        kind: .notAllowed, details: ["entry": String(entry.id)])
    }
    var values: [String: String] = [:]
    try each(JournalStatements.personal, [.int(entry.id)]) { row in
      if let value = row.optionalText(1) { values[row.text(0)] = value }
    }
    var changes: [Change] = []
    for kept in try KeptChange.read(entry.body, entry: entry.id) {
      let (change, isWhole) = kept.resolved(values)
      guard isWhole else {
        throw Refusal(
          "undo.erased",
          fr: "l’entrée \(entry.id) parle d’une personne dont les données ont été effacées",
          en: "entry \(entry.id) speaks of a person whose data have been erased",
          details: ["entry": String(entry.id)])
      }
      changes.append(change)
    }
    return changes
  }

  /// The changes of an entry by its id.
  func changes(ofEntry id: Int64) throws(Refusal) -> [Change] { try changes(of: entry(id)) }

  /// An entry of the journal.
  /// - Throws: `journal.noEntry`.
  func entry(_ id: Int64) throws(Refusal) -> JournalEntry {
    let found = try first(JournalStatements.find, [.int(id)]) { row throws(Refusal) in try JournalEntry(row) }
    guard let found else {
      throw Refusal(
        "journal.noEntry", fr: "le journal n’a pas d’entrée \(id)", en: "the journal has no entry \(id)",
        kind: .notFound, details: ["entry": String(id)])
    }
    return found
  }
}
