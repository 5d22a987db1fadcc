import CPostgres

/// A connection of the tests to their own server, straight through libpq: what it refuses, it refuses itself.
final class PostgresConnection {
  /// What the server, or the way to it, had to say, with the statement it is about.
  struct Refusal: Error, CustomStringConvertible {
    let statement: String
    let reason: String
    var description: String { "\(reason)  in: \(statement)" }
  }

  private let connection: OpaquePointer

  init(socketFolder: String, database: String) throws {
    let place = "host='\(socketFolder)' user=jalon dbname='\(database)' client_encoding=UTF8"
    guard let connection = PQconnectdb(place) else {
      throw Refusal(statement: place, reason: "out of memory")
    }
    guard PQstatus(connection) == CONNECTION_OK else {
      defer { PQfinish(connection) }
      throw Refusal(statement: place, reason: String(cString: PQerrorMessage(connection)))
    }
    self.connection = connection
  }

  deinit { PQfinish(connection) }

  /// Runs one statement, or several between semicolons, and returns the rows of the last: text, `nil` for NULL.
  @discardableResult
  func execute(_ sql: String) throws -> [[String?]] {
    let result = PQexec(connection, sql)
    defer { PQclear(result) }
    try check(result, sql)
    return (0..<PQntuples(result)).map { row in
      (0..<PQnfields(result)).map { column in
        PQgetisnull(result, row, column) == 1 ? nil : String(cString: PQgetvalue(result, row, column))
      }
    }
  }

  /// Has the server parse and plan one statement, with `$1`, `$2`, … for its arguments, without running it.
  func prepare(_ sql: String) throws {
    let result = PQprepare(connection, "", sql, 0, nil)
    defer { PQclear(result) }
    try check(result, sql)
  }

  private func check(_ result: OpaquePointer?, _ sql: String) throws {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
    default: throw Refusal(statement: sql, reason: String(cString: PQerrorMessage(connection)))
    }
  }
}
