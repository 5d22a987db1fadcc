import Foundation
import TestTerminal
import Testing

/// Several people on one programme, each at a keyboard of their own.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct TogetherTests {
  let jalon: RunningJalon

  init() throws { jalon = try RunningJalon() }

  private func fill(_ database: [String: String] = [:]) throws {
    let lines = [
      #"{"command":"adviser.add","name":"Zoé","role":"lead"}"#,
      #"{"command":"association.register","name":"Atelier vélo"}"#,
      #"{"command":"association.register","name":"Épicerie solidaire"}"#,
      #"{"command":"case.open","association":"@2"}"#, #"{"command":"case.open","association":"@3"}"#,
    ]
    let outcome = try jalon.run("apply", input: lines.joined(separator: "\n"), environment: database)
    try #require(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test func `what someone else does shows by itself, is marked, and who is at the same case is named`()
    throws
  {
    try fill()
    let mine = try JalonSession(jalon, columns: 100)
    try mine.waits(for: "Épicerie")
    _ = try jalon.run("apply", input: #"{"command":"case.tag","case":2,"tag":"urgent"}"#)
    try mine.waits(for: " ◆ Épicerie")
    try mine.keys("j").waits(for: "▌◆ Épicerie").keys("Enter").waits(for: "#urgent")
    let theirs = try JalonSession(
      jalon, environment: ["JALON_ADVISER": "Zoé"], script: "echo $$ >number; exec $JALON")
    try theirs.waits(for: "Épicerie").keys("j", "Enter").waits(for: "#urgent")
    try mine.waits(for: "◉ Zoé l’a ouvert aussi")
    // However the other one ends.
    try theirs.signal(SIGKILL)
    try mine.waits(forNo: "l’a ouvert aussi")
    try mine.keys("Escape").waits(for: "Atelier")
  }

  @Test func `a server that stops while a form is open costs nobody a word`() throws {
    let server = try TeamServer()
    let database = ["JALON_DATABASE": server.address]
    let made = try jalon.run("team", "init", environment: database)
    try #require(made.status == 0, "\(made.errors)")
    try fill(database)
    let session = try JalonSession(jalon, columns: 100, environment: database)
    try session.waits(for: "Épicerie").keys("j", "Enter").waits(for: "0 condition sur 3")
    try session.keys("c", "t").waits(for: "─ Étiqueter")
    session.types("gar")
    try session.waits(for: "gar")
    try server.stop()
    try session.waits(for: "hors ligne depuis")
    session.types("dée")
    try session.waits(for: "gardée")
    try server.start()
    try session.waits(forNo: "hors ligne")
    try session.keys("C-s").waits(for: "#gardée")
    // What is saved while it is away is refused at once, and stays in its form.
    try session.keys("c", "t").waits(for: "─ Étiqueter")
    session.types("attendue")
    try server.stop()
    try session.waits(for: "hors ligne depuis")
    try session.keys("C-s").waits(for: "rien n’est enregistré")
    try server.start()
    try session.waits(forNo: "hors ligne depuis")
    try session.keys("C-s").waits(for: "#attendue")
    let kept = try jalon.run("case", "show", "2", "--json", environment: database).output
    #expect(kept.contains("gardée") && kept.contains("attendue"))
  }
}
