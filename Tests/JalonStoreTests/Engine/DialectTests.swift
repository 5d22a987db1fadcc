import Testing

@testable import JalonStore

@Suite struct DialectTests {
  @Test func `PostgreSQL numbers placeholders outside quotes`() {
    let sql = #"SELECT '?', "a?" FROM t WHERE b = ? AND c = ?"#
    #expect(PostgresDialect().placeholders(sql) == #"SELECT '?', "a?" FROM t WHERE b = $1 AND c = $2"#)
    #expect(SQLiteDialect().placeholders(sql) == sql)
  }

  @Test func `types are those of each engine`() {
    let sql = #"CREATE TABLE "t" ("id" INTEGER PRIMARY KEY NOT NULL, "x" TEXT)"#
    #expect(
      PostgresDialect().definition(sql)
        == #"CREATE TABLE "t" ("id" BIGINT PRIMARY KEY NOT NULL, "x" TEXT COLLATE "C")"#)
    #expect(SQLiteDialect().definition(sql) == sql + " STRICT")
  }
}
