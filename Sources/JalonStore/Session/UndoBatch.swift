import JalonCore

extension BulkSession {
  /// Takes the acts of a batch back. For an import, it also removes the associations that it made and nobody has touched
  /// since, and gives those that it altered their values back, where nobody has altered them since. What people have
  /// worked on stays.
  func undoBatch(_ entry: JournalEntry, by who: Adviser, at now: Moment) throws(Refusal) -> Receipt {
    guard who.role != .reader else {
      throw Refusal(
        "role.reader",
        fr: "le rôle de lecteur ne permet que de lire\u{A0}: demander à un responsable d’équipe",
        en: "a reader can only read: ask a team lead", kind: .notAllowed)
    }
    guard let batch = entry.batch else { throw .missing(.association, String(entry.id)) }
    try refresh()
    held = nil
    today = now.today
    var left: Int64 = 0
    if UndoRule.isImport(entry) {
      for statement in BatchStatements.removeCases { try connection.put(statement, [.int(batch)]) }
      try connection.put(BatchStatements.removeAssociations, [.int(batch)])
      try restoreAltered(batch)
      try connection.put(BatchStatements.forgetRegisterValues, [])
      left = try connection.int(BatchStatements.left, [.int(batch)]) ?? 0
    }
    let acts = try undoActs(of: batch, by: who, at: now)
    return try close(entry, .undo, acts: acts.undone, left: left + acts.left, by: who, at: now)
  }

  /// Does the acts of a batch again that were taken back together, in their order.
  func redoBatch(_ entry: JournalEntry, by who: Adviser, at now: Moment) throws(Refusal) -> Receipt {
    guard let batch = entry.batch else { throw .missing(.association, String(entry.id)) }
    let pairs = try connection.all(BatchStatements.takenBack, [.int(batch)]) { ($0.int(0), $0.int(1)) }
    for (act, undo) in pairs {
      try redo(try connection.entry(act), undoneBy: try connection.entry(undo), by: who, at: now)
    }
    return try close(entry, .redo, acts: pairs.count, left: 0, by: who, at: now)
  }

  /// Writes the entry that says that a batch was taken back or done again.
  private func close(
    _ entry: JournalEntry, _ act: HistoryEntry.Act, acts: Int, left: Int64, by who: Adviser, at now: Moment
  ) throws(Refusal) -> Receipt {
    let id = try write(
      [], entry.command, act, about: entry.id, association: 0, caseID: nil, batch: entry.batch,
      notes: ["left": .int(left)], by: who.id, at: now)
    return Receipt(id: nil, entry: id, command: entry.command, association: nil, caseID: nil, acts: acts)
  }

  /// Takes back the acts of a batch, the latest first, each by the rules of the core.
  /// - Returns: how many are undone; how many stand, since something later relies on them.
  private func undoActs(
    of batch: Int64, by who: Adviser, at now: Moment
  ) throws(Refusal) -> (undone: Int, left: Int64) {
    self.batch = batch
    defer { self.batch = nil }
    var (undone, left) = (0, Int64(0))
    for act in try connection.all(BatchStatements.acts, [.int(batch)], { $0.int(0) }) {
      do {
        _ = try undo(entry: act, as: who.name, at: now)
        undone += 1
      } catch {
        guard error.kind == .refused || error.code == "undo.changedSince" else { throw error }
        left += 1
      }
    }
    return (undone, left)
  }

  private func restoreAltered(_ batch: Int64) throws(Refusal) {
    let altered = try connection.all(BatchStatements.altered, [.int(batch)]) { ($0.int(0), $0.text(1)) }
    for (id, before) in altered {
      guard case .object(let fields)? = JSONText.read(before) else { continue }
      var changes: [FieldChange] = []
      for name in fields.keys.sorted() {
        switch fields[name] {
        case .string(let text)?: changes.append(FieldChange(name: name, before: .null, after: .text(text)))
        case .int(let number)?: changes.append(FieldChange(name: name, before: .null, after: .int(number)))
        default: changes.append(FieldChange(name: name, before: .null, after: .null))
        }
      }
      guard !changes.isEmpty else { continue }
      try connection.apply(Change(kind: .association, id: id, act: .update, fields: changes))
      stale.insert(id)
    }
  }
}

/// The statements that take a batch back.
enum BatchStatements {
  /// A case that the batch opened and in which nothing happened but its opening.
  private static let untouchedCases: String = {
    let kinds = RecordKind.inFile.filter { kind in
      kind != .passage && kind.outline.contains { $0.target == .case }
    }
    let facts = kinds.map {
      #"AND NOT EXISTS (SELECT 1 FROM "\#($0.rawValue)" AS "f" WHERE "f"."association" = "c"."association" AND "f"."case" = "c"."id")"#
    }
    return #"""
      SELECT "c"."id" FROM "import_case" AS "i" JOIN "case" AS "c" ON "c"."id" = "i"."case_id"
      WHERE "i"."batch" = ? AND "c"."version" = 1
      \#(facts.joined(separator: "\n"))
      """#
  }()

  static let removeCases =
    [
      ("visit", "case_id"), ("agenda", "case_id"), ("stay", "case_id"), ("gate_condition", "case_id"),
      ("case_text", "id"),
      ("case_row", "id"),
      ("passage", "case"),
      ("case", "id"),
    ]
    .map { table, column in
      #"DELETE FROM "\#(table)" WHERE "\#(column)" IN (\#(untouchedCases))"#
    }

  /// Whatever stands in an association's file keeps it.
  static let removeAssociations: String = {
    let facts = RecordKind.inFile.map {
      #"AND NOT EXISTS (SELECT 1 FROM "\#($0.rawValue)" AS "f" WHERE "f"."association" = "association"."id")"#
    }
    return #"""
      DELETE FROM "association" WHERE "batch" = ? AND "version" = 1
      AND NOT EXISTS (SELECT 1 FROM "association" AS "m" WHERE "m"."mergedInto" = "association"."id")
      \#(facts.joined(separator: "\n"))
      """#
  }()

  static let altered = #"""
    SELECT "i"."association", "i"."before" FROM "import_change" AS "i"
    JOIN "association" AS "a" ON "a"."id" = "i"."association" AND "a"."version" = "i"."version"
    WHERE "i"."batch" = ? ORDER BY "i"."association"
    """#

  /// The acts of a batch that stand.
  static let acts = #"""
    SELECT "id" FROM "journal" WHERE "batch" = ? AND "act" = 'act'
      AND NOT EXISTS (SELECT 1 FROM "undone" WHERE "undone"."entry" = "journal"."id")
    ORDER BY "id" DESC
    """#

  /// The acts of a batch that were taken back with it, each with its undo.
  static let takenBack = #"""
    SELECT "a"."id", "u"."id" FROM "journal" AS "a" JOIN "undone" ON "undone"."entry" = "a"."id"
    JOIN "journal" AS "u" ON "u"."id" = "undone"."by_entry" AND "u"."batch" = "a"."batch"
    WHERE "a"."batch" = ? AND "a"."act" = 'act' ORDER BY "a"."id"
    """#

  static let forgetRegisterValues = #"""
    DELETE FROM "register_value" WHERE NOT EXISTS (
      SELECT 1 FROM "association" AS "a" WHERE "a"."id" = "register_value"."association")
    """#

  /// How many of the batch stay, since somebody has worked on them.
  static let left = #"SELECT count(*) FROM "association" WHERE "batch" = ?"#

  static let all = removeCases + [removeAssociations, altered, acts, takenBack, forgetRegisterValues, left]
}
