extension Migration {
  /// Who did what and when, chained; personal values stand apart, so that an erasure empties them and leaves the chain.
  static let journal = Migration(
    "journal",
    [
      // `association` is 0 for acts on the programme: each value is a chain of its own.
      // `body` is canonical JSON (see `JournalBody`); `digest` covers the entry and the digest before it in its chain.
      """
      CREATE TABLE "journal" (
        "id" INTEGER PRIMARY KEY NOT NULL,
        "instant" INTEGER NOT NULL,
        "day" TEXT NOT NULL,
        "adviser" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
        "act" TEXT NOT NULL,
        "command" TEXT NOT NULL,
        "association" INTEGER NOT NULL,
        "case_id" INTEGER,
        "about" INTEGER,
        "batch" INTEGER,
        "body" TEXT NOT NULL,
        "digest" TEXT NOT NULL
      )
      """,
      #"CREATE INDEX "journal_association" ON "journal" ("association", "id")"#,
      #"CREATE INDEX "journal_adviser" ON "journal" ("adviser", "id")"#,
      // An erased value has neither value nor salt: its digest says no more than that something was there.
      """
      CREATE TABLE "personal_value" (
        "id" INTEGER PRIMARY KEY NOT NULL,
        "journal" INTEGER NOT NULL REFERENCES "journal" ("id") DEFERRABLE INITIALLY DEFERRED,
        "digest" TEXT NOT NULL,
        "salt" TEXT,
        "value" TEXT,
        "kind" TEXT NOT NULL,
        "record" INTEGER NOT NULL
      )
      """,
      #"CREATE INDEX "personal_value_journal" ON "personal_value" ("journal")"#,
      #"CREATE INDEX "personal_value_record" ON "personal_value" ("kind", "record")"#,
      // Entries that are taken back, by which entry; doing again takes the row away.
      """
      CREATE TABLE "undone" (
        "entry" INTEGER PRIMARY KEY NOT NULL REFERENCES "journal" ("id") DEFERRABLE INITIALLY DEFERRED,
        "by_entry" INTEGER NOT NULL REFERENCES "journal" ("id") DEFERRABLE INITIALLY DEFERRED
      )
      """,
      #"CREATE INDEX "undone_by" ON "undone" ("by_entry")"#,
    ])
}
