import JalonCore

/// What the journal has gained since it was last looked at.
enum JournalTail {
  static let last = #"SELECT max("id") FROM "journal""#
  static let since = #"""
    SELECT "id", "adviser", "command", "association", "case_id", "body" FROM "journal"
    WHERE "id" > ? ORDER BY "id" LIMIT ?
    """#

  static let all = [last, since]

  /// The entries after one that aren't one's own, and the latest of all.
  ///
  /// - Parameter isOwn: asked of each entry once it was read. One's own are known before they are kept, so what is asked later is never
  ///   mistaken for somebody else's.
  static func read(
    after entry: Int64, isOwn: (Int64) -> Bool, on connection: any Connection
  ) throws(Refusal) -> (change: ProgrammeChange, latest: Int64) {
    let latest = try connection.int(last) ?? 0
    var change = ProgrammeChange()
    guard latest > entry else { return (change, latest) }
    // Of very many it is enough to know that they are many.
    guard latest - entry <= 10 * Int64(ProgrammeChange.most) else {
      return (ProgrammeChange(isWide: true), latest)
    }
    try connection.each(since, [.int(entry), .int(latest - entry)]) { row throws(Refusal) in
      let id = row.int(0)
      guard !isOwn(id) else { return }
      let changes = try KeptChange.read(row.text(5), entry: id).map { $0.resolved([:]).change }
      if changes.isEmpty {
        if row.text(2).hasPrefix("import.") { change.isWide = true }
        return
      }
      let act = ProgrammeChange.Act(
        adviser: row.int(1), command: row.text(2), association: row.int(3) == 0 ? nil : row.int(3),
        case: row.optionalInt(4), changes: changes)
      change.add(ProgrammeChange(acts: [act]))
    }
    return (change, latest)
  }
}
