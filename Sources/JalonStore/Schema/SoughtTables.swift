extension Migration {
  /// What was still looked for row by row in tables that grow: open actions on a recommendation or towards a tool, which may be shared;
  /// the acts of a batch, which are taken back together; and diagnostics by their questionnaire.
  static let sought = Migration(
    "sought",
    [
      #"""
      CREATE INDEX "action_recommended" ON "action" ("recommendation")
        WHERE "finishedOn" IS NULL AND "droppedOn" IS NULL
      """#,
      #"""
      CREATE INDEX "action_chosen" ON "action" ("toolChoice") WHERE "finishedOn" IS NULL AND "droppedOn" IS NULL
      """#,
      #"CREATE INDEX "journal_batch" ON "journal" ("batch") WHERE "batch" IS NOT NULL"#,
      #"CREATE INDEX "diagnostic_questionnaire" ON "diagnostic" ("questionnaire")"#,
    ])
}
