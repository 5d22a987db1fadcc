import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct ErasureTests {
  @Test func `an erased person is nowhere in the file, and the chain still holds`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    var update = UpdateReferent(referent: 1)
    update.email = "autre@amis.fr"
    _ = try programme.perform(update)
    _ = try programme.store.erase(.referent, 1, as: "Amélie", at: ScratchProgramme.now)
    let erased = try #require(try programme.store.file(association: walked.association).referents.first)
    #expect(erased.name.isEmpty)
    #expect(erased.email == nil && erased.phone == nil)
    #expect(erased.role == .main)
    for table in ["referent", "journal", "personal_value", "association", "case_text", "case_row"] {
      for row in try programme.dump(table) {
        for trace in ["Zoé", "zoe", "Goff", "autre@", "98 11 22"] {
          #expect(!row.contains { $0.contains(trace) }, "\(table)")
        }
      }
    }
    #expect(try programme.store.check(on: ScratchProgramme.now.today) == [])
  }

  @Test func `an erasure is for good, and what speaks of the person can't be taken back`() throws {
    let programme = try ScratchProgramme()
    _ = try programme.walkToDiagnostic()
    var update = UpdateReferent(referent: 1)
    update.email = "autre@amis.fr"
    let entry = try programme.perform(update).entry
    let erasure = try programme.store.erase(.referent, 1, as: "Amélie", at: ScratchProgramme.now)
    func code(_ entry: Int64) -> String? {
      #expect(throws: Refusal.self) {
        try programme.store.undo(entry: entry, as: "Amélie", at: ScratchProgramme.now)
      }?.code
    }
    #expect(code(entry) == "undo.erased")
    #expect(code(erasure.entry) == "undo.forGood")
  }

  @Test func `only a lead erases, and only people`() throws {
    let programme = try ScratchProgramme()
    _ = try programme.walkToDiagnostic()
    _ = try programme.perform(AddAdviser(name: "Chloé", role: .adviser))
    #expect(throws: Refusal.self) {
      try programme.store.erase(.referent, 1, as: "Chloé", at: ScratchProgramme.now)
    }
    #expect(throws: Refusal.self) {
      try programme.store.erase(.need, 1, as: "Amélie", at: ScratchProgramme.now)
    }
  }
}
