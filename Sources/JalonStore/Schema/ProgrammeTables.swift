extension Migration {
  /// What belongs to the programme as a whole: its name and level, the next identifiers, paths and advisers.
  static let programme = Migration(
    "programme",
    [
      """
      CREATE TABLE "meta" (
        "key" TEXT PRIMARY KEY NOT NULL,
        "value" TEXT NOT NULL
      )
      """,
      // `name` is a kind of record, `journal`, `batch`, or `reference:YEAR`.
      """
      CREATE TABLE "counter" (
        "name" TEXT PRIMARY KEY NOT NULL,
        "next" INTEGER NOT NULL
      )
      """,
      // Each path is kept once, by the hash of its content; a case refers to its own for ever.
      """
      CREATE TABLE "path" (
        "hash" TEXT PRIMARY KEY NOT NULL,
        "content" TEXT NOT NULL,
        "on" TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE "adviser" (
        "id" INTEGER PRIMARY KEY NOT NULL,
        "version" INTEGER NOT NULL,
        "name" TEXT NOT NULL,
        "role" TEXT NOT NULL,
        "email" TEXT,
        "leftOn" TEXT
      )
      """,
    ])
}
