import CSQLite
import JalonCore

/// A row under SQLite's cursor, read without a copy but of the columns asked for.
struct SQLiteRow: Row {
  let statement: OpaquePointer

  func int(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

  func text(_ column: Int) -> String {
    guard let bytes = sqlite3_column_text(statement, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(statement, Int32(column)) else { return [] }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
  }

  func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }

  func value(_ column: Int) -> Value {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_INTEGER: .int(int(column))
    case SQLITE_NULL: .null
    default: .text(text(column))
    }
  }

  func holds(_ text: UnsafeRawBufferPointer, _ column: Int) -> Bool {
    guard let bytes = sqlite3_column_text(statement, Int32(column)),
      Int(sqlite3_column_bytes(statement, Int32(column))) == text.count
    else { return false }
    return UnsafeRawBufferPointer(start: bytes, count: text.count).elementsEqual(text)
  }
}
