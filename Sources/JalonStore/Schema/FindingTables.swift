extension Migration {
  /// What queries ask of a row beside what lists show: tags, and the words of sectors and networks in the register.
  static let finding = Migration(
    "finding",
    [
      // Folded, one a line, with a line break at both ends: `\nurgent\n`.
      #"ALTER TABLE "case_row" ADD COLUMN "tag_keys" TEXT NOT NULL DEFAULT ''"#,
      #"ALTER TABLE "association" ADD COLUMN "sector_words" TEXT NOT NULL DEFAULT ''"#,
      #"ALTER TABLE "association" ADD COLUMN "network_words" TEXT NOT NULL DEFAULT ''"#,
      #"CREATE INDEX "case_row_at_stage" ON "case_row" ("stage", "id")"#,
      #"CREATE INDEX "case_row_status" ON "case_row" ("status", "id")"#,
    ])
}
