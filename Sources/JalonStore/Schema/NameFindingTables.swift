extension Migration {
  /// *Today* knows by when evidence is due: no table is new, the rows come when the programme is opened.
  static let evidenceDays = Migration("evidenceDays", [])

  /// Finds cases by the pools in which they take part, and by their trainings: the folded name stands beside the record.
  static let nameFinding = Migration(
    "nameFinding",
    [
      #"ALTER TABLE "pool" ADD COLUMN "words" TEXT NOT NULL DEFAULT ''"#,
      #"ALTER TABLE "training" ADD COLUMN "words" TEXT NOT NULL DEFAULT ''"#,
      // Any word may be meant: they are walked, and hold all that is asked, so that no record is read for it.
      #"CREATE INDEX "pool_words" ON "pool" ("words", "closedOn", "id")"#,
      #"CREATE INDEX "training_words" ON "training" ("words", "case")"#,
    ])
}
