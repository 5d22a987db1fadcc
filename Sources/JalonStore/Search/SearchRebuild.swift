public import JalonCore

/// Makes SQLite's search indexes anew, in one go, after a writing during which nobody searched.
///
/// In step row by row, an index writes out what it holds in memory with nearly every other statement; made at once, it
/// costs a tenth.
enum SearchRebuild {
  /// The tables that have an index: associations, and the texts of cases.
  static let tables = ["association", "case_text"]

  /// Lets the index of a table fall behind until `catchUp`.
  static func fallBehind(_ table: String, _ connection: any Connection) throws(Refusal) {
    for event in ["insert", "delete", "update"] {
      try connection.run(#"DROP TRIGGER IF EXISTS "\#(table)_search_\#(event)""#)
    }
  }

  /// The whole index of a table anew, with room in memory for most of it; from then on it is kept in step again.
  static func catchUp(_ table: String, _ connection: any Connection) throws(Refusal) {
    let index = #""\#(table)_search""#
    try gather(32 << 20, table, connection)
    try connection.run(#"INSERT INTO \#(index) (\#(index)) VALUES ('rebuild')"#)
    try gather(1 << 20, table, connection)
    try keepInStep(table, connection)
  }

  /// Lets an index gather that many bytes in memory before it writes them out; SQLite's own measure is one mebibyte.
  static func gather(_ bytes: Int64, _ table: String, _ connection: any Connection) throws(Refusal) {
    let index = #""\#(table)_search""#
    try connection.run(#"INSERT INTO \#(index) (\#(index), "rank") VALUES ('hashsize', ?)"#, [.int(bytes)])
  }

  /// Keeps an index in step from now on, whoever writes.
  static func keepInStep(_ table: String, _ connection: any Connection) throws(Refusal) {
    for trigger in Migration.searchTriggers(of: table) { try connection.run(trigger) }
  }
}

extension BulkSession {
  /// Leaves the search indexes for later: for a new programme that nobody else has open, filled in several transactions.
  /// Without `catchUpSearch` in the last one, nothing would ever be found in it.
  public func postponeSearch() throws(Refusal) {
    guard store.engine.dialect.engine == .sqlite else { return }
    for table in SearchRebuild.tables { try SearchRebuild.fallBehind(table, connection) }
  }

  /// Makes the search indexes that were left for later.
  public func catchUpSearch() throws(Refusal) {
    guard store.engine.dialect.engine == .sqlite else { return }
    try refresh()
    for table in SearchRebuild.tables { try SearchRebuild.catchUp(table, connection) }
  }
}
