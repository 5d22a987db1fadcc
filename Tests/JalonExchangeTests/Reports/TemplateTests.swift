import JalonCore
import JalonExchange
import Testing

/// A programme's own templates: what they may say, and how a mistake is told.
struct TemplateTests {
  /// The page of the trial through a template of one's own.
  private func text(_ template: String, name: String = "own.md") async throws -> Rendered {
    let folder = try TemporaryFolder()
    let file = try folder.file(name, text: template)
    return try await DiagnosticTrial().page(.en).text(
      .markdown, from: TemplateShelf(program: .built), template: file)
  }

  private func fault(of template: String) async -> Refusal? {
    await #expect(throws: Refusal.self) { try await text(template) }
  }

  @Test func valuesSectionsAndInversesFollowThePage() async throws {
    let template = """
      {{% CONTENT_TYPE: TEXT}}
      {{! a comment leaves no line }}
      {{association.name}}
      {{#level}}
      level {{number}}: {{name}}
      {{/level}}
      {{^cap}}no cap{{/cap}}
      {{#levels}}{{^first()}}, {{/first()}}{{name}}{{#last()}}.{{/last()}}{{/levels}}
      {{^empty(remarks)}}{{#remarks}}{{#lines}}[{{.}}]{{/lines}}{{/remarks}}{{/empty(remarks)}}
      """
    let expected = """
      Maison de quartier des Trois-Cités
      level 2: Getting organised
      no cap
      Starting out, Getting organised, Moving forward, Self-reliant.
      [Nous ne pensions pas en savoir autant.][La question des sauvegardes nous a réveillés.]
      """
    let rendered = try await text(template)
    #expect(rendered.text == expected)
    #expect(rendered.warnings.isEmpty)
  }

  @Test(arguments: [
    ("a\n{{#level}}\nb", 2, "is opened and never closed"),
    ("a\n\n{{/level}}", 3, "closes nothing"),
    ("{{#level}}\n{{#cap}}\n{{/level}}", 3, "opened on line 2"),
    ("a\nb {{name", 2, "is not closed"),
    ("{{#level}}\n{{/cap}}", 2, "opened on line 1"),
    ("{{a b!}}", 1, "can’t be read"),
    ("a\n{{{name}}", 2, "can’t be read"),
    ("{{shouted(title)}}", 1, "there is no function “shouted”"),
    ("{{% CONTENT_TYPE: LATEX}}", 1, "MARKDOWN"),
    ("{{=<% %>=}}", 1, "doesn’t know tags"),
    ("\n{{> header}}", 2, "only {{> style.css}}"),
    ("\n{{> *name}}", 2, "only {{> style.css}}"),
  ])
  func aBrokenTemplateIsOneSentenceWithFileAndLine(
    template: String, line: Int, words: String
  ) async throws {
    let refusal = try #require(await fault(of: template))
    #expect(refusal.code == "template.broken")
    #expect(refusal.message.en.contains("own.md, line \(line): "))
    #expect(refusal.message.en.contains(words), "\(refusal.message.en)")
    #expect(!refusal.message.fr.contains("\n"))
  }

  @Test func aNameThatNoPageKnowsIsAWarningWithTheNearest() async throws {
    let warnings = try await text("{{title}}\n{{asociation.name}}\n{{asociation.name}}").warnings
    #expect(warnings.count == 1)
    #expect(
      warnings.first?.en.hasSuffix("line 2: the page doesn’t know “asociation”; the nearest is “association”")
        == true)
  }

  @Test func deepSectionsAreRefusedRatherThanRunOutOfMemory() async throws {
    let deep = String(repeating: "{{#level}}", count: 100_000)
    #expect(await fault(of: deep)?.code == "template.broken")
  }

  /// Whatever stands in a file, it is a page or one refusal.
  @Test func noTemplateStopsTheProgram() async throws {
    let parts = [
      "{{", "}}", "{{{", "}}}", "{{#levels}}", "{{/levels}}", "{{^cap}}", "{{/cap}}", "{{name}}", "{{.}}",
      "\n", " ",
      "{{! x }}", "{{> style.css}}", "{{#first()}}", "{{/first()}}", "{{empty(levels)}}", "é", "{", "}",
      "{{%", "{{=",
    ]
    let page = try DiagnosticTrial().page(.en)
    let folder = try TemporaryFolder()
    var seed: UInt64 = 42
    func draw(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    var (pages, refusals) = (0, 0)
    for _ in 0..<200 {
      let text = (0..<draw(12)).map { _ in parts[draw(parts.count)] }.joined()
      let file = try folder.file("any.mustache", text: text)
      do throws(Refusal) {
        _ = try await page.text(.markdown, from: TemplateShelf(program: .built), template: file)
        pages += 1
      } catch {
        #expect(error.code == "template.broken")
        refusals += 1
      }
    }
    #expect(pages > 20 && refusals > 20)
  }

  @Test func folderOfAProgrammeComesBeforeTheProgramAndItsLanguageBeforeAll() async throws {
    let folder = try TemporaryFolder()
    let shelf = TemplateShelf(folders: [folder.path("absent"), folder.path("")], program: .built)
    let page = try DiagnosticTrial().page(.fr)
    _ = try folder.file("diagnostic.html.mustache", text: "<p>{{language}}</p>{{> style.css}}")
    #expect(try await page.text(.html, from: shelf).text.hasPrefix("<p>fr</p>:root {"))
    _ = try folder.file("style.css.mustache", text: "body { color: black }")
    #expect(try await page.text(.html, from: shelf).text == "<p>fr</p>body { color: black }")
    _ = try folder.file("diagnostic.fr.html.mustache", text: "en français")
    #expect(try await page.text(.html, from: shelf).text == "en français")
    #expect(try await DiagnosticTrial().page(.en).text(.html, from: shelf).text.hasPrefix("<p>en</p>"))
  }

  @Test func aTemplateThatIsNotThereIsAnInputFault() async throws {
    let page = try DiagnosticTrial().page(.fr)
    let refusal = await #expect(throws: Refusal.self) {
      try await page.text(.html, from: TemplateShelf(program: .built), template: "/nowhere/at/all.mustache")
    }
    #expect(refusal?.kind == .input)
  }

  @Test func everyTemplateOfTheProgramIsOffered() {
    #expect(TemplateShelf.names.count == 11)
    for name in TemplateShelf.names { #expect(TemplateShelf.text(name)?.isEmpty == false) }
  }
}
