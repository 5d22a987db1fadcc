/// SQLite 3.40: types are as the schema writes them, and held to it (`STRICT`).
struct SQLiteDialect: Dialect {
  let engine = EngineName.sqlite

  let columns = #"SELECT "name", "type" = 'BLOB', "pk" FROM pragma_table_info(?)"#

  func placeholders(_ sql: String) -> String { sql }

  func definition(_ sql: String) -> String {
    sql.hasPrefix("CREATE TABLE") ? sql + " STRICT" : sql
  }
}
