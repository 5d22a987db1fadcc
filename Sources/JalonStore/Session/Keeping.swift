import JalonCore

extension BulkSession {
  /// Writes a decision: its changes, its entry in the journal, and what later reads of it rely on.
  func keep(
    _ decision: Decision, of command: String, from situation: Situation, isPart: Bool = false,
    act: HistoryEntry.Act, about: Int64?, at now: Moment
  ) throws(Refusal) -> Receipt {
    today = max(today, now.today)
    let association = decision.file?.association.id ?? situation.file?.association.id
    var receipt = Receipt(
      id: decision.id, entry: 0, command: command, association: association,
      associationName: (decision.file ?? situation.file)?.association.name, caseID: decision.caseID,
      warnings: decision.warnings, changes: decision.changes)
    guard !decision.changes.isEmpty else { return receipt }
    counters.next = decision.identifiers
    for change in decision.changes {
      try connection.apply(change)
      if change.kind == .association { try countByHand(change, act) }
      if let association, Self.shows(change, in: decision.file) { noteStale(change, association) }
    }
    let told = decision.changes.filter { change in
      change.tellsConfidence { id in
        [situation.file, decision.file].contains {
          $0?.exchanges.contains { $0.id == id && $0.confidential } == true
        }
      }
    }
    receipt.entry = try write(
      decision.changes, telling: told.map(\.id), command, act, about: about, association: association ?? 0,
      caseID: decision.caseID,
      batch: batch, by: situation.adviser.id, at: now)
    if decision.changes.contains(where: { $0.kind == .adviser }) { team = try store.team(connection) }
    // What was decided on a part of a file leaves nothing at hand.
    if association != nil, !isPart {
      if held?.association.id != association { try refresh(but: association) }
      held = decision.file
    }
    return receipt
  }

  /// Whether a change shows in a list, a search or a gate. An answer in mid-interview shows only by its note: gates look
  /// at closed diagnostics.
  private static func shows(_ change: Change, in file: AssociationFile?) -> Bool {
    switch change.kind {
    case .person: return false
    case .answer:
      let answer = file?.answers.first { $0.id == change.id }
      guard let answer, let diagnostic = file?.diagnostic(answer.diagnostic) else { return true }
      return diagnostic.isClosed || change.fields.contains { $0.name == "note" }
    default: return true
    }
  }

  /// Appends an entry to the journal, in the chain of its association.
  ///
  /// - Parameter confidences: the exchanges of which it tells what was said in confidence.
  func write(
    _ changes: [Change], telling confidences: [Int64] = [], _ command: String, _ act: HistoryEntry.Act,
    about: Int64?, association: Int64,
    caseID: Int64?, batch: Int64? = nil, notes: [String: Value] = [:], by adviser: Int64, at now: Moment
  ) throws(Refusal) -> Int64 {
    let now = try stamped(now)
    try refuseUnlessHome(command)
    let id = counters.takeEntry()
    if changes.isEmpty {
      if command.hasPrefix("import.") { told.add(ProgrammeChange(isWide: true)) }
    } else {
      let act = ProgrammeChange.Act(
        adviser: adviser, command: command, association: association == 0 ? nil : association, case: caseID,
        changes: changes)
      told.add(ProgrammeChange(acts: [act]))
    }
    let body = JournalBody(changes, entry: id, salts: store.salts, notes: notes)
    var previous = ""
    if let chainHead, chainHead.association == association {
      previous = chainHead.digest
    } else {
      previous = try connection.text(JournalStatements.head, [.int(association)]) ?? ""
    }
    let entry = JournalEntry(
      id: id, at: now, by: adviser, act: act, command: command, association: association, caseID: caseID,
      about: about, batch: batch, body: body.text, after: previous)
    var kept = entry
    if !confidences.isEmpty {
      kept.body = SealedBody.stub(of: confidences)
      try connection.put(SealedStatements.keep, [.int(id), .text(entry.body)])
    }
    try connection.put(JournalStatements.insert, kept.values)
    chainHead = (association, entry.digest)
    for value in body.personal {
      try connection.put(
        JournalStatements.keepPersonal,
        [
          .int(counters.takePersonal()), .int(id), .text(value.digest), .text(value.salt), .text(value.value),
          .text(value.kind.rawValue), .int(value.record),
        ])
    }
    return id
  }

  /// Notes whose rows a change makes stale: the association at hand, and the one that a merge moves records from or to.
  private func noteStale(_ change: Change, _ association: Int64) {
    var changed: Set = [association]
    if change.kind == .association { changed.insert(change.id) }
    for field in change.fields where field.name == "association" {
      for case .int(let id) in [field.before, field.after] { changed.insert(id) }
    }
    stale.formUnion(changed)
  }

  /// Remembers which fields people have written, so that an import leaves them alone, and what the register said there.
  private func countByHand(_ change: Change, _ act: HistoryEntry.Act) throws(Refusal) {
    guard change.act == .update else { return }
    for field in change.fields {
      let place: [Value] = [.int(change.id), .text(field.name)]
      if act != .undo, field.before != .null, Association.registerFields.contains(field.name) {
        try connection.put(ByHandStatements.keepSaid, place + [field.before, .int(change.id)] + place)
      }
      try connection.put(ByHandStatements.count, place + [.int(act == .undo ? -1 : 1)])
    }
  }
}

/// Which fields of an association people have written.
enum ByHandStatements {
  static let count = #"""
    INSERT INTO "by_hand" ("association", "field", "edits") VALUES (?, ?, ?)
    ON CONFLICT ("association", "field") DO UPDATE SET "edits" = "by_hand"."edits" + excluded."edits"
    """#

  /// Before the first edit a field holds what the register said, if it has spoken of the association.
  static let keepSaid = #"""
    INSERT INTO "register_value" ("association", "field", "value")
    SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM "association" WHERE "id" = ? AND "registerState" IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM "by_hand" WHERE "association" = ? AND "field" = ? AND "edits" > 0)
    ON CONFLICT ("association", "field") DO UPDATE SET "value" = excluded."value"
    """#

  static let all = [count, keepSaid]
}
