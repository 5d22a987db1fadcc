extension Migration {
  /// What *Today* lists: why cases have to be looked at, each reason with the day from which it holds.
  static let agenda = Migration(
    "agenda",
    [
      // One row for each reason and each person who follows the case: its adviser (`own` is 1), and those with whom it is
      // shared. `follower` is their folded name; `subject` the record that the reason is about, 0 for the case itself;
      // `day` may bear a time; `until` is the last day on which the row holds, '~' where there is none.
      """
      CREATE TABLE "agenda" (
        "id" INTEGER PRIMARY KEY NOT NULL,
        "case_id" INTEGER NOT NULL REFERENCES "case" ("id") DEFERRABLE INITIALLY DEFERRED,
        "follower" TEXT NOT NULL,
        "own" INTEGER NOT NULL,
        "kind" TEXT NOT NULL,
        "subject" INTEGER NOT NULL,
        "day" TEXT NOT NULL,
        "until" TEXT NOT NULL,
        "means" TEXT
      )
      """,
      #"CREATE INDEX "agenda_case" ON "agenda" ("case_id", "id")"#,
      // `until` stands behind the order, so that what is counted is found in the index alone.
      #"CREATE INDEX "agenda_mine" ON "agenda" ("follower", "kind", "day", "id", "until")"#,
      #"CREATE INDEX "agenda_team" ON "agenda" ("own", "kind", "day", "id", "until")"#,
    ])
}
