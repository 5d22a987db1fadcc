import JalonCore
import Testing

@testable import JalonStore

/// One SQL for two engines: what SQLite runs, PostgreSQL understands.
@Suite struct EveryStatementTests {
  private let dialect = PostgresDialect()

  /// A server with the schema of this version.
  private func database() throws -> PostgresConnection {
    let database = try PrivatePostgres.shared.get().emptyDatabase().connection()
    for migration in Migration.all {
      for statement in migration.statements(dialect) { try database.execute(statement) }
    }
    return database
  }

  @Test func `PostgreSQL makes the schema, and compares its texts byte by byte`() throws {
    let tables = Set(
      try database().rows(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
      ).compactMap(\.[0]))
    #expect(tables.isSuperset(of: RecordKind.allCases.map(\.rawValue)))
    let others = try database().rows(
      """
      SELECT c.relname || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_collation k ON k.oid = a.attcollation
        WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND a.atttypid = 'text'::regtype
          AND k.collname <> 'C'
      """)
    #expect(others.isEmpty)
  }

  @Test func `PostgreSQL understands every statement that has a name`() throws {
    let database = try database()
    for statement in EveryStatement.named { database.understands(statement) }
  }

  @Test func `PostgreSQL understands each list, whatever its order, its page and its query`() throws {
    let statements = try EveryStatement.ofLists()
    #expect(statements.count > 1_000)
    let database = try database()
    for statement in statements { database.understands(statement) }
  }

  @Test func `PostgreSQL understands what Today reads`() throws {
    let statements = try EveryStatement.ofToday()
    #expect(statements.count > 10)
    let database = try database()
    for statement in statements { database.understands(statement) }
  }

  @Test func `PostgreSQL understands what the screens of a lead read`() throws {
    let statements = try EveryStatement.ofLeads()
    #expect(statements.count > 40)
    let database = try database()
    for statement in statements { database.understands(statement) }
  }
}
