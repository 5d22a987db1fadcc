extension Migration {
  /// The records that belong to one case.
  static let ofCase =
    table(
      "share",
      """
      "adviser" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
      "until" TEXT
      """)
    + table("tag", #""text" TEXT NOT NULL"#)
    + table(
      "need",
      """
      "text" TEXT NOT NULL,
      "topics" TEXT NOT NULL,
      "on" TEXT NOT NULL
      """)
    + table(
      "notice",
      """
      "on" TEXT NOT NULL,
      "edition" TEXT NOT NULL,
      "means" TEXT NOT NULL
      """)
    + table(
      "exchange",
      """
      "on" TEXT NOT NULL,
      "kind" TEXT NOT NULL,
      "minutes" INTEGER NOT NULL,
      "participants" TEXT NOT NULL,
      "summary" TEXT NOT NULL,
      "purpose" TEXT,
      "nextOn" TEXT,
      "nextKind" TEXT,
      "nextWith" TEXT NOT NULL,
      "confidential" INTEGER NOT NULL,
      "by" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED
      """)
    + table(
      "referral",
      """
      "toKind" TEXT NOT NULL,
      "toName" TEXT NOT NULL,
      "purpose" TEXT NOT NULL,
      "on" TEXT NOT NULL,
      "consent" TEXT NOT NULL,
      "answer" TEXT,
      "answeredOn" TEXT,
      "note" TEXT,
      "by" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED
      """)
    + table(
      "waiver",
      """
      "condition" TEXT NOT NULL,
      "reason" TEXT NOT NULL,
      "askedBy" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
      "askedOn" TEXT NOT NULL,
      "decision" TEXT,
      "decidedBy" INTEGER REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
      "decidedOn" TEXT,
      "decisionReason" TEXT
      """)
    + table(
      "passage",
      """
      "move" TEXT NOT NULL,
      "from" TEXT,
      "to" TEXT NOT NULL,
      "on" TEXT NOT NULL,
      "by" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
      "reason" TEXT,
      "conditions" TEXT NOT NULL
      """)

  /// A table of facts of a case, with the index through which a file is loaded.
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
      #"CREATE INDEX "\#(name)_case" ON "\#(name)" ("association", "case")"#,
    ]
  }
}
