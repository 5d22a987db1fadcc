import JalonCore
import Testing

@testable import JalonStore

/// Stays are kept beside the passages, and are always those that the core finds in them.
@Suite(.eachEngine) struct KeptStayTests {
  private func expectInStep(_ programme: ScratchProgramme, _ comment: Comment) throws {
    let ids = try programme.read { connection throws(Refusal) in
      try connection.all(#"SELECT "id" FROM "association" ORDER BY "id""#) { $0.int(0) }
    }
    var expected: [KeptStay] = []
    for id in ids {
      let file = try programme.store.file(association: id)
      for found in file.cases { expected += file.stays(of: found) }
    }
    let kept = try programme.read { connection throws(Refusal) in
      try connection.all(#"SELECT "id", "kind", "entered", "left" FROM "stay" ORDER BY "id""#) {
        KeptStay($0)
      }
    }
    #expect(kept == expected.sorted { $0.id < $1.id }, comment)
  }

  /// Acts until it is refused, and looks after each time.
  private func asOftenAsPossible(
    _ programme: ScratchProgramme, _ act: () throws(Refusal) -> Void
  ) throws -> Int {
    for time in 1...60 {
      do throws(Refusal) { try act() } catch { return time - 1 }
      try expectInStep(programme, "after taking back or doing again \(time) acts")
    }
    return 60
  }

  @Test func `they follow every act, and its undoing`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    try expectInStep(programme, "after a walk")
    _ = try programme.doEverythingElse(walked)
    try expectInStep(programme, "after returns, closes, take-overs and merges")
    let now = ScratchProgramme.now
    let undone = try asOftenAsPossible(programme) { () throws(Refusal) in
      _ = try programme.store.undo(entry: nil, as: "Amélie", at: now)
    }
    #expect(undone > 5)
    let redone = try asOftenAsPossible(programme) { () throws(Refusal) in
      _ = try programme.store.redo(as: "Amélie", at: now)
    }
    #expect(redone > 0)
    _ = try programme.store.erase(.person, 1, as: "Amélie", at: now)
    try expectInStep(programme, "after an erasure")
    #expect(try programme.store.check(on: now.today) == [])
  }

  @Test func `moves of one case within one act are all kept, wherever it ends`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    try programme.store.bulk { session throws(Refusal) in
      let performer = SessionPerformer(session)
      _ = try performer.perform(ReturnStage(case: .id(walked.case), to: "accueil", reason: "à revoir"))
      _ = try performer.perform(AdvanceStage(case: .id(walked.case)))
      _ = try performer.perform(AdvanceStage(case: .id(walked.case)))
    }
    try expectInStep(programme, "after going back and forth")
  }

  @Test(arguments: [
    #"DELETE FROM "stay""#,
    #"UPDATE "stay" SET "entered" = "entered" - 7"#,
    #"UPDATE "stay" SET "left" = 20000 WHERE "id" = (SELECT max("id") FROM "stay")"#,
  ])
  func `the next act on a case puts right what was wrong with them, also where it moves nothing`(
    damage: String
  ) throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    try programme.tamper(damage)
    #expect(try programme.store.check(on: ScratchProgramme.now.today).map(\.code) == ["check.stays"])
    _ = try programme.perform(TagCase(case: .id(walked.case), tag: "numérique"))
    try expectInStep(programme, "after an act that moves nothing")
    #expect(try programme.store.check(on: ScratchProgramme.now.today) == [])
  }

  @Test func `a kind is read as it was written`() {
    for move in Passage.Move.allCases {
      for end in [nil, Stay.End.passed, .returned, .closed] {
        for outcome in [nil] + Case.Outcome.allCases {
          let kind = StayKind(
            stage: "une étape", from: move == .opening ? nil : "accueil", move: move, end: end,
            outcome: outcome,
            isOfTakenOver: end == nil)
          #expect(StayKind(key: kind.key) == kind)
        }
      }
    }
    #expect(StayKind(key: "plan") == nil)
    #expect(StayKind(key: "plan\n-\nopening\nelsewhere\n-\nown") == nil)
  }
}
