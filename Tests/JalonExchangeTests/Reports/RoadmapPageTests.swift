import JalonCore
import JalonExchange
import Testing

struct RoadmapPageTests {
  @Test func whatWasRetainedStandsByQuarterAndWhatHasNoDateLast() throws {
    let page = try DiagnosticTrial().roadmap(.fr)
    #expect(page.periods.map(\.name) == ["De janvier à mars\u{A0}2027", "Date à fixer ensemble"])
    #expect(page.periods.first?.steps.first?.details == "Mme Le Goff, d’ici le 15\u{A0}janvier\u{A0}2027")
  }

  @Test func whatIsOverdueStandsInThePresentQuarter() throws {
    var trial = DiagnosticTrial()
    trial.file.decisions[0].due = DiagnosticTrial.day("2026-02-01")
    let page = try trial.roadmap(.en)
    #expect(page.periods.first?.name == "By the end of December\u{A0}2026")
  }

  @Test func monthsThatBeginWithAVowelAreElided() throws {
    var trial = DiagnosticTrial()
    trial.file.decisions[0].due = DiagnosticTrial.day("2027-05-01")
    #expect(try trial.roadmap(.fr).periods.first?.name == "D’avril à juin\u{A0}2027")
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
}
