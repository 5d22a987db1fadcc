import Glibc
import JalonCore
import Testing

@testable import JalonStore

/// A programme from before diagnostics could be held.
@Suite struct FormerSchemaTests {
  private let now = ScratchProgramme.now

  /// Takes away what the step of diagnostics made: what is left is what the version before wrote.
  private func goBack(_ programme: ScratchProgramme) throws -> Int {
    let level = try #require(Migration.all.firstIndex { $0.name == "diagnostics" })
    try programme.engine.onWriter { connection in
      let later = [
        "stay", "confidential", "sealed", "taken_act", "brought_act", "visit", "attachment", "content",
        "agenda", "membership", "pool", "evidence", "opinion", "attainment", "attendance", "goal",
        "enrolment",
        "session",
        "training",
        "handover", "satisfaction", "onPaper", "validation", "action", "objective", "standing", "assessment",
        "remark", "decision", "answer", "diagnostic", "questionnaire",
      ]
      for index in [
        "case_row_next_action", "case_row_action_flags", "pool_words", "training_words", "passage_flow",
        "passage_into", "passage_out", "case_closed", "need_asked", "gate_condition_lack", "waiver_state",
        "case_row_standing", "case_row_load", "share_with", "journal_batch",
        "journal_undo",
      ] {
        try connection.run(#"DROP INDEX "\#(index)""#)
      }
      for column in ["next_action", "action_flags", "owner_words"] {
        try connection.run(#"ALTER TABLE "case_row" DROP COLUMN "\#(column)""#)
      }
      for table in later {
        try connection.run(#"DROP TABLE "\#(table)""#)
      }
      for (table, column) in [
        ("case", "followUpOn"), ("case", "followUpKind"), ("case", "followUpBehind"), ("share", "note"),
      ] {
        try connection.run(#"ALTER TABLE "\#(table)" DROP COLUMN "\#(column)""#)
      }
      try connection.run(#"DELETE FROM "meta" WHERE "key" = 'questionnaire'"#)
      try connection.run(#"UPDATE "meta" SET "value" = '\#(level)' WHERE "key" = 'level'"#)
      try connection.run("PRAGMA user_version = \(level)")
    }
    try programme.store.close()
    return level
  }

  @Test func `it is copied, raised, and a diagnostic can be held in it`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let before = try programme.store.file(association: walked.association)
    let level = try goBack(programme)
    let raised = try Store.open(programme.path, founder: "x", at: now)
    #expect(access(programme.path + ".level\(level).backup", R_OK) == 0)
    #expect(try raised.file(association: walked.association) == before)
    #expect(try raised.check(on: now.today) == [])
    let id = try raised.bulk { session throws(Refusal) in
      try SessionPerformer(session).holdDiagnostic(walked.case, points: 3)
    }
    let file = try raised.file(association: walked.association)
    #expect(file.diagnostic(id)?.score == 1000)
    #expect(try raised.check(on: now.today) == [])
    try raised.close()
  }
}
