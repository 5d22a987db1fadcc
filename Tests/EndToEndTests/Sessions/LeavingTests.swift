import Foundation
import TestTerminal
import Testing

/// However the program ends, the terminal is left as it was found, what was saved is kept, and it is said what happened.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct LeavingTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"association.register","name":"Épicerie solidaire"}"#,
      #"{"command":"case.open","association":"@1"}"#,
    ]
    _ = try jalon.run("apply", input: lines.joined(separator: "\n"))
  }

  @Test(arguments: ["Q", "C-c"])
  func `by a key`(key: String) throws {
    let session = try JalonSession(jalon, script: JalonSession.job)
    try session.waits(for: "Épicerie").keys(key)
    try session.waits(forLine: "left")
    try session.expectTerminalAsFound()
    try session.expectPlainPaste()
    #expect(try session.file("code") == "0\n")
  }

  @Test(arguments: [(SIGTERM, "SIGTERM"), (SIGHUP, "SIGHUP"), (SIGINT, "SIGINT"), (SIGQUIT, "SIGQUIT")])
  func `by a signal, which is said`(signal: Int32, name: String) throws {
    let session = try JalonSession(jalon, script: JalonSession.job)
    try session.waits(for: "Épicerie")
    try session.signal(signal)
    try session.waits(forLine: "left")
    try session.expectTerminalAsFound()
    try session.expectPlainPaste()
    #expect(try session.file("code") == "\(128 + signal)\n")
    #expect(session.picture.contains("arrêté par le signal \(name)"))
  }

  /// As a trap in Swift code is: the probe of `TerminalTests` falls into real ones.
  @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGABRT])
  func `by a fault, which is said, with all that was saved`(signal: Int32) throws {
    let session = try JalonSession(jalon, script: JalonSession.job)
    try session.waits(for: "Épicerie").keys("Enter").waits(for: "0 condition sur 3")
    try session.keys("c", "t").waits(for: "─ Étiqueter")
    try session.types("gardée").keys("C-s").waits(for: "#gardée")
    try session.signal(signal)
    try session.waits(forLine: "left")
    try session.expectTerminalAsFound()
    try session.expectPlainPaste()
    #expect(session.picture.contains("jalon : arrêté par une faute du programme"))
    #expect(try session.file("code") == "\(128 + signal)\n")
    #expect(try jalon.run("check").status == 0)
    #expect(try jalon.run("case", "show", "1", "--json").output.contains("gardée"))
  }

  @Test func `by a terminal that is closed, quietly`() throws {
    let session = try JalonSession(jalon, script: "echo $$ >number; exec $JALON 2>said")
    try session.waits(for: "Épicerie")
    let number = try session.process()
    session.run(["kill-pane"])
    let deadline = ContinuousClock.now.advanced(by: .seconds(TerminalEmulator.patience))
    while kill(number, 0) == 0, ContinuousClock.now < deadline { sched_yield() }
    #expect(kill(number, 0) != 0)
    #expect(try session.file("said").contains("faute") == false)
    #expect(try jalon.run("check").status == 0)
  }

  @Test func `for a while by Control-Z, and back in a window of another size`() throws {
    let session = try JalonSession(jalon, script: JalonSession.stoppedJob)
    try session.waits(for: "Épicerie").keys("C-z")
    try session.waits(forLine: "stopped")
    try session.expectTerminalAsFound()
    // Nobody tells a program in the background that its window has changed.
    session.resizes(rows: 30, columns: 100).keys("Enter")
    try session.waits("the whole of the new window") { lines in
      lines.count >= 30 && lines[29].contains("? aide") && lines[28].count == 100
        && lines.contains { $0.contains("Épicerie") }
    }
    #expect(session.value("alternate_on") == "1" && session.value("mouse_any_flag") == "1")
    try session.keys("?").waits(for: "Aide").keys("Escape").waits(forNo: "Aide").keys("Q")
    try session.waits(forLine: "left")
    try session.expectTerminalAsFound()
    try session.expectPlainPaste()
    #expect(try session.file("code") == "0\n")
  }
}
