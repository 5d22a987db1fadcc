public import JalonCore

extension Store {
  /// Acts on a case and on the facts of its association, the latest first.
  ///
  /// - Parameters:
  ///   - entry: only what came before this entry.
  ///   - limit: entries at most, 1 to 10,000.
  public func history(
    case id: Int64, before entry: Int64?, limit: Int
  ) throws(Refusal) -> [HistoryEntry] {
    try engine.read { connection throws(Refusal) in
      let place = try connection.place(ofCase: .id(id))
      return try connection.history(
        of: id, in: place.association, after: 0, before: entry, limit: min(max(limit, 1), 10_000))
    }
  }
}

extension Connection {
  /// Entries between two others, the latest first.
  func history(
    of id: Int64, in association: Int64, after first: Int64, before last: Int64?, limit: Int
  ) throws(Refusal) -> [HistoryEntry] {
    let entries = try all(
      HistoryStatements.ofCase,
      [.int(association), .int(id), .int(first), .int(last ?? .max), .int(Int64(limit))]
    ) { row throws(Refusal) in
      (entry: try JournalEntry(row), adviser: row.text(12), undoneBy: row.optionalInt(13))
    }
    var history: [HistoryEntry] = []
    for found in entries {
      history.append(try shown(found.entry, adviser: found.adviser, undoneBy: found.undoneBy))
    }
    return history
  }

  /// An entry with its personal values put back; one that was erased reads as null.
  fileprivate func shown(
    _ entry: JournalEntry, adviser: String, undoneBy: Int64?
  ) throws(Refusal) -> HistoryEntry {
    var values: [String: String] = [:]
    try each(JournalStatements.personal, [.int(entry.id)]) { row in
      if let value = row.optionalText(1) { values[row.text(0)] = value }
    }
    guard let day = Day(iso: entry.day) else { throw .damagedRow("journal", entry.id) }
    return HistoryEntry(
      id: entry.id, instant: entry.instant, day: day, adviser: adviser, act: entry.act,
      command: entry.command, about: entry.about, undoneBy: undoneBy,
      changes: try KeptChange.read(entry.body, entry: entry.id).map { $0.resolved(values).change })
  }
}

/// The statements of the history, beside those of the journal.
enum HistoryStatements {
  /// An act without a case is about the association, and belongs to the history of each of its cases.
  static let ofCase: String = {
    return #"""
      SELECT \#(JournalEntry.read),
        (SELECT "adviser"."name" FROM "adviser" WHERE "adviser"."id" = "journal"."adviser"),
        (SELECT "undone"."by_entry" FROM "undone" WHERE "undone"."entry" = "journal"."id")
      FROM "journal"
      WHERE "journal"."association" = ? AND ("journal"."case_id" = ? OR "journal"."case_id" IS NULL)
        AND "journal"."id" > ? AND "journal"."id" < ?
      ORDER BY "journal"."id" DESC LIMIT ?
      """#
  }()

  static let all = [ofCase]
}
