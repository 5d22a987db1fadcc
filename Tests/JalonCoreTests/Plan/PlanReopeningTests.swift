import JalonCore
import Testing

struct PlanReopeningTests {
  private func validated() throws -> Trial {
    var trial = try Trial.planned()
    try trial.validated(.association)
    try trial.validated(.lead)
    return trial
  }

  private static let changes: [any Command] = [
    AddObjective(case: 1, aim: 1, text: "Un autre"), UpdateObjective(objective: 1, text: "Dit autrement"),
    DropObjective(objective: 1, reason: "r"), AddAction(objective: 1, title: "Encore", mode: .support),
    UpdateAction(action: 1, title: "Dite autrement"), DropAction(action: 1, reason: "r"),
    UpdateAction(action: 1, due: 60 + 31), UpdateAction(action: 1, due: 60 - 31),
  ]

  @Test(arguments: changes.indices)
  func aChangeOfThePlanReopensBothValidations(index: Int) throws {
    var trial = try validated()
    let command = Self.changes[index]
    #expect(try trial.warnings(of: command).contains("plan.reopened"))
    try trial.act(command)
    #expect(trial.file?.validations.map(\.stands) == [false, false])
    try trial.undo(trial.journal.count - 1)
    #expect(trial.file?.validations.map(\.stands) == [true, true])
  }

  @Test func whatDoesNotChangeThePlanReopensNothing() throws {
    var trial = try validated()
    var facts = ActionFacts()
    facts.owner = "Mme Roy"
    facts.cost = 100
    facts.flags = [.human]
    let commands: [any Command] = [
      UpdateAction(action: 1, mode: .equipment, facts: facts), UpdateAction(action: 1, due: 60 + 30),
      StartAction(action: 1, on: Trial.day), FinishAction(action: 1, on: Trial.day),
      RecordNeed(case: 1, text: "Un besoin"),
    ]
    for command in commands {
      #expect(try trial.warnings(of: command) == [])
      try trial.act(command)
    }
    #expect(trial.file?.validations.map(\.stands) == [true, true])
  }

  @Test func smallMovesAddUp() throws {
    var trial = try validated()
    try trial.act(UpdateAction(action: 1, due: 80))
    #expect(trial.file?.validations.map(\.stands) == [true, true])
    try trial.act(UpdateAction(action: 1, due: 90))
    #expect(trial.file?.validations.map(\.stands) == [true, true])
    #expect(try trial.warnings(of: UpdateAction(action: 1, due: 91)) == ["plan.reopened"])
    // Validated anew with the later date, it may move again from there.
    try trial.validated(.association)
    try trial.validated(.lead)
    #expect(try trial.warnings(of: UpdateAction(action: 1, due: 91)) == [])
  }

  @Test func aDateThatIsGivenLaterReopens() throws {
    var trial = try Trial.planned()
    try trial.act(AddAction(objective: 1, title: "Sans date", mode: .support))
    try trial.validated(.association)
    #expect(try trial.warnings(of: UpdateAction(action: 2, due: 10)) == ["plan.reopened"])
  }

  @Test func whyADateMovesIsKept() throws {
    var trial = try Trial.planned()
    try trial.act(UpdateAction(action: 1, due: 70, reason: "le local est en travaux"))
    #expect(trial.action(1)?.dueReason == "le local est en travaux")
    try trial.act(UpdateAction(action: 1, due: 75))
    #expect(trial.action(1)?.dueReason == nil)
  }

  @Test func takingAChangeBackReopensWhatWasValidatedAfterIt() throws {
    var trial = try Trial.planned()
    let entry = trial.journal.count - 1
    try trial.validated(.association)
    let decision = try trial.undo(entry)
    #expect(decision.warnings == ["plan.reopened"])
    #expect(trial.file?.validations.map(\.stands) == [false])
  }
}
