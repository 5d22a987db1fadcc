import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct PerformTests {
  @Test func `a case is taken through two gates and every command leaves its trace`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let (file, id) = try programme.store.file(case: .reference("2026-00001"))
    #expect(id == walked.case)
    #expect(file.case(id)?.stage == "diagnostic")
    #expect(file.passages.map(\.move) == [.opening, .advance, .advance])
    #expect(file.referents.count == 3)
    #expect(file.exchanges.first?.participants.list.count == 2)
    #expect(file.needs.first?.topics == ["website", "autre chose"] || file.needs.first?.topics.count == 2)
    let entries = try programme.read { try $0.int(#"SELECT count(*) FROM "journal""#) }
    #expect(entries == Int64(walked.acts + 1))
  }

  @Test func `what was kept is read back by another opening`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let before = try programme.store.file(association: walked.association)
    try programme.store.close()
    let again = try Store.open(programme.path, founder: "Nobody", at: ScratchProgramme.now)
    #expect(try again.file(association: walked.association) == before)
    #expect(try again.team().advisers.map(\.name) == ["Amélie", "Béa"])
    try again.close()
  }

  @Test func `every command of the catalogue can be kept`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let done = try programme.doEverythingElse(walked)
    #expect(done.union(walked.commands) == Set(CommandCatalogue.all.map { $0.name }))
  }

  @Test
  func `who is still there after somebody has brought the programme to a newer version writes nothing more`()
    throws
  {
    let programme = try ScratchProgramme()
    try programme.perform(RegisterAssociation(name: "A"))
    let newer = String(SchemaLevel.current + 1)
    try programme.write { connection throws(Refusal) in
      try connection.run(SchemaLevel.keep, [.text(newer)])
    }
    let acts: [() throws -> Void] = [
      { try programme.perform(RegisterAssociation(name: "B")) },
      { _ = try programme.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now) },
      { try programme.store.bulk { session throws(Refusal) in _ = session.entries } },
    ]
    for act in acts {
      let refusal = #expect(throws: Refusal.self) { try act() }
      #expect(refusal?.code == "store.newer")
      #expect(refusal?.kind == .unavailable)
    }
    #expect(try programme.entries() == 2)
    // It can still be read.
    #expect(try programme.store.file(association: 1).association.name == "A")
  }

  @Test func `a refused command keeps nothing`() throws {
    let programme = try ScratchProgramme()
    let association = try programme.perform(RegisterAssociation(name: "Les Amis")).id ?? 0
    let id = try programme.perform(OpenCase(association: association)).id ?? 0
    let entries = try programme.entries()
    let refusal = #expect(throws: Refusal.self) { try programme.perform(AdvanceStage(case: .id(id))) }
    #expect(refusal?.code == "gate.unmet")
    #expect(try programme.entries() == entries)
  }

  @Test func `a stale version is a conflict`() throws {
    let programme = try ScratchProgramme()
    let association = try programme.perform(RegisterAssociation(name: "Les Amis")).id ?? 0
    var facts = AssociationFacts()
    facts.city = "Brest"
    _ = try programme.perform(UpdateAssociation(association: association, facts: facts), expect: 1)
    facts.city = "Nantes"
    let refusal = #expect(throws: Refusal.self) {
      try programme.perform(UpdateAssociation(association: association, facts: facts), expect: 1)
    }
    #expect(refusal?.kind == .conflict)
    #expect(try programme.store.file(association: association).association.city == "Brest")
  }

  @Test func `what changes nothing writes nothing`() throws {
    let programme = try ScratchProgramme()
    let association = try programme.perform(RegisterAssociation(name: "Les Amis")).id ?? 0
    let id = try programme.perform(OpenCase(association: association)).id ?? 0
    _ = try programme.perform(TagCase(case: .id(id), tag: "urgent"))
    let again = try programme.perform(TagCase(case: .id(id), tag: "Urgent"))
    #expect(again.entry == 0)
    #expect(try programme.entries() == 4)
  }

  @Test func `an unknown adviser, record or case is said by name`() throws {
    let programme = try ScratchProgramme()
    func code(_ body: () throws -> Receipt) -> String? {
      #expect(throws: Refusal.self) { try body() }?.code
    }
    #expect(code { try programme.perform(RegisterAssociation(name: "A"), as: "Amalie") } == "adviser.unknown")
    #expect(code { try programme.perform(UpdateNeed(need: 9)) } == "record.notFound")
    #expect(
      code { try programme.perform(PauseCase(case: .reference("2026-00009"), reason: "x")) }
        == "record.notFound")
    #expect(code { try programme.perform(OpenCase(association: 12)) } == "record.notFound")
  }
}
