/// One named step of the schema. Once it has landed it is never edited: a later step changes what it made.
struct Migration: Sendable {
  /// Stable; kept in the database.
  let name: String
  /// `CREATE TABLE` and `CREATE INDEX` in the common SQL: one statement each.
  let definitions: [String]
  /// What only one engine needs, such as its text search.
  let particular: [EngineName: [String]]

  init(_ name: String, _ definitions: [String], particular: [EngineName: [String]] = [:]) {
    self.name = name
    self.definitions = definitions
    self.particular = particular
  }

  /// Every statement of the step, in order, for an engine.
  func statements(_ dialect: any Dialect) -> [String] {
    definitions.map(dialect.definition) + (particular[dialect.engine] ?? [])
  }
}

extension Migration {
  /// Every step, in order. The level of a schema is how many of them it has.
  static let all: [Migration] = [
    .programme, .records, .journal, .lists, .search, .register, .finding, .bearing, .readiness,
    .diagnostics, .plan, .trainings, .agenda, .attachments, .pooling, .following, .planFinding,
    .nameFinding, .evidenceDays, .serving, .acts, .rights, .taking, .confidential, .figures, .searchCost,
    .stays, .trigrams, .sought, .redo,
  ]
}
