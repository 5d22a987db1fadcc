extension Migration {
  /// Diagnostics with their answers, decisions and remarks, the questionnaires with which they were made, and what
  /// comparisons among associations read.
  static let diagnostics = Migration(
    "diagnostics",
    [
      // Each questionnaire is kept once, by the hash of its content; a diagnostic refers to its own for ever.
      """
      CREATE TABLE "questionnaire" (
        "hash" TEXT PRIMARY KEY NOT NULL,
        "content" TEXT NOT NULL,
        "on" TEXT NOT NULL
      )
      """
    ]
      + ofCase(
        "diagnostic",
        """
        "on" TEXT NOT NULL,
        "participants" TEXT NOT NULL,
        "mode" TEXT NOT NULL,
        "selfDeclared" TEXT,
        "carriedBy" TEXT,
        "questionnaire" TEXT NOT NULL REFERENCES "questionnaire" ("hash") DEFERRABLE INITIALLY DEFERRED,
        "closedOn" TEXT,
        "closedBy" INTEGER REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED,
        "score" INTEGER,
        "level" INTEGER,
        "dimensionScores" TEXT NOT NULL,
        "priorities" TEXT NOT NULL,
        "nextPassage" INTEGER,
        "nextExchange" INTEGER,
        \(by)
        """, index: #"CREATE UNIQUE INDEX "diagnostic_file" ON "diagnostic" ("association", "id")"#)
      // One index finds the answers of an association, of a diagnostic and of a question: an answer is written in the
      // middle of a talk, and each index is one more page to write.
      + ofDiagnostic(
        "answer",
        """
        "question" TEXT NOT NULL,
        "value" TEXT,
        "reason" TEXT,
        "note" TEXT,
        "owner" TEXT,
        "rule" TEXT
        """,
        index: #"CREATE UNIQUE INDEX "answer_file" ON "answer" ("association", "diagnostic", "question")"#)
      + ofDiagnostic(
        "decision",
        """
        "recommendation" TEXT NOT NULL,
        "decision" TEXT NOT NULL,
        "reason" TEXT,
        "owner" TEXT,
        "due" TEXT,
        "on" TEXT NOT NULL,
        \(by)
        """, index: #"CREATE INDEX "decision_file" ON "decision" ("association", "diagnostic")"#)
      + ofDiagnostic(
        "remark",
        """
        "text" TEXT NOT NULL,
        "author" TEXT NOT NULL,
        "on" TEXT NOT NULL
        """, index: #"CREATE INDEX "remark_file" ON "remark" ("association", "diagnostic")"#)
      + ofCase(
        "assessment",
        """
        "on" TEXT NOT NULL,
        "source" TEXT NOT NULL,
        "link" TEXT,
        "fileName" TEXT,
        "summary" TEXT NOT NULL,
        "scores" TEXT NOT NULL,
        \(by)
        """, index: #"CREATE INDEX "assessment_case" ON "assessment" ("association", "case")"#)
      + [
        // The latest closed diagnostic of each association that has one and says what it is like (`Likeness`); no score
        // is -1. Its index holds all that a comparison reads.
        """
        CREATE TABLE "standing" (
          "association" INTEGER PRIMARY KEY NOT NULL
            REFERENCES "association" ("id") DEFERRABLE INITIALLY DEFERRED,
          "likeness" TEXT NOT NULL,
          "score" INTEGER NOT NULL,
          "dimensions" TEXT NOT NULL
        )
        """,
        #"""
        CREATE INDEX "standing_likeness" ON "standing" ("likeness", "association", "score", "dimensions")
        """#,
      ])

  private static let by = #""by" INTEGER NOT NULL REFERENCES "adviser" ("id") DEFERRABLE INITIALLY DEFERRED"#

  private static func ofCase(_ name: String, _ columns: String, index: String) -> [String] {
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
      """, index,
    ]
  }

  /// What belongs to a diagnostic stands in the file of its association as well.
  private static func ofDiagnostic(_ name: String, _ columns: String, index: String) -> [String] {
    ofCase(
      name,
      """
      "diagnostic" INTEGER NOT NULL,
      \(columns),
      FOREIGN KEY ("association", "diagnostic") REFERENCES "diagnostic" ("association", "id")
        DEFERRABLE INITIALLY DEFERRED
      """, index: index)
  }
}
