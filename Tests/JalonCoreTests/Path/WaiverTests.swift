import JalonCore
import Testing

struct WaiverTests {
  @Test func aGrantedWaiverLiftsItsConditionForThisCase() throws {
    var trial = try Trial.engaged()
    let id = try trial.act(
      RequestWaiver(case: 1, condition: "engagement.sponsor", reason: "bureau démissionnaire"))
    #expect(trial.gate["engagement.sponsor"] == .missing)
    try trial.act(DecideWaiver(waiver: id, decision: .granted), as: "Nadia Benali")
    #expect(trial.gate["engagement.sponsor"] == .waived)
  }

  @Test func aFactThatArrivesLaterCountsBeforeTheWaiver() throws {
    var trial = try Trial.engaged()
    let id = try trial.act(RequestWaiver(case: 1, condition: "engagement.sponsor", reason: "à venir"))
    try trial.act(DecideWaiver(waiver: id, decision: .granted), as: "Nadia Benali")
    try trial.act(AddReferent(association: 1, name: "Mme Roy", role: .sponsor))
    #expect(trial.gate["engagement.sponsor"] == .met)
    #expect(trial.file?.waivers.count == 1, "it stays visible on the case for ever")
  }

  @Test func whoAsksDoesNotDecideAndOnlyALeadDoes() throws {
    var trial = try Trial.engaged()
    let mine = try trial.act(
      RequestWaiver(case: 1, condition: "engagement.sponsor", reason: "r"), as: "Nadia Benali")
    #expect(
      trial.refusal(of: DecideWaiver(waiver: mine, decision: .granted), as: "Nadia Benali")
        == "waiver.ownRequest")
    #expect(
      trial.refusal(of: DecideWaiver(waiver: mine, decision: .granted), as: "Amélie Lefèvre") == "role.lead")
    #expect(trial.refusal(of: DecideWaiver(waiver: mine, decision: .granted), as: "Bruno N’Diaye") == nil)
  }

  @Test func markedConditionsCannotBeWaived() throws {
    let trial = try Trial.engaged()
    for stage in Path.standard.stages {
      for spec in stage.conditions where !spec.waivable {
        #expect(
          trial.refusal(of: RequestWaiver(case: 1, condition: spec.id, reason: "r")) == "waiver.impossible",
          "\(spec.id)")
      }
    }
  }

  @Test func aRefusedWaiverMayBeAskedForAgainAStandingOneNot() throws {
    var trial = try Trial.engaged()
    let ask = RequestWaiver(case: 1, condition: "engagement.substitute", reason: "équipe de deux")
    let id = try trial.act(ask)
    #expect(trial.refusal(of: ask) == "waiver.standing")
    let refusal = DecideWaiver(waiver: id, decision: .refused, reason: " ")
    #expect(trial.refusal(of: refusal, as: "Nadia Benali") == "decision.reasonMissing")
    try trial.act(DecideWaiver(waiver: id, decision: .refused, reason: "chercher encore"), as: "Nadia Benali")
    #expect(trial.refusal(of: ask) == nil)
    #expect(
      trial.refusal(of: DecideWaiver(waiver: id, decision: .granted), as: "Bruno N’Diaye") == "waiver.decided"
    )
  }
}
