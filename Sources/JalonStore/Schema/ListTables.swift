extension Migration {
  /// What lists and boards read as plain columns: one row a case, kept in step by the store.
  static let lists = Migration(
    "lists",
    [
      // Sort columns are never NULL: '' and -1 sort before what is known, '~' after every date.
      // `…_words` hold folded words parted by spaces, for what a query asks of one field.
      """
      CREATE TABLE "case_row" (
        "id" INTEGER PRIMARY KEY NOT NULL REFERENCES "case" ("id") DEFERRABLE INITIALLY DEFERRED,
        "reference" TEXT NOT NULL,
        "association" INTEGER NOT NULL,
        "name" TEXT NOT NULL,
        "city" TEXT,
        "department" TEXT,
        "rna" TEXT,
        "siren" TEXT,
        "adviser" INTEGER NOT NULL,
        "stage" TEXT NOT NULL,
        "stage_count" INTEGER NOT NULL,
        "stage_since" TEXT NOT NULL,
        "status" TEXT NOT NULL,
        "opened_on" TEXT NOT NULL,
        "taken_over" INTEGER NOT NULL,
        "missing" INTEGER NOT NULL,
        "conditions" INTEGER NOT NULL,
        "turns_on" TEXT NOT NULL,
        "sort_name" TEXT NOT NULL,
        "stage_rank" INTEGER NOT NULL,
        "adviser_key" TEXT NOT NULL,
        "sort_department" TEXT NOT NULL,
        "score" INTEGER NOT NULL,
        "last_exchange" TEXT NOT NULL,
        "next_follow_up" TEXT NOT NULL,
        "stale_since" TEXT NOT NULL,
        "sector_words" TEXT NOT NULL,
        "network_words" TEXT NOT NULL,
        "city_words" TEXT NOT NULL
      )
      """,
      #"CREATE INDEX "case_row_association" ON "case_row" ("association", "id")"#,
      #"CREATE INDEX "case_row_name" ON "case_row" ("sort_name", "id")"#,
      #"CREATE INDEX "case_row_stage" ON "case_row" ("stage_rank", "id")"#,
      #"CREATE INDEX "case_row_adviser" ON "case_row" ("adviser_key", "id")"#,
      #"CREATE INDEX "case_row_department" ON "case_row" ("sort_department", "id")"#,
      #"CREATE INDEX "case_row_score" ON "case_row" ("score", "id")"#,
      #"CREATE INDEX "case_row_last_exchange" ON "case_row" ("last_exchange", "id")"#,
      #"CREATE INDEX "case_row_next_follow_up" ON "case_row" ("next_follow_up", "id")"#,
      #"CREATE INDEX "case_row_opened_on" ON "case_row" ("opened_on", "id")"#,
      #"CREATE INDEX "case_row_turns_on" ON "case_row" ("turns_on", "id")"#,
      // What `Gate.evaluate` says of the present gate of each open case, and the day on which it changes by itself.
      """
      CREATE TABLE "gate_condition" (
        "case_id" INTEGER NOT NULL REFERENCES "case" ("id") DEFERRABLE INITIALLY DEFERRED,
        "position" INTEGER NOT NULL,
        "condition" TEXT NOT NULL,
        "state" TEXT NOT NULL,
        "turns_on" TEXT,
        PRIMARY KEY ("case_id", "position")
      )
      """,
    ])
}
