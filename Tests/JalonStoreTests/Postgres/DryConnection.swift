import JalonCore

@testable import JalonStore

/// A connection to nothing: it notes the statements, and answers counts with a figure and places with a row.
final class DryConnection: Connection {
  private(set) var statements: Set<String> = []
  private let hits: Int64

  /// - Parameters:
  ///   - hits: how many rows every lookup finds.
  ///   - orders: where orders of names are held.
  init(hits: Int64, orders: NameOrders? = nil) {
    self.hits = hits
    self.orders = orders
  }

  /// As PostgreSQL has it.
  var marks: MarkedRows? { nil }
  let orders: NameOrders?

  func run(_ sql: String, _ arguments: [Value]) throws(Refusal) -> Int {
    statements.insert(sql)
    return 0
  }

  func run(_ sql: String, _ arguments: [Value], bytes: [UInt8]) throws(Refusal) { statements.insert(sql) }

  func each(
    _ sql: String, _ arguments: [Value], _ body: (any Row) throws(Refusal) -> Void
  ) throws(Refusal) {
    statements.insert(sql)
    if sql.hasPrefix("SELECT count(*)") { try body(DryRow(number: hits)) }
    // The place of a record, and the key at which a walk has lasted long enough.
    if sql.contains("OFFSET") || sql.hasSuffix(#"WHERE "id" = ?"#) { try body(DryRow(number: 7)) }
  }

  func eachID(_ inquiry: Inquiry, _ body: (Int64) -> Void) {
    statements.insert(PostgresDialect.packed(inquiry.sql))
    var most = hits
    if inquiry.sql.hasSuffix("LIMIT ?"), case .int(let limit) = inquiry.arguments.last {
      most = min(hits, limit)
    }
    for number in 0..<most { body(number) }
  }
}

/// A row that holds the same figure in each column.
private struct DryRow: Row {
  let number: Int64

  func value(_ column: Int) -> Value { .int(number) }
  func int(_ column: Int) -> Int64 { number }
  func text(_ column: Int) -> String { String(number) }
  func isNull(_ column: Int) -> Bool { false }
  func bytes(_ column: Int) -> [UInt8] { [] }
}
