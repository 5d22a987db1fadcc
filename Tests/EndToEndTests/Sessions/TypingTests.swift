import Foundation
import TestTerminal
import Testing

/// Text that comes in otherwise than key by key.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct TypingTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"association.register","name":"Épicerie solidaire"}"#,
      #"{"command":"case.open","association":"@1"}"#,
    ]
    _ = try jalon.run("apply", input: lines.joined(separator: "\n"))
  }

  @Test func `what is pasted is text, whatever it looks like`() throws {
    let session = try JalonSession(jalon)
    try session.waits(for: "Épicerie").keys("/").pastes("épi\u{1B}[31mq\nQ").waits(for: "/ épi")
    try session.keys("Escape").waits(for: "filtrer")
    try session.waits(for: "Épicerie")
  }

  @Test func `a long text is written in one’s own editor`() throws {
    let editor = try jalon.write(
      "#!/bin/sh\nprintf 'Écrit ailleurs,\\nà tête reposée' >\"$1\"\n", to: "editor")
    chmod(editor, 0o700)
    let session = try JalonSession(jalon, environment: ["EDITOR": editor])
    try session.waits(for: "Épicerie").keys("Enter").waits(for: "0 condition sur 3")
    try session.keys("j", "Enter").waits(for: "Alt-E").keys("M-e").waits(for: "Écrit ailleurs,")
    try session.keys("C-s").waits(for: "1 condition sur 3")
    let shown = try jalon.run("case", "show", "1", "--json").json()
    #expect(shown.list("needs").first?.text("text") == "Écrit ailleurs,\nà tête reposée")
  }

  @Test func `a case is found among invented ones in three keys`() throws {
    _ = try jalon.run("demo", "--associations", "300", "--write", jalon.path("demo.db"))
    let session = try JalonSession(
      jalon, language: "en", environment: ["JALON_DATABASE": jalon.path("demo.db")])
    try session.waits("for rows") { lines in lines.count > 4 && lines[4].hasPrefix("▌") }
    let first = try #require(session.picture.split(separator: "\n").dropFirst(4).first)
    let word = try #require(first.split(separator: " ").first { $0.count > 4 && $0.allSatisfy(\.isLetter) })
    try session.keys("/").types(String(word.prefix(3))).waits(for: " of ").waits(for: String(word))
  }
}
