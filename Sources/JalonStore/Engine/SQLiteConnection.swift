import GRDB
import GRDBSQLite
import JalonCore

/// A connection of GRDB's pool, bound and stepped directly: a save binds some hundred values, an import some millions.
struct SQLiteConnection: Connection {
  let database: Database

  @discardableResult
  func run(_ sql: String, _ arguments: [Value]) throws(Refusal) -> Int {
    try each(sql, arguments) { _ in }
    return Int(sqlite3_changes(database.sqliteConnection))
  }

  func each(
    _ sql: String, _ arguments: [Value], _ body: (any Row) throws(Refusal) -> Void
  ) throws(Refusal) {
    let statement = try prepare(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    try bind(arguments, to: statement)
    let row = SQLiteRow(statement: statement)
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try body(row)
      case SQLITE_DONE: return
      case let code: throw fault(code)
      }
    }
  }

  /// Prepared once for each connection.
  private func prepare(_ sql: String) throws(Refusal) -> OpaquePointer {
    do {
      return try database.cachedStatement(sql: sql).sqliteStatement
    } catch {
      throw SQLiteFault.refusal(error, at: database.path)
    }
  }

  private func bind(_ arguments: [Value], to statement: OpaquePointer) throws(Refusal) {
    /// SQLite copies the text before the call returns.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (index, value) in arguments.enumerated() {
      let place = Int32(index + 1)
      let code: Int32
      switch value {
      case .null: code = sqlite3_bind_null(statement, place)
      case .int(let number): code = sqlite3_bind_int64(statement, place, number)
      case .text(var text):
        code = text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) { characters in
            sqlite3_bind_text(statement, place, characters.baseAddress, Int32(characters.count), copied)
          }
        }
      }
      guard code == SQLITE_OK else { throw fault(code) }
    }
  }

  private func fault(_ code: Int32) -> Refusal {
    let message = sqlite3_errmsg(database.sqliteConnection).map { String(cString: $0) } ?? ""
    return SQLiteFault.refusal(code, message, at: database.path)
  }
}

extension Database {
  /// The file that this connection is on; empty for none.
  fileprivate var path: String {
    sqlite3_db_filename(sqliteConnection, "main").map { String(cString: $0) } ?? ""
  }
}
