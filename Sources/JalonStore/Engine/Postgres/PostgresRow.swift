import CPostgres
import JalonCore

/// A row of an answer that is held in memory, in PostgreSQL's binary form: figures as they are, texts as UTF-8.
struct PostgresRow: Row {
  let answer: OpaquePointer
  let number: Int32

  func int(_ column: Int) -> Int64 {
    let column = Int32(column)
    guard let bytes = lazy_PQgetvalue(answer, number, column) else { return 0 }
    let digits = UnsafeRawPointer(bytes)
    switch lazy_PQgetlength(answer, number, column) {
    case 8: return Int64(bigEndian: digits.loadUnaligned(as: Int64.self))
    case 4: return Int64(Int32(bigEndian: digits.loadUnaligned(as: Int32.self)))
    case 2: return Int64(Int16(bigEndian: digits.loadUnaligned(as: Int16.self)))
    case 1: return Int64(digits.load(as: UInt8.self))
    default: return 0
    }
  }

  func text(_ column: Int) -> String {
    if PostgresType.isFigure(lazy_PQftype(answer, Int32(column))) {
      return isNull(column) ? "" : String(int(column))
    }
    return String(decoding: raw(column), as: UTF8.self)
  }

  func bytes(_ column: Int) -> [UInt8] { [UInt8](raw(column)) }

  func isNull(_ column: Int) -> Bool { lazy_PQgetisnull(answer, number, Int32(column)) == 1 }

  func value(_ column: Int) -> Value {
    if isNull(column) { return .null }
    return PostgresType.isFigure(lazy_PQftype(answer, Int32(column)))
      ? .int(int(column)) : .text(text(column))
  }

  func holds(_ text: UnsafeRawBufferPointer, _ column: Int) -> Bool {
    !isNull(column) && raw(column).elementsEqual(text)
  }

  private func raw(_ column: Int) -> UnsafeRawBufferPointer {
    let column = Int32(column)
    return UnsafeRawBufferPointer(
      start: lazy_PQgetvalue(answer, number, column),
      count: Int(lazy_PQgetlength(answer, number, column)))
  }
}

/// The numbers of types in PostgreSQL's own catalogue (`pg_type`), which never change.
enum PostgresType {
  private static let boolean: UInt32 = 16
  private static let int8: UInt32 = 20
  private static let int2: UInt32 = 21
  private static let int4: UInt32 = 23

  static func isFigure(_ type: UInt32) -> Bool {
    type == int8 || type == int4 || type == boolean || type == int2
  }
}
