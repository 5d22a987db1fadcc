/// What differs between the SQL of the two engines; everything else is written once.
protocol Dialect: Sendable {
  var engine: EngineName { get }

  /// A statement with `?` placeholders, as this engine reads them.
  func placeholders(_ sql: String) -> String

  /// A `CREATE TABLE` or `CREATE INDEX` of the schema, with the column types of this engine.
  func definition(_ sql: String) -> String

  /// A statement of the columns of a table, whose name is its argument: their names, 1 where they hold bytes and else 0, and
  /// their places in the primary key from 1, 0 where they are no part of it.
  var columns: String { get }
}

/// The engines, by name.
enum EngineName: String, Sendable, CaseIterable {
  case sqlite, postgres
}
