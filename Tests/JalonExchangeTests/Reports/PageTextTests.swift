import JalonCore
import JalonExchange
import TestFrames
import Testing

/// Pages as texts that people read: `Goldens/`, written anew with `UPDATE_GOLDENS=1`.
struct PageTextTests {
  private static let goldens = GoldenFolder.repository + "/Tests/JalonExchangeTests/Goldens"

  @Test(arguments: Language.allCases)
  func pagesReadAsTheGoldensSay(language: Language) async throws {
    let trial = DiagnosticTrial()
    let pages: [(any ReportPage, String)] = [
      (try trial.page(language), "diagnostic"), (try trial.roadmap(language), "roadmap"),
      (try PlanTrial().trial.roadmap(language), "plan"), (try PlanTrial().page(language), "accompaniment"),
      (QuestionnairePage(.standard, language), "questionnaire"),
    ]
    for (page, name) in pages {
      let text = try await page.text(.markdown, from: TemplateShelf(program: .built)).text
      let file = "\(Self.goldens)/\(name)-\(language).md"
      if let complaint = GoldenFolder.complaint(about: text, against: file) { Issue.record("\(complaint)") }
    }
  }

  @Test func namesAreTextWhereverTheyStand() async throws {
    let trial = DiagnosticTrial(name: #"<script>alert(1)</script>&" *A* [b](c)"#)
    let page = try trial.page(.fr)
    let html = try await page.text(.html, from: TemplateShelf(program: .built)).text
    #expect(!html.contains("<script"))
    #expect(html.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot; *A* [b](c)</h1>"))
    // In the style sheet, for the head of each printed page.
    #expect(html.contains(#"@top-left { content: "\3c script\3e alert\28 1\29 \3c \2f script\3e \26 \22 "#))
    let markdown = try await page.text(.markdown, from: TemplateShelf(program: .built)).text
    #expect(markdown.contains(#"\<script\>alert(1)\</script\>\&" \*A\* \[b\](c)"#))
  }

  @Test func htmlNeedsNothingFromOutside() async throws {
    let trial = DiagnosticTrial()
    let pages: [any ReportPage] = [
      try trial.page(.fr), try trial.roadmap(.fr), try PlanTrial().trial.roadmap(.fr),
      try PlanTrial().page(.fr),
      QuestionnairePage(.standard, .fr),
    ]
    for page in pages {
      let html = try await page.text(.html, from: TemplateShelf(program: .built)).text
      for outside in ["<script", "src=", "@import", "url(", "http:", "https:", "<link"] {
        #expect(!html.contains(outside), "\(type(of: page)) contains \(outside)")
      }
      #expect(!html.contains("{{"))
    }
  }

  @Test func frenchHasItsNoBreakSpaces() async throws {
    let trial = DiagnosticTrial()
    let pages: [any ReportPage] = [
      try trial.page(.fr), try trial.roadmap(.fr), try PlanTrial().trial.roadmap(.fr),
      try PlanTrial().page(.fr),
      QuestionnairePage(.standard, .fr),
    ]
    let loose = try Regex(#"[\p{L}\d»)] [;:!?»]|« \S|\S [%€]"#)
    for page in pages {
      let text = try await page.text(.markdown, from: TemplateShelf(program: .built)).text
      for line in text.split(separator: "\n") where line.contains(loose) {
        Issue.record("\(line)")
      }
    }
  }
}
