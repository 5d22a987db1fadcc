import Foundation
import JalonCore
import JalonExchange
import Testing

extension PageProgram {
  /// The one that was built with these tests: it stands beside the program that runs them.
  static let built = PageProgram(folders: [
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
  ])
}

/// The program that fills templates, when it does not do what it should, or is given much.
struct PageProgramTests {
  /// A page of as many lines as one likes.
  private struct LongPage: ReportPage {
    static let template = "roadmap"
    let language = Language.en
    let lines: [String]
  }

  private let folder: TemporaryFolder
  /// More than a pipe holds.
  private let page = LongPage(lines: Array(repeating: "Réparer l’imprimante & le <reste>", count: 20_000))

  init() throws { folder = try TemporaryFolder() }

  private func text(_ template: String, by program: PageProgram = .built) async throws -> String {
    let file = try folder.file("own.md.mustache", text: template)
    return try await page.text(.markdown, from: TemplateShelf(program: program), template: file).text
  }

  /// A program under the name of the real one.
  private func program(_ script: String) throws -> PageProgram {
    let path = try folder.file("jalon-pages", text: "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return PageProgram(folders: [folder.path("absent"), folder.path("")])
  }

  @Test func aPageOfAMegabyteArrivesWhole() async throws {
    let text = try await text("{{% CONTENT_TYPE: TEXT}}\n{{#lines}}\n- {{.}}\n{{/lines}}\n")
    let lines = text.split(separator: "\n")
    #expect(lines.count == page.lines.count)
    #expect(lines.allSatisfy { $0 == "- Réparer l’imprimante & le <reste>" })
  }

  @Test func whereItIsNotThereOneSentenceSaysSoAndWhatDoesWithout() async throws {
    let refusal = await #expect(throws: Refusal.self) {
      try await text("", by: PageProgram(folders: ["/nowhere", "/nowhere/else"]))
    }
    #expect(refusal?.code == "pages.missing")
    #expect(refusal?.kind == .unavailable)
    #expect(refusal?.message.en.contains("(/nowhere/jalon-pages, /nowhere/else/jalon-pages)") == true)
    #expect(refusal?.message.en.contains("--format json") == true)
    let other = await #expect(throws: Refusal.self) {
      try await text("", by: PageProgram(folders: ["/nowhere"], alternative: Localized("--csv")))
    }
    #expect(other?.message.fr.contains("--csv s’en passe") == true)
    #expect(other?.message.fr.contains("--format") == false)
  }

  @Test(arguments: [
    "cat >/dev/null; kill -9 $$", "cat >/dev/null; echo 'out of memory' >&2; exit 74",
    "cat >/dev/null; echo 'no fault of a template' >&2; exit 65",
  ])
  func whereItBreaksOffNothingIsTakenForAPage(script: String) async throws {
    let broken = try program(script)
    let refusal = await #expect(throws: Refusal.self) { try await text("", by: broken) }
    #expect(refusal?.code == "pages.failed")
    #expect(refusal?.message.en.contains("\n") == false)
    if script.contains("memory") { #expect(refusal?.details["reason"] == "out of memory") }
  }

  @Test func aFileThatCannotBeRunIsPassedOver() async throws {
    _ = try folder.file("jalon-pages", text: "not a program")
    let refusal = await #expect(throws: Refusal.self) {
      try await text("", by: PageProgram(folders: [folder.path("")]))
    }
    #expect(refusal?.code == "pages.missing")
  }
}
