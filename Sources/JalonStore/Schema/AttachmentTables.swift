extension Migration {
  /// Files that prove something. Bytes are kept once, by their SHA-256; an attachment that is taken back leaves them, so that it
  /// can be done again.
  static let attachments = Migration(
    "attachments",
    [
      """
      CREATE TABLE "content" (
        "sha256" TEXT PRIMARY KEY NOT NULL,
        "bytes" BLOB NOT NULL
      )
      """,
      """
      CREATE TABLE "attachment" (
        "id" INTEGER PRIMARY KEY NOT NULL,
        "version" INTEGER NOT NULL,
        "association" INTEGER NOT NULL REFERENCES "association" ("id") DEFERRABLE INITIALLY DEFERRED,
        "case" INTEGER NOT NULL,
        "to" TEXT NOT NULL,
        "owner" INTEGER NOT NULL,
        "name" TEXT NOT NULL,
        "mediaType" TEXT NOT NULL,
        "size" INTEGER NOT NULL,
        "sha256" TEXT NOT NULL REFERENCES "content" ("sha256") DEFERRABLE INITIALLY DEFERRED,
        "on" TEXT NOT NULL,
        "by" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY ("association", "case") REFERENCES "case" ("association", "id")
          DEFERRABLE INITIALLY DEFERRED
      )
      """,
      #"CREATE INDEX "attachment_case" ON "attachment" ("association", "case")"#,
      #"CREATE INDEX "attachment_content" ON "attachment" ("sha256")"#,
    ])
}
