import Foundation
import TestTerminal
import Testing

/// The terminal before the program, after it, and in between.
extension JalonSession {
  /// The program under a shell that looks at the terminal before and after, and then keeps what is typed.
  static let job = """
    stty -g >before; bash -c 'echo $$ >number; exec $JALON'; echo $? >code; stty -g >after
    echo left >>$JALON_IDLE_FILE; exec cat >typed
    """

  /// The same, where the program is stopped for a while: Enter brings it back.
  static let stoppedJob = """
    set -m; stty -g >before; $JALON; stty -g >after; echo stopped >>$JALON_IDLE_FILE; read
    fg >/dev/null; echo $? >code; stty -g >after; echo left >>$JALON_IDLE_FILE; exec cat >typed
    """

  /// Every mode of the line and of the emulator is as it was before the program came.
  func expectTerminalAsFound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try file("before") == file("after"), sourceLocation: sourceLocation)
    let modes = [
      ("alternate_on", "0"), ("cursor_flag", "1"), ("mouse_any_flag", "0"), ("keypad_flag", "0"),
      ("keypad_cursor_flag", "0"),
    ]
    for (name, wanted) in modes {
      #expect(value(name) == wanted, "\(name)", sourceLocation: sourceLocation)
    }
  }

  /// What is pasted comes as it is, without the brackets that the program had asked for.
  func expectPlainPaste(sourceLocation: SourceLocation = #_sourceLocation) throws {
    run(["set-buffer", "collé"])
    run(["paste-buffer", "-p"])
    keys("Enter")
    for _ in 0..<100 {
      if try file("typed").hasSuffix("\n") { break }
      _ = nextLine(within: 0.05)
    }
    #expect(try file("typed") == "collé\n", sourceLocation: sourceLocation)
  }

  /// The number of the program's process.
  func process() throws -> pid_t { try #require(pid_t(file("number").trimmingCharacters(in: .newlines))) }

  func signal(_ signal: Int32) throws { kill(try process(), signal) }
}
