import Testing

@testable import JalonCore

/// What holds whatever is done to a plan.
struct PlanPropertyTests {
  /// A command about one action, at random.
  private func command(on action: Int64, _ dice: inout Dice) -> any Command {
    switch Int.random(in: 0..<11, using: &dice) {
    case 0: return UpdateAction(action: action, title: "Intitulé \(Int.random(in: 0...3, using: &dice))")
    case 1: return UpdateAction(action: action, due: Int.random(in: -40...400, using: &dice))
    case 2:
      return UpdateAction(
        action: action, flags: Question.Flag.allCases.filter { _ in Bool.random(using: &dice) })
    case 3: return UpdateAction(action: action, mode: PlanAction.Mode.allCases.randomElement(using: &dice))
    case 4: return StartAction(action: action, on: Trial.day)
    case 5: return FinishAction(action: action, on: Trial.day, evidence: "fait")
    case 6: return DropAction(action: action, reason: "non")
    case 7: return AnswerPooling(action: action, answer: .alone)
    case 8: return DecideEquipment(action: action, decision: .ordered)
    case 9:
      var facts = ActionFacts()
      facts.cost = Int.random(in: 0...2, using: &dice) * 1000
      facts.exchangeMinutes = Int.random(in: 0...60, using: &dice)
      return UpdateAction(action: action, facts: facts)
    default: return ChooseTool(action: action, need: "n", options: ["o"], choice: "o")
    }
  }

  /// Three actions under two objectives, validated by both sides.
  private func start() throws -> Trial {
    var trial = try Trial.readyPlan()
    try trial.act(AddObjective(case: 1, aim: 1, text: "Un second"))
    try trial.act(
      AddAction(objective: 2, title: "Une troisième", mode: .knowledge, due: 200, owner: .referent(2)))
    try trial.validate()
    return trial
  }

  /// What every gate of the later stages says.
  private func gates(_ trial: Trial) throws -> [[ConditionState]] {
    let file = try #require(trial.file)
    let open = try #require(file.openCase)
    return ["plan", "preparation", "deploiement", "bilan"].map {
      Gate.evaluate($0, of: open, in: file, path: .standard, on: Trial.day)
    }
  }

  @Test(arguments: 0..<40)
  func whatIsDoneToOneActionDoesNotDependOnWhatIsDoneToAnother(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let first = (0..<6).map { _ in command(on: 1, &dice) }
    let second = (0..<6).map { _ in command(on: 3, &dice) }
    func play(_ commands: [any Command]) throws -> Trial {
      var trial = try start()
      for command in commands where trial.refusal(of: command) == nil { try trial.act(command) }
      return trial
    }
    var mixed: [any Command] = []
    var (left, right) = (first[...], second[...])
    while !left.isEmpty || !right.isEmpty {
      let takesLeft = right.isEmpty || !left.isEmpty && Bool.random(using: &dice)
      mixed.append(takesLeft ? left.removeFirst() : right.removeFirst())
    }
    let (one, other, third) = (try play(first + second), try play(second + first), try play(mixed))
    #expect(try gates(one) == gates(other))
    #expect(try gates(one) == gates(third))
    func plan(_ trial: Trial) -> [[String?]]? {
      trial.file?.actions.map { [$0.title, $0.state.rawValue, $0.due?.iso, $0.toolChoice, $0.mode.rawValue] }
    }
    #expect(plan(one) == plan(third) && plan(one) == plan(other))
  }

  @Test(arguments: 0..<40)
  func everyCommandIsTakenBackAndNoValidationStandsOnAnotherPlan(seed: UInt64) throws {
    var dice = Dice(state: 1000 + seed)
    var trial = try start()
    var agreed = PlanOutline(try #require(trial.file), of: 1)
    for _ in 0..<30 {
      let next = command(on: Int64.random(in: 1...3, using: &dice), &dice)
      guard trial.refusal(of: next) == nil else { continue }
      let before = try #require(trial.file)
      try trial.act(next)
      let after = try #require(trial.file)
      if after == before { continue }
      let moved = agreed.differs(from: PlanOutline(after, of: 1))
      #expect(after.standingValidations(of: 1).isEmpty || !moved)
      if trial.refusalOfUndo(trial.journal.count - 1) == nil {
        try trial.undo(trial.journal.count - 1)
        #expect(trial.file?.actions.map(\.values) == before.actions.map(\.values))
        #expect(trial.file?.validations.map(\.values) == before.validations.map(\.values))
        try trial.act(next)
      }
      if Int.random(in: 0..<6, using: &dice) == 0 {
        try trial.validate()
        agreed = PlanOutline(try #require(trial.file), of: 1)
      }
    }
  }
}
