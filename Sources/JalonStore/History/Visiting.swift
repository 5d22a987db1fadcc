public import JalonCore

extension Store {
  /// Notes that an adviser opens a case, and says what has changed in it since they last did. It is no change: the journal
  /// does not know of it.
  ///
  /// - Returns: `nil` on the first visit, and for someone who is not of the team.
  public func visit(case id: Int64, as adviser: String, on today: Day) throws(Refusal) -> Visit? {
    try engine.write { connection throws(Refusal) in
      guard let who = try team(connection).adviser(named: try actor(asked: adviser) ?? adviser) else {
        return nil
      }
      let place = try connection.place(ofCase: .id(id))
      let key: [Value] = [.int(who.id), .int(id)]
      let before = try connection.first(VisitStatements.find, key) { ($0.text(0), $0.int(1)) }
      let latest = try connection.int(VisitStatements.latest, [.int(place.association)]) ?? 0
      if before?.0 != today.iso || before?.1 != latest {
        try connection.run(VisitStatements.keep, key + [.text(today.iso), .int(latest)])
      }
      guard let before, let day = Day(iso: before.0) else { return nil }
      guard before.1 < latest else { return Visit(on: day, since: []) }
      let entries = try connection.history(
        of: id, in: place.association, after: before.1, before: nil, limit: Visit.most)
      return Visit(on: day, since: entries.filter { $0.act != .undo && $0.undoneBy == nil })
    }
  }
}

/// The statements of visits.
enum VisitStatements {
  static let find = #"SELECT "day", "entry" FROM "visit" WHERE "adviser" = ? AND "case_id" = ?"#
  static let latest = #"SELECT max("id") FROM "journal" WHERE "association" = ?"#
  static let keep = #"""
    INSERT INTO "visit" ("adviser", "case_id", "day", "entry") VALUES (?, ?, ?, ?)
    ON CONFLICT ("adviser", "case_id") DO UPDATE SET "day" = excluded."day", "entry" = excluded."entry"
    """#
  static let dropCase = #"DELETE FROM "visit" WHERE "case_id" = ?"#

  static let all = [find, latest, keep, dropCase]
}
