import Testing

struct PrivatePostgresTests {
  @Test func aStatementIsPreparedOnARealServer() throws {
    let database = try PrivatePostgres.shared.get().emptyDatabase()
    try database.prepare("SELECT 1")
    try database.prepare("SELECT $1::bigint + 1")
    #expect(try database.execute("SELECT 1, NULL") == [["1", nil]])
  }

  @Test func whatTheServerRefusesIsSaidWithTheStatement() throws {
    let database = try PrivatePostgres.shared.get().emptyDatabase()
    let refusal = #expect(throws: PostgresConnection.Refusal.self) {
      try database.prepare("SELECT name FROM nowhere")
    }
    #expect(refusal?.reason.contains("nowhere") == true)
    #expect(refusal?.statement == "SELECT name FROM nowhere")
  }

  @Test func eachDatabaseIsEmptyAndComparesTextByteByByte() throws {
    let server = try PrivatePostgres.shared.get()
    let first = try server.emptyDatabase()
    try first.execute("CREATE TABLE here (name text)")
    #expect(throws: PostgresConnection.Refusal.self) {
      try server.emptyDatabase().prepare("SELECT name FROM here")
    }
    #expect(try first.execute("SELECT 'Z' < 'a', 'z' < 'é'") == [["t", "t"]])
  }
}
