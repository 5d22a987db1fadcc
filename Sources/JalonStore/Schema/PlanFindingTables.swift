extension Migration {
  /// What queries ask of the plan of a case, and of whoever carries it.
  static let planFinding = Migration(
    "planFinding",
    [
      // The first due date of an open action; '~' where none has a date, '~~' where none is open.
      #"ALTER TABLE "case_row" ADD COLUMN "next_action" TEXT NOT NULL DEFAULT '~~'"#,
      // Words parted by spaces, in one order: few sets are possible, so that an index finds those with a flag.
      #"ALTER TABLE "case_row" ADD COLUMN "action_flags" TEXT NOT NULL DEFAULT ''"#,
      #"ALTER TABLE "case_row" ADD COLUMN "owner_words" TEXT NOT NULL DEFAULT ''"#,
      #"CREATE INDEX "case_row_next_action" ON "case_row" ("next_action", "id")"#,
      #"CREATE INDEX "case_row_action_flags" ON "case_row" ("action_flags", "id")"#,
      // The gates of the later stages were shut, whatever was there: they are worked out when the programme is opened.
      #"""
      UPDATE "case_row" SET "turns_on" = ''
      WHERE "status" <> 'closed' AND "stage" IN ('plan', 'preparation', 'deploiement', 'bilan')
      """#,
    ])
}
