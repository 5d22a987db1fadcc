import CSQLite
import JalonCore

/// A statement that stays prepared on a connection, and reads texts where they stand.
final class SQLiteStatement: KeptStatement {
  private let connection: SQLiteConnection
  private let statement: OpaquePointer

  init(_ sql: String, on connection: SQLiteConnection) throws(Refusal) {
    self.connection = connection
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard let statement, code == SQLITE_OK else { throw connection.fault(code) }
    self.statement = statement
  }

  deinit { sqlite3_finalize(statement) }

  func bind(_ place: Int, _ number: Int64) throws(Refusal) {
    try check(sqlite3_bind_int64(statement, Int32(place), number))
  }

  func bind(_ place: Int, _ text: UnsafeRawBufferPointer?) throws(Refusal) {
    guard let text else { return try check(sqlite3_bind_null(statement, Int32(place))) }
    let characters = text.bindMemory(to: CChar.self)
    // No destructor: the caller keeps the text where it is.
    try check(
      sqlite3_bind_text(statement, Int32(place), characters.baseAddress, Int32(characters.count), nil))
  }

  func run() throws(Refusal) {
    let code = sqlite3_step(statement)
    guard code == SQLITE_DONE || code == SQLITE_ROW else {
      let refusal = connection.fault(code)
      sqlite3_reset(statement)
      throw refusal
    }
    sqlite3_reset(statement)
  }

  func each(_ body: (any Row) throws(Refusal) -> Void) throws(Refusal) {
    defer { sqlite3_reset(statement) }
    let row = SQLiteRow(statement: statement)
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try body(row)
      case SQLITE_DONE: return
      case let code: throw connection.fault(code)
      }
    }
  }

  private func check(_ code: Int32) throws(Refusal) {
    guard code == SQLITE_OK else { throw connection.fault(code) }
  }
}
