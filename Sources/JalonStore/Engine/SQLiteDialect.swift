/// SQLite 3.40: types are as the schema writes them, and held to it (`STRICT`).
struct SQLiteDialect: Dialect {
  let engine = EngineName.sqlite

  func placeholders(_ sql: String) -> String { sql }

  func definition(_ sql: String) -> String {
    sql.hasPrefix("CREATE TABLE") ? sql + " STRICT" : sql
  }
}
