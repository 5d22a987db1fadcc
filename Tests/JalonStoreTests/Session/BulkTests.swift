import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct BulkTests {
  @Test func `many commands in one transaction leave the same as one by one`() throws {
    let single = try ScratchProgramme()
    let bulk = try ScratchProgramme()
    _ = try single.walkToDiagnostic()
    try bulk.store.bulk { session throws(Refusal) in
      let scratch = SessionPerformer(session)
      _ = try ScratchProgramme.walk(scratch)
    }
    for table in [
      "association", "case", "case_row", "case_text", "gate_condition", "journal", "personal_value",
    ] {
      #expect(try single.dump(table) == bulk.dump(table), "\(table)")
    }
  }

  @Test func `a refusal that is let out takes everything back`() throws {
    let programme = try ScratchProgramme()
    #expect(throws: Refusal.self) {
      try programme.store.bulk { session throws(Refusal) in
        _ = try session.perform(RegisterAssociation(name: "A"), as: "Amélie", at: ScratchProgramme.now)
        _ = try session.perform(OpenCase(association: 99), as: "Amélie", at: ScratchProgramme.now)
      }
    }
    #expect(try programme.entries() == 1)
    #expect(try programme.perform(RegisterAssociation(name: "B")).id == 1)
  }

  @Test func `a refusal that is caught leaves the rest`() throws {
    let programme = try ScratchProgramme()
    try programme.store.bulk { session throws(Refusal) in
      _ = try session.perform(RegisterAssociation(name: "A"), as: "Amélie", at: ScratchProgramme.now)
      do {
        _ = try session.perform(OpenCase(association: 99), as: "Amélie", at: ScratchProgramme.now)
      } catch {}
      _ = try session.perform(OpenCase(association: 1), as: "Amélie", at: ScratchProgramme.now)
    }
    #expect(try programme.dump("case_row").count == 1)
  }
}
