import Glibc
import Testing

/// However the program ends, the terminal is as it was found.
@Suite(.serialized, .enabled(if: TmuxSession.tmux != nil, "tmux is not installed"))
struct LeavingTests {
  /// Runs the probe as a job of a shell that looks at the terminal before and after.
  private static let script = """
    set -m; stty -g >before; $PROBE; echo $? >code; stty -g >after; echo left >>$JALON_IDLE_FILE; exec cat
    """

  private func expectTerminalAsFound(_ session: TmuxSession) throws {
    #expect(try session.file("before") == session.file("after"))
    #expect(session.value("alternate_on") == "0")
    #expect(session.value("cursor_flag") == "1")
    #expect(session.value("mouse_any_flag") == "0")
    #expect(session.value("keypad_flag") == "0")
    #expect(session.value("keypad_cursor_flag") == "0")
  }

  @Test func `by the program itself`() throws {
    let session = try TmuxSession(script: Self.script)
    try session.waitUntilIdle()
    session.press("q")
    try session.wait(for: "end finished")
    try session.wait(for: "left")
    try expectTerminalAsFound(session)
    #expect(try session.file("code") == "0\n")
  }

  @Test(arguments: [("T", "133"), ("A", "134"), ("E", "133")])
  func `by a fault in the program, which is said`(key: String, code: String) throws {
    let session = try TmuxSession(script: Self.script)
    try session.waitUntilIdle()
    session.press(key)
    try session.wait(for: "left")
    try expectTerminalAsFound(session)
    // A trap is SIGILL on one processor and SIGTRAP on another.
    let found = try session.file("code")
    #expect(found == code + "\n" || (key != "A" && found == "132\n"))
    #expect(session.run(["capture-pane", "-p"]).contains("probe: stopped by a fault"))
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `by a signal that asks for it`(signal: Int32) throws {
    let session = try TmuxSession(script: Self.script)
    try session.waitUntilIdle()
    try session.send(signal)
    try session.wait(for: "end terminated(signal: \(signal))")
    try session.wait(for: "left")
    try expectTerminalAsFound(session)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT])
  func `by a signal of a fault`(signal: Int32) throws {
    let session = try TmuxSession(script: Self.script)
    try session.waitUntilIdle()
    try session.send(signal)
    try session.wait(for: "left")
    try expectTerminalAsFound(session)
    #expect(session.run(["capture-pane", "-p"]).contains("probe: stopped by a fault"))
  }

  @Test func `when the terminal is closed`() throws {
    let session = try TmuxSession(script: "exec $PROBE")
    try session.waitUntilIdle()
    session.run(["kill-pane"])
    try session.wait(for: "end") { $0 == "end terminated(signal: 1)" || $0 == "end terminalGone" }
  }

  @Test func `for a while, by Control-Z or a signal, and goes on`() throws {
    let session = try TmuxSession(
      script: """
        set -m; stty -g >before; $PROBE; stty -g >after; echo stopped >>$JALON_IDLE_FILE; read; fg >/dev/null
        stty -g >after; echo stopped >>$JALON_IDLE_FILE; read; fg >/dev/null; stty -g >after
        echo left >>$JALON_IDLE_FILE; exec cat
        """)
    try session.waitUntilIdle()
    let picture = session.run(["capture-pane", "-p", "-e", "-N"])
    session.press("C-z")
    try session.wait(for: "stopped")
    try expectTerminalAsFound(session)
    session.press("Enter")
    try session.wait(for: "resumed")
    try session.waitUntilIdle()
    #expect(session.run(["capture-pane", "-p", "-e", "-N"]) == picture)
    #expect(session.value("mouse_any_flag") == "1")
    try session.send(SIGTSTP)
    try session.wait(for: "stopped")
    try expectTerminalAsFound(session)
    session.press("Enter")
    try session.wait(for: "resumed")
    try session.waitUntilIdle()
    #expect(session.run(["capture-pane", "-p", "-e", "-N"]) == picture)
    session.press("q")
    try session.wait(for: "left")
    try expectTerminalAsFound(session)
  }

  @Test func `for another program, which finds it as it was`() throws {
    let session = try TmuxSession(script: "stty -g >before; exec $PROBE")
    try session.waitUntilIdle()
    session.press("!")
    try session.wait(for: "shell 0")
    try session.wait(for: "resumed")
    #expect(try session.file("before") == session.file("modes.shell"))
    session.press("j")
    try session.wait(for: "key j")
  }

  @Test func `what is no terminal is refused`() throws {
    let session = try TmuxSession(script: "$PROBE </dev/null; echo $? >code; echo left >>$JALON_IDLE_FILE")
    try session.wait(for: "refused notATerminal")
    try session.wait(for: "left")
    #expect(try session.file("code") == "69\n")
  }
}
