import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct PlanStoreTests {
  @Test func `a plan is kept, read again, taken back and done again`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    var facts = ActionFacts()
    facts.owner = "Zoé Le Goff"
    facts.due = ScratchProgramme.now.today + 30
    facts.flags = [.human, .poolable]
    facts.cost = 5_000
    let aim = try #require(try programme.store.file(association: walked.association).aims.first?.id)
    let objective = try #require(
      try programme.perform(AddObjective(case: .id(walked.case), aim: aim, text: "Se retrouver")).id)
    let action = try #require(
      try programme.perform(AddAction(objective: objective, title: "Un café", mode: .support, facts: facts))
        .id)
    try programme.perform(StartAction(action: action, on: ScratchProgramme.now.today))
    try programme.perform(
      FinishAction(action: action, on: ScratchProgramme.now.today, evidence: "on en parle encore"))
    let kept = try programme.store.file(association: walked.association)
    #expect(kept.objectives.map(\.text) == ["Se retrouver"])
    #expect(kept.actions.map(\.state) == [.finished])
    #expect(kept.actions.first?.flags == [.human, .poolable])
    #expect(kept.actions.first?.owner == .referent(kept.referents[0].id))
    #expect(try programme.store.check(on: ScratchProgramme.now.today) == [])
    for _ in 0..<4 { _ = try programme.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now) }
    #expect(try programme.store.file(association: walked.association).objectives.isEmpty)
    for _ in 0..<4 { _ = try programme.store.redo(as: "Amélie", at: ScratchProgramme.now) }
    let again = try programme.store.file(association: walked.association)
    #expect(again.actions.map(\.values) == kept.actions.map(\.values))
  }
}
