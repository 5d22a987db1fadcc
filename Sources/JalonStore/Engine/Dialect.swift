/// What differs between the SQL of the two engines; everything else is written once.
protocol Dialect: Sendable {
  var engine: EngineName { get }

  /// A statement with `?` placeholders, as this engine reads them.
  func placeholders(_ sql: String) -> String

  /// A `CREATE TABLE` or `CREATE INDEX` of the schema, with the column types of this engine.
  func definition(_ sql: String) -> String
}

/// The engines, by name.
enum EngineName: String, Sendable, CaseIterable {
  case sqlite, postgres
}
