import Foundation
import Testing

/// The page of reference says what the program does.
struct CommandReferenceTests {
  @Test func thePageOfCommandsIsThatOfTheProgram() throws {
    let jalon = try RunningJalon()
    let english = try jalon.run("reference", "commands", "--lang", "en")
    let french = try jalon.run("reference", "commands", "--lang", "fr")
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appendingPathComponent("docs/reference/commands.md")
    let kept = try String(contentsOf: page, encoding: .utf8)
    #expect(kept == english.output + "\n" + french.output, "stale: run tools/reference")
  }
}
