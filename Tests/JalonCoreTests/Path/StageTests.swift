import JalonCore
import Testing

struct StageTests {
  @Test func everyPassageIsKeptWithItsGate() throws {
    var trial = try Trial.committed()
    try trial.act(AdvanceStage(case: 1))
    let passages = try #require(trial.file?.passages)
    #expect(passages.map(\.move) == [.opening, .advance, .advance])
    #expect(passages[1].from == "accueil" && passages[1].to == "engagement")
    #expect(
      passages[1].conditions == [
        "accueil.eligibilityDecided=met", "accueil.needInOwnWords=met", "accueil.noticeGiven=met",
      ])
    #expect(passages[2].conditions.count == 8)
  }

  @Test func goingBackAsksForAReasonAndComingForwardPassesTheGateAgain() throws {
    var trial = try Trial.engaged()
    #expect(trial.refusal(of: ReturnStage(case: 1, to: "accueil", reason: " ")) == "field.empty")
    try trial.act(ReturnStage(case: 1, to: "accueil", reason: "éligibilité à revoir"))
    #expect(trial.file?.openCase?.stage == "accueil")
    try trial.act(
      DecideEligibility(association: 1, decision: .expired, proof: "statuts changés", on: Trial.day))
    #expect(trial.refusal(of: AdvanceStage(case: 1)) == "gate.unmet")
  }

  @Test func goingForwardIsNeverAReturn() throws {
    let trial = try Trial.engaged()
    #expect(trial.refusal(of: ReturnStage(case: 1, to: "plan", reason: "r")) == "stage.notEarlier")
    #expect(trial.refusal(of: ReturnStage(case: 1, to: "engagement", reason: "r")) == "stage.notEarlier")
    #expect(trial.refusal(of: ReturnStage(case: 1, to: "clos", reason: "r")) == "stage.unknown")
    #expect(trial.refusal(of: ReturnStage(case: 1, to: "bilann", reason: "r")) == "stage.unknown")
  }

  @Test func aTakenOverCaseReadsItsEarlierGatesAsTakenOver() throws {
    var trial = Trial()
    try trial.act(RegisterAssociation(name: "Harmonie municipale"))
    let takeOver = TakeOverCase(
      association: 1, stage: "plan", adviser: "Amélie Lefèvre", reason: "suivie depuis 2024",
      openedOn: Trial.day - 300)
    #expect(trial.refusal(of: takeOver, as: "Amélie Lefèvre") == "role.lead")
    try trial.act(takeOver, as: "Nadia Benali")
    let file = try #require(trial.file)
    let open = try #require(file.openCase)
    let earlier = Gate.evaluate("accueil", of: open, in: file, path: .standard, on: Trial.day)
    #expect(earlier.allSatisfy { $0.state == .takenOver })
    #expect(!trial.gate.values.contains(.takenOver) && trial.gate["plan.objective"] == .missing)
    #expect(
      trial.refusal(of: takeOver, as: "Nadia Benali") == "case.alreadyOpen",
      "it opens a case, never moves one")
    #expect(trial.refusal(of: AdvanceStage(case: 1)) == "gate.unmet")
  }

  @Test func autonomyNeedsTheWholePathOtherOutcomesDoNot() throws {
    var trial = try Trial.engaged()
    #expect(trial.refusal(of: CloseCase(case: 1, outcome: .autonomy)) == "case.autonomyNeedsPath")
    try trial.act(CloseCase(case: 1, outcome: .withdrawn, reason: "plus de bénévoles"))
    #expect(trial.file?.cases[0].stage == .closed)
    #expect(trial.refusal(of: RecordNeed(case: 1, text: "t")) == "case.closed")
    #expect(trial.refusal(of: AdvanceStage(case: 1)) == "case.closed")
    try trial.act(OpenCase(association: 1))
    #expect(trial.file?.openCase?.reference == "2026-00002")
    #expect(trial.file?.openCase?.stage == "accueil")
    #expect(trial.gate["accueil.needInOwnWords"] == .missing, "a new case starts with its own needs")
  }

  @Test func aPausedCaseDoesNotMove() throws {
    var trial = try Trial.committed()
    try trial.act(PauseCase(case: 1, reason: "été", reviewOn: Trial.day + 60))
    #expect(trial.refusal(of: AdvanceStage(case: 1)) == "case.paused")
    #expect(trial.refusal(of: OpenCase(association: 1)) == "case.alreadyOpen")
    try trial.act(ResumeCase(case: .reference("2026-00001")))
    #expect(trial.refusal(of: AdvanceStage(case: 1)) == nil)
  }
}
