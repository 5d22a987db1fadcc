extension Migration {
  /// What figures read in one stroke, however many cases there are and however long ago they were opened: stays in stages, what is
  /// missing at gates, and what advisers have on their hands.
  static let stays = Migration(
    "stays",
    [
      // One row for each passage, which has the same id: the stay that it began. Days are numbers since 1970-01-01; `left` is
      // 2147483647 while the stay lasts; `kind` is all that figures tell apart (`StayKind.key`).
      """
      CREATE TABLE "stay" (
        "id" INTEGER PRIMARY KEY NOT NULL,
        "case_id" INTEGER NOT NULL REFERENCES "case" ("id") DEFERRABLE INITIALLY DEFERRED,
        "kind" TEXT NOT NULL,
        "entered" INTEGER NOT NULL,
        "left" INTEGER NOT NULL
      )
      """,
      #"CREATE INDEX "stay_case" ON "stay" ("case_id")"#,
      // What ended before a period stands before it: a period reads those cases only that were there, in the order of its groups.
      #"CREATE INDEX "stay_flow" ON "stay" ("left", "kind", "entered", "case_id")"#,
      // With the state, which is always the same: without it SQLite looks each row up.
      #"DROP INDEX "gate_condition_missing""#,
      #"""
      CREATE INDEX "gate_condition_lack" ON "gate_condition" ("condition", "case_id", "state") WHERE "state" = 'missing'
      """#,
      #"CREATE INDEX "share_with" ON "share" ("adviser", "until", "case")"#,
      #"""
      CREATE INDEX "case_row_load" ON "case_row" ("status", "adviser", "stage", "stage_since", "taken_over",
        "next_follow_up", "next_action", "stale_since", "department")
      """#,
    ])
}
