extension Migration {
  /// What was said in confidence, apart from what everybody on the team reads: a server shows these rows to those on the case and to
  /// leads. No list and no search ever looks here.
  static let confidential = Migration(
    "confidential",
    [
      // The summary of a confidential exchange; that of its own row is empty.
      """
      CREATE TABLE "confidential" (
        "id" INTEGER PRIMARY KEY NOT NULL REFERENCES "exchange" ("id") DEFERRABLE INITIALLY DEFERRED,
        "summary" TEXT NOT NULL
      )
      """,
      // The body of an entry that tells such a summary; the digest of the entry covers it, and the journal's own row says of which
      // exchanges it tells (`SealedBody`).
      """
      CREATE TABLE "sealed" (
        "journal" INTEGER PRIMARY KEY NOT NULL REFERENCES "journal" ("id") DEFERRABLE INITIALLY DEFERRED,
        "body" TEXT NOT NULL
      )
      """,
    ])
}
