extension Migration {
  /// The plan of a case: objectives and actions, who agreed to it, what stays on paper, and how it ended.
  static let plan = Migration(
    "plan",
    table(
      "objective",
      """
      "aim" INTEGER NOT NULL REFERENCES "aim" ("id") DEFERRABLE INITIALLY DEFERRED,
      "text" TEXT NOT NULL,
      "state" TEXT NOT NULL,
      "reason" TEXT
      """)
      + table(
        "action",
        """
        "objective" INTEGER NOT NULL,
        "title" TEXT NOT NULL,
        "mode" TEXT NOT NULL,
        "owner" TEXT,
        "due" TEXT,
        "dueReason" TEXT,
        "recommendation" TEXT,
        "diagnostic" INTEGER,
        "byHand" INTEGER NOT NULL,
        "flags" TEXT NOT NULL,
        "cost" INTEGER,
        "effort" INTEGER,
        "exchangeMinutes" INTEGER,
        "agreedDue" TEXT,
        "agreedFor" INTEGER,
        "startedOn" TEXT,
        "finishedOn" TEXT,
        "evidence" TEXT,
        "droppedOn" TEXT,
        "dropReason" TEXT,
        "pooling" TEXT,
        "pool" INTEGER,
        "poolingReason" TEXT,
        "equipment" TEXT,
        "equipmentReason" TEXT,
        "budget" TEXT,
        "budgetAmount" INTEGER,
        "budgetReason" TEXT,
        "toolNeed" TEXT,
        "toolOptions" TEXT NOT NULL,
        "toolChoice" TEXT,
        FOREIGN KEY ("association", "objective") REFERENCES "objective" ("association", "id")
          DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY ("association", "diagnostic") REFERENCES "diagnostic" ("association", "id")
          DEFERRABLE INITIALLY DEFERRED
        """)
      + table(
        "validation",
        """
        "side" TEXT NOT NULL,
        "person" TEXT,
        "on" TEXT NOT NULL,
        "reopenedOn" TEXT,
        \(by)
        """)
      + table(
        "onPaper",
        """
        "text" TEXT NOT NULL,
        "reason" TEXT NOT NULL,
        "on" TEXT NOT NULL,
        \(by)
        """)
      + table(
        "satisfaction",
        """
        "on" TEXT NOT NULL,
        "score" INTEGER NOT NULL,
        "person" TEXT,
        "comment" TEXT,
        \(by)
        """)
      + table(
        "handover",
        """
        "referent" INTEGER NOT NULL REFERENCES "referent" ("id") DEFERRABLE INITIALLY DEFERRED,
        "nextOn" TEXT,
        "reason" TEXT,
        "on" TEXT NOT NULL,
        \(by)
        """))

  private static let by = #""by" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED"#

  /// A table of facts of a case, with the index through which a file is loaded in the order of the journal.
  private static func table(_ name: String, _ columns: String) -> [String] {
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
      #"CREATE UNIQUE INDEX "\#(name)_file" ON "\#(name)" ("association", "id")"#,
    ]
  }
}
