import Foundation
import JalonCore
import JalonExchange
import Testing

/// The pages in a real browser, in both languages, light and dark, on a telephone and on a desk.
@Suite(.enabled(if: Browser.isThere, "no Chromium on this machine"))
struct BrowserTests {
  @Test func pagesAreReadableByEveryone() async throws {
    var pages: [(name: String, html: String)] = []
    let shelf = TemplateShelf(program: .built)
    let long = String(repeating: "Rassemblement-interassociatif-", count: 6) + "& Cie"
    for language in Language.allCases {
      let trial = DiagnosticTrial()
      let narrow = DiagnosticTrial(name: long)
      pages.append(("diagnostic-\(language)", try await trial.page(language).text(.html, from: shelf).text))
      pages.append(("first-\(language)", try await trial.page(language, 5).text(.html, from: shelf).text))
      pages.append(("long-\(language)", try await narrow.page(language).text(.html, from: shelf).text))
      pages.append(("capped-\(language)", try await capped().page(language).text(.html, from: shelf).text))
      pages.append(("roadmap-\(language)", try await narrow.roadmap(language).text(.html, from: shelf).text))
      let plan = PlanTrial(name: long)
      pages.append(("plan-\(language)", try await plan.trial.roadmap(language).text(.html, from: shelf).text))
      pages.append(("accompaniment-\(language)", try await plan.page(language).text(.html, from: shelf).text))
      pages.append(
        (
          "questionnaire-\(language)",
          try await QuestionnairePage(.standard, language).text(.html, from: shelf).text
        ))
    }
    let findings = try Browser.look(at: pages)
    #expect(findings.looked == pages.count * 4)
    #expect(findings.faults.isEmpty, "\(findings.faults.joined(separator: "\n"))")
    #expect(findings.console.isEmpty, "\(findings.console.joined(separator: "\n"))")
  }

  /// With what only some pages have: a floor, an alert.
  private func capped() -> DiagnosticTrial {
    var trial = DiagnosticTrial()
    for question in Questionnaire.standard.questions where !["SEC-1", "HUM-6"].contains(question.id) {
      trial.answer(question.id, .score(3))
    }
    trial.answer("HUM-6", .score(0))
    return trial
  }

  @Test func aPageWithFaultsIsFoundOut() throws {
    let html = """
      <!DOCTYPE html><html><body style="background: white">
      <h2 style="color: #999">Pale</h2><div style="width: 2000px">wide</div>
      <svg role="img"><text>no words</text></svg><a href="https://example.org">out</a>
      </body></html>
      """
    let faults = try Browser.look(at: [("bad", html)]).faults.filter { $0.hasPrefix("bad 360 light") }
    for words in [
      "scrolls sideways", "has no language", "has no title", "has not one main", "heading out of order",
      "a drawing without its words", "leads nowhere", "too little contrast: H2",
    ] {
      #expect(faults.contains { $0.contains(words) }, "\(words) was not found")
    }
  }
}
