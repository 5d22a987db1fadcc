import JalonCore
import Testing

struct GateTests {
  @Test func aNewCaseMissesEverythingOfTheWelcome() throws {
    let trial = try Trial.opened()
    #expect(
      trial.gate == [
        "accueil.eligibilityDecided": .missing, "accueil.needInOwnWords": .missing,
        "accueil.noticeGiven": .missing,
      ])
    #expect(trial.refusal(of: AdvanceStage(case: 1)) == "gate.unmet")
  }

  @Test func eachFactOfTheWelcomeMeetsItsCondition() throws {
    var trial = try Trial.opened()
    try trial.act(RecordNeed(case: 1, text: "Un site à jour"))
    #expect(trial.gate["accueil.needInOwnWords"] == .met)
    try trial.act(DecideEligibility(association: 1, decision: .pending, proof: "statuts", on: Trial.day))
    #expect(trial.gate["accueil.eligibilityDecided"] == .missing)
    try trial.act(DecideEligibility(association: 1, decision: .valid, proof: "statuts", on: Trial.day))
    #expect(trial.gate["accueil.eligibilityDecided"] == .met)
    try trial.act(DecideEligibility(association: 1, decision: .expired, proof: "date passée", on: Trial.day))
    #expect(trial.gate["accueil.eligibilityDecided"] == .missing)
  }

  @Test func theWholeOfCommitmentOpensItsGate() throws {
    var trial = try Trial.committed()
    #expect(trial.gate.count == 8)
    #expect(trial.gate.values.allSatisfy { $0 == .met })
    try trial.act(AdvanceStage(case: 1))
    #expect(trial.file?.openCase?.stage == "diagnostic")
    #expect(trial.gate["diagnostic.closed"] == .missing, "later stages are missing, never silently met")
  }

  @Test func aMainReferentMustBeReachable() throws {
    var trial = try Trial.engaged()
    let id = try trial.act(AddReferent(association: 1, name: "Mme Le Goff", role: .main))
    #expect(trial.gate["engagement.mainReferent"] == .missing)
    var update = UpdateReferent(referent: id)
    update.email = "le.goff@exemple.fr"
    try trial.act(update)
    #expect(trial.gate["engagement.mainReferent"] == .met)
  }

  @Test func aRoleHoldsUntilTheDayBeforeItsEnd() throws {
    var trial = try Trial.engaged()
    let id = try trial.act(AddReferent(association: 1, name: "Mme Roy", role: .sponsor))
    try trial.act(EndReferent(referent: id, on: Trial.day + 10))
    let file = try #require(trial.file)
    let open = try #require(file.openCase)
    func sponsor(_ day: Day) -> ConditionState.State? {
      Gate.evaluate(open, in: file, path: .standard, on: day).first { $0.id == "engagement.sponsor" }?.state
    }
    #expect(sponsor(Trial.day + 9) == .met)
    #expect(sponsor(Trial.day + 10) == .missing)
    #expect(
      Gate.turningDay(of: "engagement.sponsor", open, in: file, path: .standard, after: Trial.day) == Trial
        .day + 10)
    #expect(Gate.turningDay(of: "engagement.aim", open, in: file, path: .standard, after: Trial.day) == nil)
  }

  @Test func singularityCountsCharacters() throws {
    var trial = try Trial.engaged()
    try trial.act(DescribeProject(association: 1, text: "p", singularity: String(repeating: "é", count: 39)))
    #expect(trial.gate["engagement.singularity"] == .missing)
    try trial.act(DescribeProject(association: 1, text: "p", singularity: String(repeating: "é", count: 40)))
    #expect(trial.gate["engagement.singularity"] == .met)
  }

  @Test func noneIsAnAnswerAndSilenceIsNot() throws {
    var trial = try Trial.engaged()
    var facts = AssociationFacts()
    facts.sector = "006"
    facts.employees = Headcount.none
    try trial.act(UpdateAssociation(association: 1, facts: facts))
    #expect(trial.gate["engagement.context"] == .missing)
    facts.network = "none"
    try trial.act(UpdateAssociation(association: 1, facts: facts))
    #expect(trial.gate["engagement.context"] == .met)
  }

  @Test func everySentenceStandsInBothLanguages() throws {
    let trial = try Trial.opened()
    let file = try #require(trial.file)
    let open = try #require(file.openCase)
    for stage in Path.standard.stages {
      for state in Gate.evaluate(stage.id, of: open, in: file, path: .standard, on: Trial.day) {
        #expect(!state.message.fr.isEmpty && !state.message.en.isEmpty)
        #expect(!state.place.command.isEmpty)
      }
    }
  }
}
