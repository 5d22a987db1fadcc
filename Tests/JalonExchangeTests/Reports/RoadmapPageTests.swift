import JalonCore
import JalonExchange
import Testing

struct RoadmapPageTests {
  @Test func whatWasRetainedStandsByQuarterAndWhatHasNoDateLast() throws {
    let page = try DiagnosticTrial().roadmap(.fr)
    #expect(page.retained.map(\.name) == ["De janvier à mars\u{A0}2027", "Date à fixer ensemble"])
    #expect(page.retained.first?.steps.first?.details == "Mme Le Goff, d’ici le 15\u{A0}janvier\u{A0}2027")
  }

  @Test func whatIsOverdueStandsInThePresentQuarter() throws {
    var trial = DiagnosticTrial()
    trial.file.decisions[0].due = DiagnosticTrial.day("2026-02-01")
    let page = try trial.roadmap(.en)
    #expect(page.retained.first?.name == "By the end of December\u{A0}2026")
  }

  @Test func monthsThatBeginWithAVowelAreElided() throws {
    var trial = DiagnosticTrial()
    trial.file.decisions[0].due = DiagnosticTrial.day("2027-05-01")
    #expect(try trial.roadmap(.fr).retained.first?.name == "D’avril à juin\u{A0}2027")
  }

  @Test func eachOtherDecisionHasItsPlaceWithTheReason() throws {
    let page = try DiagnosticTrial().roadmap(.fr)
    #expect(page.later.map(\.reason) == ["«\u{A0}Après le déménagement\u{A0}»"])
    #expect(page.refused.count == 1)
    #expect(page.done.count == 1)
  }

  @Test func withoutADecisionThePageSaysSo() async throws {
    var trial = DiagnosticTrial()
    trial.file.decisions = []
    let page = try trial.roadmap(.en)
    #expect(page.diagnostic == nil)
    #expect(
      try await page.text(.html, from: TemplateShelf(program: .built)).text.contains("Nothing is decided yet")
    )
  }

  @Test func aimsThatWereTakenBackAreLeftOut() throws {
    var trial = DiagnosticTrial()
    trial.file.aims[0].state = .removed
    trial.file.aims[1].state = .setAside
    trial.file.aims[1].reason = "pas cette année"
    let page = try trial.roadmap(.fr)
    #expect(page.aims.map(\.reason) == ["Pour plus tard\u{A0}: pas cette année"])
  }

  @Test func actionsOfThePlanStandByQuarterWithWhatIsRetainedBesideThem() throws {
    let page = try PlanTrial().trial.roadmap(.en)
    #expect(page.isPlanned)
    #expect(
      page.periods.map(\.name) == [
        "July to September\u{A0}2026", "January to March\u{A0}2027", "Date to be agreed",
      ])
    let steps = page.periods.flatMap(\.steps)
    #expect(steps.map(\.done) == [true, false, false])
    #expect(
      steps[1].details == "Samira Haddad, by 15\u{A0}January\u{A0}2027 · equipment · €900")
    #expect(steps[2].details.hasSuffix("equipment · €120 · pooled"))
    // The recommendation that an action carries is no longer listed beside the plan.
    #expect(page.retained.flatMap(\.steps).count == 1)
    #expect(page.aims.map { $0.objectives.map(\.actions.count) } == [[2], [1]])
    #expect(page.costInWords == "Planned cost: €1,020, for 2\u{A0}actions.")
    #expect(page.agreedInWords?.hasPrefix("Plan agreed to by the association (Mme Le Goff) on 1") == true)
    #expect(page.onPaper.map(\.text) == ["Le cahier d’accueil"])
  }

  @Test func aValidationThatWasReopenedNoLongerCounts() throws {
    var plan = PlanTrial()
    for place in plan.trial.file.validations.indices {
      plan.trial.file.validations[place].reopenedOn = DiagnosticTrial.day("2026-07-01")
    }
    #expect(try plan.trial.roadmap(.en).agreedInWords == nil)
  }

  @Test func anAimThatWasTakenBackStaysWhileAnObjectiveServesIt() throws {
    var plan = PlanTrial()
    plan.trial.file.aims[0].state = .removed
    #expect(try plan.trial.roadmap(.en).aims.count == 2)
    plan.trial.file.objectives[0].state = .dropped
    #expect(try plan.trial.roadmap(.en).aims.count == 1)
  }
}
