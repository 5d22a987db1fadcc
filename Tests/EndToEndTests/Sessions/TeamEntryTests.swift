import Foundation
import TestTerminal
import Testing

/// How somebody is let into the team: at a terminal, where the password is asked for and never shown.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct TeamEntryTests {
  let jalon: RunningJalon
  let server: TeamServer
  private var database: [String: String] { ["JALON_DATABASE": server.address] }

  init() throws {
    (jalon, server) = (try RunningJalon(), try TeamServer())
    let made = try jalon.run("team", "init", environment: database)
    try #require(made.status == 0, "\(made.errors)")
  }

  /// The shell stays, so that the window still shows what was said.
  private func adding() throws -> JalonSession {
    try JalonSession(
      jalon, columns: 100, environment: database,
      script: "$JALON team add Zoé --role adviser; echo ended $?; exec sleep 600")
  }

  @Test func `a password is asked for twice, is not shown, and lets in`() throws {
    let session = try adding()
    try session.waits(for: "Mot de passe de zoe")
    session.types("un secret").keys("Enter")
    try session.waits(for: "Encore une fois")
    session.types("un secret").keys("Enter")
    try session.waits(for: "ended 0")
    #expect(!session.picture.contains("secret"))
    let members = try jalon.run("team", "list", environment: database).output
    #expect(members.contains("Zoé") && members.contains("zoe"))
    let address = server.address.replacing("//jalon@", with: "//zoe@")
    let theirs = try jalon.run(
      "apply", input: #"{"command":"association.register","name":"Atelier vélo"}"#,
      // Who connects is who acts, at the server's own time.
      environment: [
        "JALON_DATABASE": address, "JALON_ADVISER": "Zoé", "JALON_NOW": Date().formatted(.iso8601),
      ])
    #expect(theirs.status == 0, "\(theirs.errors)")
  }

  @Test func `two passwords that differ let nobody in, and a password that is too short neither`() throws {
    let session = try adding()
    try session.waits(for: "Mot de passe de zoe")
    session.types("un secret").keys("Enter")
    try session.waits(for: "Encore une fois")
    session.types("un autre").keys("Enter")
    try session.waits(for: "les deux mots de passe diffèrent").waits(for: "ended")
    let short = try jalon.run(
      "team", "add", "Zoé", "--role", "adviser", "--password-file", "-", input: "court\n",
      environment: database)
    #expect(short.status != 0)
    #expect(!(try jalon.run("team", "list", environment: database).output.contains("Zoé")))
  }
}
