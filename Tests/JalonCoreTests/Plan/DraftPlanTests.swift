import JalonCore
import Testing

struct DraftPlanTests {
  @Test func aPlanIsDraftedInOneActAndTakenBackInOne() throws {
    var trial = try Trial.atPlan()
    let before = trial.file
    try trial.act(DraftPlan(case: 1))
    let file = try #require(trial.file)
    #expect(file.objectives.map(\.text).count == 3)
    #expect(file.objectives.allSatisfy { $0.aim == 1 })
    #expect(Set(file.actions.compactMap(\.recommendation)) == ["PRO-1/1", "SEC-1/1", "HUM-1/2"])
    #expect(file.actions.allSatisfy { !$0.byHand && $0.diagnostic == 1 })
    let human = try #require(file.actions.first { $0.recommendation == "HUM-1/2" })
    #expect(human.title == Questionnaire.standard.advice("HUM-1/2")?.advice.text.fr)
    #expect(human.flags == [.human] && human.effort == 1)
    try trial.undo(trial.journal.count - 1)
    #expect(trial.file?.objectives == before?.objectives && trial.file?.actions == before?.actions)
  }

  @Test func itTakesTheWordsOfTheLanguageAskedFor() throws {
    var trial = try Trial.atPlan()
    try trial.act(DraftPlan(case: 1, language: .en))
    #expect(trial.file?.objectives.first?.text == "Associative project and governance")
  }

  @Test func whatHasAnActionIsLeftOut() throws {
    var trial = try Trial.atPlan()
    try trial.act(DraftPlan(case: 1, dimensions: ["SEC"]))
    #expect(trial.file?.actions.map(\.recommendation) == ["SEC-1/1"])
    try trial.act(DraftPlan(case: 1))
    #expect(trial.file?.actions.count == 3)
    #expect(trial.refusal(of: DraftPlan(case: 1)) == "plan.nothingRetained")
    try trial.act(DropAction(action: 1, reason: "r"))
    try trial.act(DraftPlan(case: 1))
    #expect(trial.file?.objectives.count == 3, "the objective that is there takes it")
  }

  @Test func theAimIsSaidWhereThereAreSeveral() throws {
    var trial = try Trial.atPlan()
    try trial.act(AddAim(association: 1, text: "Une autre"))
    #expect(trial.refusal(of: DraftPlan(case: 1)) == "plan.whichAim")
    #expect(trial.refusal(of: DraftPlan(case: 1, aim: 2, dimensions: ["ZZZ"])) == "field.unfit")
    try trial.act(DraftPlan(case: 1, aim: 2))
    #expect(trial.file?.objectives.allSatisfy { $0.aim == 2 } == true)
  }

  @Test func ownersAndDatesOfDecisionsAreTaken() throws {
    var trial = try Trial.atPlan()
    var decision = DecideRecommendation(diagnostic: 1, recommendation: "SEC-1/1", decision: .retained)
    decision.owner = .referent(2)
    decision.due = Trial.day + 40
    try trial.act(decision)
    try trial.act(DraftPlan(case: 1, dimensions: ["SEC"]))
    #expect(trial.action(1)?.owner == .referent(2) && trial.action(1)?.due == Trial.day + 40)
  }

  @Test func nothingRetainedIsSaid() throws {
    let trial = try Trial.diagnosed()
    #expect(trial.refusal(of: DraftPlan(case: 1)) == "plan.nothingRetained")
  }
}
