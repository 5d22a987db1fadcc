import JalonCore
import Testing

/// The exits of `preparation`, `deploiement` and `bilan`, condition by condition.
struct LaterGateTests {
  private let day = Trial.day

  @Test func preparationDecidesEquipmentCostsAndTools() throws {
    var trial = try Trial.preparing()
    var facts = ActionFacts()
    facts.cost = 4_900
    facts.flags = [.human, .levellingUp]
    try trial.act(UpdateAction(action: 1, facts: facts))
    #expect(
      trial.missing == [
        "preparation.levellingUp", "preparation.equipmentDecided", "preparation.budget",
        "preparation.toolChoice",
      ])
    #expect(trial.place("preparation.toolChoice") == Place("tool.choose", ["action": "2"]))
    #expect(
      trial.message("preparation.budget")?.en
        == "1 of 1 cost still to decide: “Se retrouver autour du dossier”")
    try trial.act(StartAction(action: 1, on: day))
    #expect(trial.refusal(of: DecideEquipment(action: 2, decision: .notNeeded)) == "decision.reasonMissing")
    try trial.act(DecideEquipment(action: 2, decision: .notNeeded, reason: "on en a déjà un"))
    try trial.act(DecideBudget(action: 1, decision: .deferred, reason: "l’an prochain"))
    #expect(trial.refusal(of: ChooseTool(action: 2, need: "n", options: [" "], choice: "c")) == "field.empty")
    try trial.act(ChooseTool(action: 2, need: "n", options: ["A", "A", "B"], choice: "B"))
    #expect(trial.action(2)?.toolOptions == ["A", "B"])
    #expect(trial.missing == [])
  }

  @Test func droppedActionsAskForNothingInPreparation() throws {
    var trial = try Trial.preparing()
    try trial.act(DropAction(action: 2, reason: "trop cher"))
    #expect(trial.missing == [])
  }

  @Test func fourActionsOfFiveAreSettled() throws {
    var trial = try Trial.deploying()
    for number in 3...5 {
      try trial.act(AddAction(objective: 1, title: "Action \(number)", mode: .support, due: 60))
    }
    #expect(
      trial.message("deploiement.actionsSettled")?.en == "0 of 5 actions finished or dropped (at least 80%)")
    for action in 1...3 { try trial.act(FinishAction(action: Int64(action), on: day)) }
    #expect(trial.gate["deploiement.actionsSettled"] == .missing)
    try trial.act(DropAction(action: 4, reason: "plus besoin"))
    #expect(trial.gate["deploiement.actionsSettled"] == .met)
    #expect(trial.message("deploiement.actionsSettled")?.en == "4 of 5 actions finished or dropped")
  }

  @Test func anOpenActionIsLateFromTheDayAfter() throws {
    var trial = try Trial.deploying()
    let file = try #require(trial.file)
    let open = try #require(file.openCase)
    func turning(_ condition: String) -> Day? {
      Gate.turningDay(of: condition, open, in: file, path: .standard, after: day)
    }
    #expect(turning("deploiement.noLate") == day + 31)
    #expect(turning("deploiement.presence") == day + 46)
    #expect(turning("deploiement.actionsSettled") == nil)
    trial.now = Moment(noonOf: day + 30)
    #expect(trial.gate["deploiement.noLate"] == .met)
    trial.now = Moment(noonOf: day + 31)
    #expect(trial.gate["deploiement.noLate"] == .missing)
    #expect(
      trial.message("deploiement.noLate")?.en
        == "1\u{A0}late action; the oldest, “Se retrouver autour du dossier”, was due on 22 Dec 2026")
    try trial.act(FinishAction(action: 1, on: day + 31))
    #expect(trial.gate["deploiement.noLate"] == .met)
  }

  @Test func someoneWasThereWithinFortyFiveDays() throws {
    var trial = try Trial.deploying()
    trial.now = Moment(noonOf: day + 45)
    #expect(trial.gate["deploiement.presence"] == .met)
    trial.now = Moment(noonOf: day + 46)
    #expect(trial.gate["deploiement.presence"] == .missing)
    #expect(
      trial.message("deploiement.presence")?.en
        == "last exchange on 22 Nov 2026, 46 days ago (at most 45)")
    try trial.act(RecordExchange(case: 1, on: day + 46, kind: .call, minutes: 5, summary: "s"))
    #expect(trial.gate["deploiement.presence"] == .met)
  }

  @Test func notMoreThanFiveActionsAreUnderWay() throws {
    var trial = try Trial.deploying()
    for number in 3...6 {
      try trial.act(AddAction(objective: 1, title: "Action \(number)", mode: .support, due: 60))
    }
    for action in 1...5 { try trial.act(StartAction(action: Int64(action), on: day)) }
    #expect(trial.gate["deploiement.smallSteps"] == .met)
    #expect(try trial.warnings(of: StartAction(action: 6, on: day)) == ["action.manyUnderWay"])
    try trial.act(StartAction(action: 6, on: day))
    #expect(trial.gate["deploiement.smallSteps"] == .missing)
    try trial.act(FinishAction(action: 6, on: day))
    #expect(trial.gate["deploiement.smallSteps"] == .met)
  }

  @Test func theReviewEndsWithAutonomyInOneAct() throws {
    var trial = try Trial.deploying()
    for action in 1...2 { try trial.act(FinishAction(action: Int64(action), on: day)) }
    try trial.act(AdvanceStage(case: 1))
    #expect(
      trial.missing == [
        "bilan.secondDiagnostic", "bilan.comparisonRead", "bilan.satisfaction", "bilan.handover",
      ])
    try trial.act(StartDiagnostic(case: 1, on: day, participants: [.referent(1)], mode: .interview))
    try trial.answerAll(.score(3), in: 2)
    try trial.act(CloseDiagnostic(diagnostic: 2))
    try trial.meet()
    try trial.act(RecordSatisfaction(case: 1, on: day, score: 4, by: .referent(1), comment: "Merci"))
    #expect(trial.missing == ["bilan.handover"])
    #expect(trial.refusal(of: RecordHandover(case: 1, referent: 1)) == "handover.nextMissing")
    #expect(trial.refusal(of: CloseCase(case: 1, outcome: .autonomy)) == "gate.unmet")
    try trial.act(RecordHandover(case: 1, referent: 1, nextOn: day + 180))
    try trial.act(AdvanceStage(case: 1))
    #expect(trial.file?.cases.first?.outcome == .autonomy && trial.file?.cases.first?.stage == .closed)
    try trial.undo(trial.journal.count - 1)
    try trial.act(CloseCase(case: 1, outcome: .autonomy))
    #expect(trial.file?.cases.first?.outcome == .autonomy)
    #expect(trial.file?.passages.last?.from == "bilan")
  }

  @Test func whoCarriesOnIsStillThere() throws {
    var trial = try Trial.deploying()
    try trial.act(EndReferent(referent: 2, on: day + 20))
    try trial.act(RecordHandover(case: 1, referent: 2, reason: "une voisine prend le relais"))
    #expect(trial.state("bilan.handover")?.state == .met)
    trial.now = Moment(noonOf: day + 20)
    #expect(trial.state("bilan.handover")?.state == .missing)
    #expect(
      trial.refusal(of: RecordHandover(case: 1, referent: 2, reason: "r")) == "field.unfit")
  }

  @Test func aFinishedActionUnlocksWhatWaitsForItsQuestion() throws {
    var trial = try Trial.asking()
    let questionnaire = Questionnaire.standard
    let waiting = try #require(questionnaire.questions.first { !$0.prerequisites.isEmpty && !$0.isCritical })
    let first = waiting.prerequisites[0]
    try trial.answerAll(.score(3), but: [first: .score(0), waiting.id: .score(0)])
    try trial.act(CloseDiagnostic(diagnostic: 1))
    func isLocked() throws -> Bool? {
      let file = try #require(trial.file)
      return file.diagnosis(of: try #require(file.diagnostic(1)), questionnaire)
        .recommendation("\(waiting.id)/1")?.isLocked
    }
    #expect(try isLocked() == true)
    var facts = ActionFacts()
    facts.recommendation = "\(first)/1"
    try trial.act(AddObjective(case: 1, aim: 1, text: "o"))
    try trial.act(AddAction(objective: 1, title: "a", mode: .support, facts: facts))
    #expect(try isLocked() == true)
    try trial.act(FinishAction(action: 1, on: day))
    #expect(try isLocked() == false)
  }
}
