import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct UndoTests {
  @Test func `the whole walk is taken back act by act and done again`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let tables = [
      "association", "case", "case_row", "case_text", "gate_condition", "referent", "exchange", "passage",
    ]
    func withoutVersions() throws -> [[[String]]] {
      try tables.map { try programme.dump($0, but: "version") }
    }
    let before = try withoutVersions()
    for _ in 0..<walked.acts {
      _ = try programme.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    }
    for table in tables { #expect(try programme.dump(table).isEmpty, "\(table)") }
    for _ in 0..<walked.acts { _ = try programme.store.redo(as: "Amélie", at: ScratchProgramme.now) }
    #expect(try withoutVersions() == before)
    #expect(throws: Refusal.self) { try programme.store.redo(as: "Amélie", at: ScratchProgramme.now) }
  }

  @Test func `undo survives a restart and takes the latest act of whoever asks`() throws {
    let programme = try ScratchProgramme()
    _ = try programme.perform(AddAdviser(name: "Béa", role: .lead))
    _ = try programme.perform(RegisterAssociation(name: "A"))
    _ = try programme.perform(RegisterAssociation(name: "B"), as: "Béa")
    try programme.store.close()
    let again = try Store.open(programme.path, founder: "x", at: ScratchProgramme.now)
    let receipt = try again.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    #expect(receipt.command == "association.register")
    #expect(throws: Refusal.self) { try again.file(association: 1) }
    #expect(try again.file(association: 2).association.name == "B")
    _ = try again.redo(as: "Amélie", at: ScratchProgramme.now)
    #expect(try again.file(association: 1).association.name == "A")
    try again.close()
  }

  @Test func `a new act ends what could be done again`() throws {
    let programme = try ScratchProgramme()
    _ = try programme.perform(RegisterAssociation(name: "A"))
    _ = try programme.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    _ = try programme.perform(RegisterAssociation(name: "B"))
    let refusal = #expect(throws: Refusal.self) {
      try programme.store.redo(as: "Amélie", at: ScratchProgramme.now)
    }
    #expect(refusal?.code == "undo.nothing")
  }

  @Test func `what a later act relies on stays`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let need = try programme.read {
      try $0.int(#"SELECT "id" FROM "journal" WHERE "command" = 'need.record'"#)
    }
    let before = try programme.store.file(association: walked.association)
    let refusal = #expect(throws: Refusal.self) {
      try programme.store.undo(entry: need, as: "Amélie", at: ScratchProgramme.now)
    }
    #expect(refusal?.code == "undo.passageRelies")
    #expect(try programme.store.file(association: walked.association) == before)
  }

  @Test func `an entry is taken back once, and the first one never`() throws {
    let programme = try ScratchProgramme()
    let entry = try programme.perform(RegisterAssociation(name: "A")).entry
    let undo = try programme.store.undo(entry: entry, as: "Amélie", at: ScratchProgramme.now)
    func code(_ entry: Int64) -> String? {
      #expect(throws: Refusal.self) {
        try programme.store.undo(entry: entry, as: "Amélie", at: ScratchProgramme.now)
      }?.code
    }
    #expect(code(entry) == "undo.already")
    #expect(code(undo.entry) == "undo.isUndo")
    #expect(code(1) == "undo.forGood")
    #expect(code(99) == "journal.noEntry")
  }

  @Test func `a merge is parted again with everything in its place`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let other = try programme.perform(RegisterAssociation(name: "Les Amis du Cœur (doublon)")).id ?? 0
    let before = try programme.dump("case_row", but: "version")
    _ = try programme.perform(MergeAssociation(keep: other, merge: walked.association))
    #expect(try programme.store.file(association: other).cases.count == 1)
    #expect(try programme.read { try $0.int(#"SELECT "association" FROM "case_row""#) } == other)
    _ = try programme.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    #expect(try programme.store.file(association: other).cases.isEmpty)
    #expect(try programme.dump("case_row", but: "version") == before)
  }
}
