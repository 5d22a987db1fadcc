import JalonCore

/// Merges what saves leave in SQLite's search indexes, outside saves and a little at a time.
///
/// Each save adds a small segment to an index, and a search looks into every segment. Left to itself, SQLite merges them
/// inside every sixteenth save, which then writes a whole large index anew.
extension SQLiteEngine {
  /// Pages that are written at once: a save that comes meanwhile waits some milliseconds at most.
  private static let pagesAtOnce: Int64 = 64

  /// Merges until nothing is left to merge, or it is no longer wanted; the rest is for another time.
  func mergeSearch(while isWanted: () -> Bool) throws(Refusal) {
    for table in SearchRebuild.tables {
      while isWanted(), try onWriter({ try Self.mergeSome(of: table, $0) }) {}
    }
  }

  /// One little of each index, on a connection that nobody else writes with.
  static func mergeSome(_ connection: SQLiteConnection) throws(Refusal) {
    for table in SearchRebuild.tables { _ = try mergeSome(of: table, connection) }
  }

  /// Whether there was anything to merge.
  private static func mergeSome(of table: String, _ connection: SQLiteConnection) throws(Refusal) -> Bool {
    let index = #""\#(table)_search""#
    let before = connection.changes
    try connection.run(
      #"INSERT INTO \#(index) (\#(index), "rank") VALUES ('merge', ?)"#, [.int(pagesAtOnce)])
    // The command itself counts as one.
    return connection.changes - before > 1
  }
}
