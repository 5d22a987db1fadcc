import JalonCore

/// Brings a database to the schema of this version.
enum SchemaLevel {
  /// The level that this version reads and writes.
  static var current: Int { Migration.all.count }

  /// The level at which programmes got their agenda.
  static let ofAgenda = (Migration.all.firstIndex { $0.name == Migration.agenda.name } ?? 0) + 1

  /// The level from which names of pools and trainings are found.
  static let ofNames = (Migration.all.firstIndex { $0.name == Migration.nameFinding.name } ?? 0) + 1

  /// The level from which *Today* knows by when evidence is due.
  static let ofEvidence = (Migration.all.firstIndex { $0.name == Migration.evidenceDays.name } ?? 0) + 1

  /// The level from which what was said in confidence stands apart.
  static let ofConfidences = (Migration.all.firstIndex { $0.name == Migration.confidential.name } ?? 0) + 1

  /// The level from which stays are kept.
  static let ofStays = (Migration.all.firstIndex { $0.name == Migration.stays.name } ?? 0) + 1

  /// What `PRAGMA application_id` says of a programme: “JALN”.
  static let applicationID: Int64 = 0x4A41_4C4E

  static let read = #"SELECT "value" FROM "meta" WHERE "key" = 'level'"#
  static let keep = """
    INSERT INTO "meta" ("key", "value") VALUES ('level', ?)
    ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"
    """

  static let all = [read, keep]

  /// Runs the steps after `level`, inside the caller's transaction.
  static func raise(_ connection: any Connection, from level: Int, dialect: any Dialect) throws(Refusal) {
    for migration in Migration.all.dropFirst(level) {
      for statement in migration.statements(dialect) { try connection.run(statement) }
    }
    try connection.run(keep, [.text(String(current))])
    if dialect.engine == .sqlite {
      try connection.run("PRAGMA application_id = \(applicationID)")
      try connection.run("PRAGMA user_version = \(current)")
    }
  }
}
