import Foundation
import TestTerminal
import Testing

/// Manners at the terminal: strange ones are worked with, and each is left as it was found.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct MannersTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    _ = try jalon.run("apply", input: #"{"command":"association.register","name":"Épicerie solidaire"}"#)
    _ = try jalon.run("apply", input: #"{"command":"case.open","association":1}"#)
  }

  /// The program under a shell that looks at the terminal before and after.
  private static let job = """
    stty -g >before; bash -c 'echo $$ >number; exec $JALON'; echo $? >code; stty -g >after
    echo left >>$JALON_IDLE_FILE; exec cat
    """

  private func expectTerminalAsFound(_ session: JalonSession) throws {
    #expect(try session.file("before") == session.file("after"))
    for (name, value) in [
      ("alternate_on", "0"), ("cursor_flag", "1"), ("mouse_any_flag", "0"), ("keypad_flag", "0"),
      ("keypad_cursor_flag", "0"),
    ] {
      #expect(session.value(name) == value, "\(name)")
    }
  }

  private func signal(_ signal: Int32, _ session: JalonSession) throws {
    kill(try #require(pid_t(session.file("number").trimmingCharacters(in: .newlines))), signal)
  }

  @Test(arguments: ["Q", "C-c"])
  func `leaving by a key`(key: String) throws {
    let session = try JalonSession(jalon, script: Self.job)
    try session.waits(for: "Épicerie").keys(key)
    try session.waits(forLine: "left")
    try expectTerminalAsFound(session)
    #expect(try session.file("code") == "0\n")
  }

  @Test(arguments: [(SIGTERM, "143\n"), (SIGHUP, "129\n"), (SIGINT, "130\n")])
  func `leaving by a signal`(signal: Int32, code: String) throws {
    let session = try JalonSession(jalon, script: Self.job)
    try session.waits(for: "Épicerie")
    try self.signal(signal, session)
    try session.waits(forLine: "left")
    try expectTerminalAsFound(session)
    #expect(try session.file("code") == code)
  }

  @Test func `leaving by a fault says so`() throws {
    let session = try JalonSession(jalon, script: Self.job)
    try session.waits(for: "Épicerie")
    try signal(SIGSEGV, session)
    try session.waits(forLine: "left")
    try expectTerminalAsFound(session)
    #expect(session.picture.contains("jalon : arrêté par une faute du programme"))
  }

  @Test func `a terminal that is closed takes nothing with it`() throws {
    let session = try JalonSession(jalon, script: "echo $$ >number; exec $JALON")
    try session.waits(for: "Épicerie")
    let number = try #require(pid_t(session.file("number").trimmingCharacters(in: .newlines)))
    session.run(["kill-pane"])
    let deadline = ContinuousClock.now.advanced(by: .seconds(TerminalEmulator.patience))
    while kill(number, 0) == 0, ContinuousClock.now < deadline { sched_yield() }
    #expect(kill(number, 0) != 0)
    #expect(try jalon.run("check").status == 0)
  }

  @Test func `for a while by Control-Z, and back`() throws {
    let session = try JalonSession(
      jalon,
      script: """
        set -m; stty -g >before; $JALON; stty -g >after; echo stopped >>$JALON_IDLE_FILE; read
        fg >/dev/null; stty -g >after; echo left >>$JALON_IDLE_FILE; exec cat
        """)
    try session.waits(for: "Épicerie").keys("C-z")
    try session.waits(forLine: "stopped")
    try expectTerminalAsFound(session)
    try session.keys("Enter").waits(for: "Épicerie").keys("?").waits(for: "Aide").keys("Escape")
    try session.waits(forNo: "Aide").keys("Q")
    try session.waits(forLine: "left")
    try expectTerminalAsFound(session)
  }

  @Test(arguments: ["nonsense-42", "xterm-direct", "unknown", ""])
  func `a terminal that nobody knows`(term: String) throws {
    let session = try JalonSession(jalon, environment: ["TERM": term], script: Self.job)
    try session.waits(for: "Épicerie").keys("Q")
    try session.waits(forLine: "left")
    try expectTerminalAsFound(session)
    #expect(try session.file("code") == "0\n")
  }

  @Test func `a terminal that can only write line after line is refused`() throws {
    let session = try JalonSession(jalon, environment: ["TERM": "dumb"], script: Self.job)
    try session.waits(forLine: "left")
    try expectTerminalAsFound(session)
    #expect(try session.file("code") == "69\n")
    #expect(session.picture.contains("jalon: ") && session.picture.contains("dumb"))
  }

  @Test func `a locale without UTF-8`() throws {
    let session = try JalonSession(
      jalon, environment: ["LC_ALL": "C", "LANG": "C"], script: Self.job)
    try session.waits(for: "picerie").keys("Q")
    try session.waits(forLine: "left")
    #expect(try session.file("code") == "0\n")
  }

  @Test func `a window of 20×5, and of no room at all`() throws {
    let session = try JalonSession(jalon, rows: 5, columns: 20)
    try session.waits(for: "trop")
    session.keys("j", "G", "?").resizes(rows: 1, columns: 2).keys("Down", "Up", "Tab")
    try session.resizes(rows: 24, columns: 80).waits(for: "Aide").keys("Escape").waits(for: "Épicerie")
  }

  @Test func `a burst of new sizes`() throws {
    let session = try JalonSession(jalon)
    try session.waits(for: "Épicerie")
    for step in 0..<40 { session.resizes(rows: 5 + step % 30, columns: 20 + step * 7 % 120) }
    // What the bottom line says must stand on the bottom line of the last size.
    try session.resizes(rows: 30, columns: 100).waits("for the last line") { lines in
      lines.count >= 30 && lines[29].contains("? aide") && lines[4].contains("Épicerie")
    }
  }

  @Test func `no terminal at all`() throws {
    let told = try jalon.run()
    #expect(told.status == 64)
    #expect(told.errors.hasPrefix("jalon: ") && told.errors.contains("terminal"))
  }
}
