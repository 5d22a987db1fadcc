extension Migration {
  /// What helps to follow many cases: a follow-up that was planned without a talk, the note of a handover, and up to where
  /// each adviser has seen each case.
  static let following = Migration(
    "following",
    [
      #"ALTER TABLE "case" ADD COLUMN "followUpOn" TEXT"#,
      #"ALTER TABLE "case" ADD COLUMN "followUpKind" TEXT"#,
      #"ALTER TABLE "case" ADD COLUMN "followUpBehind" INTEGER"#,
      #"ALTER TABLE "share" ADD COLUMN "note" TEXT"#,
      // A visit is nobody's act: it is kept beside the journal, and no undo knows of it. `entry` is the latest of the journal then.
      """
      CREATE TABLE "visit" (
        "adviser" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
        "case_id" INTEGER NOT NULL REFERENCES "case" ("id") DEFERRABLE INITIALLY DEFERRED,
        "day" TEXT NOT NULL,
        "entry" INTEGER NOT NULL,
        PRIMARY KEY ("adviser", "case_id")
      )
      """,
      #"CREATE INDEX "visit_case" ON "visit" ("case_id")"#,
    ])
}
