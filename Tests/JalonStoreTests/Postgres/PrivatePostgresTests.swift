import JalonCore
import Testing

@testable import JalonStore

struct PrivatePostgresTests {
  @Test func `a statement is prepared on a real server`() throws {
    let database = try PrivatePostgres.shared.get().emptyDatabase().connection()
    database.understands("SELECT CAST(? AS BIGINT) + 1")
    #expect(try database.rows("SELECT 1, NULL, 'é'") == [["1", nil, "é"]])
  }

  @Test func `what the server refuses is said in its own words`() throws {
    let database = try PrivatePostgres.shared.get().emptyDatabase().connection()
    let refusal = #expect(throws: Refusal.self) { try database.prepare("SELECT name FROM nowhere") }
    #expect(refusal?.message.en.contains("nowhere") == true)
  }

  @Test func `each database is empty and compares text byte by byte`() throws {
    let server = try PrivatePostgres.shared.get()
    let first = try server.emptyDatabase().connection()
    try first.execute("CREATE TABLE here (name text)")
    let second = try server.emptyDatabase().connection()
    #expect(throws: Refusal.self) { try second.prepare("SELECT name FROM here") }
    #expect(try first.rows("SELECT 'Z' < 'a', 'z' < 'é'") == [["1", "1"]])
  }
}

extension ServerAddress {
  func connection() throws -> PostgresConnection { try PostgresConnection(self, patience: 30_000) }
}
