extension Migration {
  /// Trainings with what their evidence files are made of, and pools with their members.
  static let trainings = Migration(
    "trainings",
    ofCase(
      "training",
      """
      "action" INTEGER REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
      "title" TEXT NOT NULL,
      "nature" TEXT,
      "content" TEXT,
      "place" TEXT,
      "means" TEXT,
      "trainer" TEXT,
      "price" INTEGER,
      "declaration" TEXT,
      "edition" INTEGER NOT NULL,
      "declaredOn" TEXT,
      "declaredBy" INTEGER REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
      \(by)
      """)
      + ofTraining(
        "session",
        """
        "on" TEXT NOT NULL,
        "half" TEXT NOT NULL,
        "start" INTEGER,
        "minutes" INTEGER NOT NULL,
        "place" TEXT
        """)
      + ofTraining(
        "enrolment",
        """
        "participant" TEXT NOT NULL,
        "on" TEXT NOT NULL,
        "level" TEXT,
        "positionedOn" TEXT,
        "positionNote" TEXT,
        "adjustment" TEXT,
        "adjustedOn" TEXT,
        "leftOn" TEXT,
        "leftReason" TEXT,
        "certifiedOn" TEXT,
        "certifiedMinutes" INTEGER
        """)
      + ofTraining(
        "goal",
        """
        "text" TEXT NOT NULL,
        "verb" TEXT NOT NULL,
        "criterion" TEXT NOT NULL,
        "method" TEXT NOT NULL
        """)
      + ofTraining(
        "attendance",
        """
        "session" INTEGER NOT NULL REFERENCES "session" ("id") DEFERRABLE INITIALLY DEFERRED,
        \(enrolment),
        "presence" TEXT NOT NULL,
        "minutes" INTEGER NOT NULL
        """)
      + ofTraining(
        "attainment",
        """
        "goal" INTEGER NOT NULL REFERENCES "goal" ("id") DEFERRABLE INITIALLY DEFERRED,
        "enrolment" INTEGER NOT NULL REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
        "result" TEXT NOT NULL,
        "method" TEXT,
        "on" TEXT NOT NULL
        """)
      + ofTraining(
        "opinion",
        """
        \(enrolment),
        "term" TEXT NOT NULL,
        "score" INTEGER NOT NULL,
        "comment" TEXT,
        "use" TEXT,
        "on" TEXT NOT NULL
        """)
      + ofTraining(
        "evidence",
        """
        "kind" TEXT NOT NULL,
        "piece" TEXT,
        "on" TEXT NOT NULL,
        "participants" TEXT NOT NULL,
        "method" TEXT,
        "text" TEXT NOT NULL,
        "outcome" TEXT,
        "closedOn" TEXT,
        "diagnostic" INTEGER REFERENCES "diagnostic" ("id") DEFERRABLE INITIALLY DEFERRED,
        "houseRules" INTEGER NOT NULL,
        "accessibility" INTEGER NOT NULL,
        "edition" INTEGER NOT NULL,
        \(by)
        """)
      + pools)

  /// A pool belongs to the programme; each membership stands in the file of its association.
  private static let pools =
    [
      """
      CREATE TABLE "pool" (
        "id" INTEGER PRIMARY KEY NOT NULL,
        "version" INTEGER NOT NULL,
        "tool" TEXT NOT NULL,
        "note" TEXT,
        "coordinator" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
        "sharing" TEXT NOT NULL,
        "cost" INTEGER NOT NULL,
        "openedOn" TEXT NOT NULL,
        "closedOn" TEXT,
        "closeReason" TEXT,
        \(by)
      )
      """
    ]
    + ofCase(
      "membership",
      """
      "pool" INTEGER NOT NULL REFERENCES "pool" ("id") DEFERRABLE INITIALLY DEFERRED,
      "action" INTEGER REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
      "size" INTEGER NOT NULL,
      "agreed" INTEGER,
      "from" TEXT NOT NULL,
      "until" TEXT,
      "leaveReason" TEXT
      """)
    + [#"CREATE INDEX "membership_pool" ON "membership" ("pool", "id")"#]

  private static let by = #""by" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED"#

  private static let enrolment =
    #""enrolment" INTEGER REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED"#

  private static func ofCase(_ name: String, _ columns: String) -> [String] {
    [
      """
      CREATE TABLE "\(name)" (
        "id" INTEGER PRIMARY KEY NOT NULL,
        "version" INTEGER NOT NULL,
        "association" INTEGER NOT NULL REFERENCES "association" ("id") DEFERRABLE INITIALLY DEFERRED,
        "case" INTEGER NOT NULL,
        \(columns),
        FOREIGN KEY ("association", "case") REFERENCES "case" ("association", "id")
          DEFERRABLE INITIALLY DEFERRED
      )
      """,
      #"CREATE INDEX "\#(name)_case" ON "\#(name)" ("association", "case")"#,
    ]
  }

  private static func ofTraining(_ name: String, _ columns: String) -> [String] {
    ofCase(
      name,
      """
      "training" INTEGER NOT NULL REFERENCES "training" ("id") DEFERRABLE INITIALLY DEFERRED,
      \(columns)
      """)
  }
}
