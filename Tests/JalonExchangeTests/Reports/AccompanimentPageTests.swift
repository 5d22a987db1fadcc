import JalonCore
import JalonExchange
import Testing

/// What the report of a whole accompaniment says, whatever template shows it.
struct AccompanimentPageTests {
  @Test func theFirstDiagnosticOfTheCaseIsComparedWithTheLast() throws {
    let page = try PlanTrial().page(.en)
    let standing = try #require(page.standing)
    #expect(standing.first == DiagnosticTrial.first && standing.last == DiagnosticTrial.second)
    #expect(standing.levelBefore != nil && standing.levelAfter != nil)
    #expect(page.notCompared == nil)
    #expect(page.summary.first?.hasPrefix("You were at “") == true)
    #expect(standing.fallen.map(\.id) == ["SEC-1"])
  }

  @Test func oneDiagnosticIsShownAndComparedWithNothing() throws {
    var plan = PlanTrial()
    plan.trial.file.diagnostics.removeLast()
    let page = try plan.page(.en)
    #expect(page.standing?.first == nil)
    #expect(page.standing?.last == DiagnosticTrial.first)
    #expect(page.notCompared?.hasPrefix("Only one diagnostic") == true)
    plan.trial.file.diagnostics = []
    #expect(try plan.page(.en).standing == nil)
    #expect(try plan.page(.en).notCompared == "No diagnostic was closed.")
  }

  @Test func everyActionSaysWhatBecameOfItAndWhy() throws {
    let page = try PlanTrial().page(.en)
    #expect(page.planInWords == "Of 4\u{A0}actions, 1 is done, 1\u{A0}was dropped, 2\u{A0}are left to do.")
    #expect(
      page.objectives.flatMap(\.actions).map(\.outcome) == [
        "Done on 28\u{A0}September\u{A0}2026. “sept personnes sont venues”",
        "Under way since 2\u{A0}November\u{A0}2026.", "Not begun yet.",
        "Dropped on 1\u{A0}July\u{A0}2026. “la fédération s’en charge”",
      ])
    #expect(page.onPaper.map(\.text) == ["Le cahier d’accueil"])
  }

  @Test func timeIsCountedWithoutWhatWasSaid() async throws {
    let page = try PlanTrial().page(.en)
    #expect(page.time.exchanges == 4 && page.time.minutes == 175)
    #expect(page.time.means.map(\.means) == [.visit, .call])
    #expect(page.time.means.first?.duration == "2\u{A0}h\u{A0}30\u{A0}min")
    let html = try await page.text(.html, from: TemplateShelf(program: .built)).text
    #expect(!html.contains("un secret"))
  }

  @Test func moneyAddsUpToTheCentAndSaysWhatOthersBear() throws {
    let money = try PlanTrial().page(.fr).money
    #expect(money.planned == 102_000)
    #expect(money.approved == 84_050)
    // A hundred euros among three: the first to join bears the cent that is left.
    #expect(money.shared == 3_334 && money.saved == 6_666)
    #expect(money.trainings == nil)
    #expect(money.lines.last?.text == "66,66\u{A0}€")
  }

  @Test func whatPeopleSaidAndWhoCarriesOn() throws {
    let page = try PlanTrial().page(.en)
    #expect(page.satisfactionInWords == "4.5 out of 5 on average, in 2\u{A0}answers.")
    #expect(page.satisfactions.map(\.score) == [5, 4])
    #expect(page.satisfactions.last?.inWords == "4 out of 5 — No name given, 20\u{A0}November\u{A0}2026")
    #expect(page.remarks.count == 1)
    #expect(
      page.handover?.inWords
        == "Mme Le Goff (présidente) carries on. Next contact on 24\u{A0}May\u{A0}2027.")
  }

  @Test func waiversReturnsAndTakeOversAreCounted() throws {
    var plan = PlanTrial()
    let page = try plan.page(.en)
    #expect(page.exceptions.waiversGranted == 1 && page.exceptions.waiversRefused == 1)
    #expect(page.exceptions.waiversAsked == 1)
    #expect(page.exceptions.returns == 1 && !page.exceptions.takenOver)
    #expect(page.exceptions.list.count == 4)
    #expect(page.stages.map(\.stage.rawValue) == ["plan", "preparation", "plan", "bilan"])
    #expect(page.stages.last?.until == DiagnosticTrial.day("2026-11-22"))
    plan.trial.file.waivers = []
    plan.trial.file.passages = []
    #expect(try plan.page(.en).exceptions.inWords.hasPrefix("The path was followed step by step"))
    plan.trial.file.cases[0].takenOverAt = StageID("plan")
    #expect(try plan.page(.en).exceptions.inWords == "1\u{A0}take-over on the way.")
  }

  @Test func aCaseThatIsStillOpenSaysSo() throws {
    var plan = PlanTrial()
    plan.trial.file.cases[0].status = .open
    plan.trial.file.cases[0].closedOn = nil
    plan.trial.file.cases[0].stage = StageID("bilan")
    let page = try plan.page(.fr)
    #expect(page.draft?.contains("(étape\u{A0}: Bilan)") == true)
    #expect(page.periodInWords == "Depuis le 1er\u{A0}octobre\u{A0}2025")
  }
}
