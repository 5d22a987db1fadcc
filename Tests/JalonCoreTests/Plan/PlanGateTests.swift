import JalonCore
import Testing

/// The exit of `plan`, condition by condition: missing, and then met.
struct PlanGateTests {
  private let day = Trial.day

  @Test func anEmptyPlanLacksEverythingAboutObjectivesAndActions() throws {
    let trial = try Trial.atPlan()
    #expect(
      trial.missing == [
        "plan.objective", "plan.everyObjectiveHasAim", "plan.actionsComplete", "plan.human", "plan.pooling",
        "plan.singular", "plan.aimsCovered", "plan.associationValidates", "plan.leadValidates",
      ])
  }

  @Test func aWholePlanOpensTheGate() throws {
    var trial = try Trial.readyPlan()
    #expect(trial.missing == [])
    try trial.act(AdvanceStage(case: 1))
    #expect(trial.file?.openCase?.stage == "preparation")
  }

  @Test func anObjectiveWhoseAimIsRemovedServesNothing() throws {
    var trial = try Trial.readyPlan()
    try trial.act(AddAim(association: 1, text: "Être visible"))
    #expect(trial.missing == ["plan.aimsCovered"])
    #expect(
      trial.message("plan.aimsCovered")?.en == "1 of 2 aims without an objective or a reason: “Être visible”")
    #expect(trial.place("plan.aimsCovered")?.preset == ["aim": "2"])
    try trial.act(SetAsideAim(aim: 2, reason: "l’an prochain"))
    #expect(trial.missing == [])
    try trial.act(RemoveAim(aim: 1))
    #expect(trial.missing == ["plan.everyObjectiveHasAim"])
    #expect(trial.place("plan.everyObjectiveHasAim")?.preset == ["objective": "1"])
    try trial.act(UpdateObjective(objective: 1, aim: 2))
    #expect(trial.missing == [])
  }

  @Test func eachObjectiveHasAnActionAndEachActionItsOwnerAndDate() throws {
    var trial = try Trial.readyPlan()
    try trial.act(AddObjective(case: 1, aim: 1, text: "Un second"))
    #expect(trial.gate["plan.actionsComplete"] == .missing)
    #expect(trial.message("plan.actionsComplete")?.en == "1 of 2 objectives without an action: “Un second”")
    #expect(trial.place("plan.actionsComplete") == Place("action.add", ["objective": "2"]))
    try trial.act(AddAction(objective: 2, title: "Sans personne", mode: .support, due: 10))
    #expect(
      trial.message("plan.actionsComplete")?.en
        == "2 of 3 actions complete; “Sans personne” lacks who takes it on")
    #expect(trial.place("plan.actionsComplete") == Place("action.update", ["action": "3", "field": "owner"]))
    try trial.act(DropAction(action: 3, reason: "finalement non"))
    #expect(trial.gate["plan.actionsComplete"] == .missing)
    try trial.act(DropObjective(objective: 2, reason: "finalement non"))
    #expect(trial.gate["plan.actionsComplete"] == .met)
  }

  @Test func eachHalfYearHasAHumanActionWithItsMinutes() throws {
    var trial = try Trial.readyPlan()
    try trial.act(UpdateAction(action: 2, due: 300))
    #expect(trial.gate["plan.human"] == .missing)
    #expect(
      trial.message("plan.human")?.en
        == "1 of 2 half-years with a human action of at least 30 min of exchange; none from 22 May 2027 to 18 Sep 2027"
    )
    try trial.act(
      AddAction(objective: 1, title: "Une pause", mode: .support, due: 250, flags: [.human], minutes: 29))
    #expect(trial.gate["plan.human"] == .missing)
    #expect(
      trial.place("plan.human") == Place("action.update", ["action": "3", "field": "exchangeMinutes"]))
    var facts = ActionFacts()
    facts.exchangeMinutes = 30
    try trial.act(UpdateAction(action: 3, facts: facts))
    #expect(trial.gate["plan.human"] == .met)
    try trial.act(UpdateAction(action: 3, due: 400))
    #expect(trial.gate["plan.human"] == .missing)
  }

  @Test func poolingIsAnsweredForWhatCanBePooled() throws {
    var trial = try Trial.readyPlan()
    #expect(trial.gate["plan.pooling"] == .met)
    try trial.act(UpdateAction(action: 2, flags: [.poolable]))
    #expect(trial.missing == ["plan.pooling"])
    #expect(
      trial.message("plan.pooling")?.fr
        == "1\u{A0}action sur 1 à mutualiser sans réponse\u{A0}: «\u{A0}Un espace commun\u{A0}»")
    try trial.act(AnswerPooling(action: 2, answer: .toExplore))
    #expect(trial.missing == [])
  }

  @Test func lowEaseAsksForLevellingUpBeforeEquipment() throws {
    var trial = try Trial.readyPlan()
    var update = UpdateReferent(referent: 2)
    update.confidence = .low
    try trial.act(update)
    #expect(trial.missing == ["plan.levellingUp"])
    #expect(trial.message("plan.levellingUp")?.en == "no levelling-up action (M. N’Diaye not at ease)")
    try trial.act(UpdateAction(action: 1, flags: [.human, .levellingUp]))
    #expect(trial.missing == [])
    #expect(trial.gate["plan.levellingUp"] == .met)
    try trial.act(UpdateAction(action: 2, due: 30))
    #expect(
      trial.message("plan.levellingUp")?.en
        == "no levelling up before the equipment of 22 Dec 2026 (M. N’Diaye not at ease)")
    try trial.act(DropAction(action: 2, reason: "pas besoin"))
    #expect(trial.gate["plan.levellingUp"] == .met)
  }

  @Test func whoIsNotAtEaseCountsFromTheFirstDayOfTheRoleToTheLast() throws {
    var trial = try Trial.readyPlan()
    try trial.act(
      AddReferent(association: 1, name: "M. Bah", role: .member, from: day + 10, confidence: .low))
    #expect(trial.gate["plan.levellingUp"] == .met)
    let file = try #require(trial.file)
    let open = try #require(file.openCase)
    #expect(
      Gate.turningDay(of: "plan.levellingUp", open, in: file, path: .standard, after: day) == day + 10)
    trial.now = Moment(noonOf: day + 10)
    #expect(trial.gate["plan.levellingUp"] == .missing)
    try trial.act(EndReferent(referent: 4, on: day + 10))
    #expect(trial.gate["plan.levellingUp"] == .met)
  }

  @Test(arguments: [("HUM-1", 1, false), ("HUM-1", 2, true), ("HUM-2", 0, false), ("HUM-3", 0, true)])
  func lowAnswersAskForLevellingUp(question: String, points: Int, isMet: Bool) throws {
    var trial = try Trial.asking()
    try trial.answerAll(.score(3), but: [question: .score(points)])
    try trial.act(CloseDiagnostic(diagnostic: 1))
    #expect((trial.state("plan.levellingUp")?.state == .met) == isMet)
  }

  @Test func oneActionIsTheAssociationsOwn() throws {
    var trial = try Trial.atPlan()
    try trial.act(DraftPlan(case: 1))
    #expect(trial.gate["plan.singular"] == .missing)
    try trial.act(UpdateAction(action: 1, title: "Comme nous le disons"))
    #expect(trial.gate["plan.singular"] == .met)
  }

  @Test func aLeadValidatesAfterTheAssociation() throws {
    var trial = try Trial.readyPlan()
    try trial.act(UpdateAction(action: 1, title: "Autrement"))
    #expect(trial.missing == ["plan.associationValidates", "plan.leadValidates"])
    #expect(
      trial.message("plan.associationValidates")?.en
        == "validated on 22 Nov 2026, but the plan changed on 22 Nov 2026: to be validated again")
    try trial.act(ValidatePlan(case: 1, by: .lead, name: "Nadia Benali", on: day), as: "Nadia Benali")
    try trial.act(ValidatePlan(case: 1, by: .association, name: .referent(1), on: day))
    #expect(trial.missing == ["plan.leadValidates"])
    try trial.act(ValidatePlan(case: 1, by: .lead, name: "Bruno N’Diaye", on: day), as: "Bruno N’Diaye")
    #expect(trial.missing == [])
  }

  @Test func anEmptyPlanIsNotValidated() throws {
    let trial = try Trial.atPlan()
    for (side, name, adviser) in [
      (Validation.Side.association, PersonName.referent(1), "Amélie Lefèvre"),
      (.lead, "Nadia Benali", "Nadia Benali"),
    ] {
      #expect(
        trial.refusal(of: ValidatePlan(case: 1, by: side, name: name, on: day), as: adviser) == "plan.empty")
    }
  }

  @Test func whoMayValidate() throws {
    var trial = try Trial.readyPlan()
    func refusal(_ by: Validation.Side, _ name: PersonName, as adviser: String) -> String? {
      trial.refusal(of: ValidatePlan(case: 1, by: by, name: name, on: day), as: adviser)
    }
    #expect(refusal(.lead, "Nadia Benali", as: "Amélie Lefèvre") == "role.lead")
    #expect(refusal(.lead, "Amélie Lefèvre", as: "Nadia Benali") == "role.lead")
    #expect(refusal(.lead, "Quelqu’un", as: "Nadia Benali") == "adviser.unknown")
    #expect(refusal(.association, "Amélie Lefèvre", as: "Amélie Lefèvre") == "field.unfit")
    #expect(refusal(.association, "Une trésorière", as: "Amélie Lefèvre") == nil)
    try trial.act(AssignCase(case: 1, adviser: "Bruno N’Diaye"))
    #expect(
      trial.refusal(of: ValidatePlan(case: 1, by: .lead, name: "Bruno N’Diaye", on: day), as: "Bruno N’Diaye")
        == "plan.ownCase")
  }

  @Test func whatAPassageRestsOnIsNotTakenBack() throws {
    let trial = try Trial.preparing()
    #expect(trial.refusalOfUndo(trial.journal.count - 2) == "undo.passageRelies")
  }
}
