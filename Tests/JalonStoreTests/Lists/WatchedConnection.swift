import CSQLite
import JalonCore

@testable import JalonStore

/// A connection that notes what is read through it, how SQLite goes about it, and with how much work.
final class WatchedConnection: Connection {
  struct Reading {
    let sql: String
    /// The lines of `EXPLAIN QUERY PLAN`.
    let plan: [String]
    /// Steps of SQLite's virtual machine: some dozens a row that is shown, a handful a row that is passed over.
    let steps: Int
  }

  private let plain: SQLiteConnection
  private(set) var readings: [Reading] = []

  init(_ connection: SQLiteConnection) { plain = connection }

  var marks: MarkedRows? { plain.marks }
  var orders: NameOrders? { plain.orders }

  func run(_ sql: String, _ arguments: [Value]) throws(Refusal) -> Int {
    try plain.run(sql, arguments)
  }

  func run(_ sql: String, _ arguments: [Value], bytes: [UInt8]) throws(Refusal) {
    try plain.run(sql, arguments, bytes: bytes)
  }

  func each(
    _ sql: String, _ arguments: [Value], _ body: (any Row) throws(Refusal) -> Void
  ) throws(Refusal) {
    var plan: [String] = []
    try plain.each("EXPLAIN QUERY PLAN " + sql, arguments) { row throws(Refusal) in plan.append(row.text(3)) }
    _ = try steps(sql)
    try plain.each(sql, arguments, body)
    readings.append(Reading(sql: sql, plan: plan, steps: try steps(sql)))
  }

  var steps: Int { readings.reduce(0) { $0 + $1.steps } }

  /// Steps since the last time.
  private func steps(_ sql: String) throws(Refusal) -> Int {
    Int(sqlite3_stmt_status(try plain.prepare(sql), SQLITE_STMTSTATUS_VM_STEP, 1))
  }
}
