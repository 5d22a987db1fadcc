import CPostgres
import JalonCore
import Testing

@testable import JalonStore

extension PostgresConnection {
  /// Runs one statement and returns its rows as texts, `nil` for NULL.
  func rows(_ sql: String) throws -> [[String?]] {
    var rows: [[String?]] = []
    let answer = try answer(sql) { _ in }
    let count = Int(lazy_PQnfields(answer))
    try each(of: answer) { row in
      rows.append((0..<count).map { row.isNull($0) ? nil : row.text($0) })
    }
    return rows
  }

  /// Has the server parse and plan a statement without running it.
  func understands(_ sql: String) {
    do {
      try prepare(sql)
    } catch {
      Issue.record("\(error.message.en)  in: \(sql)")
    }
  }
}
