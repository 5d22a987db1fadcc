import Testing

@testable import TerminalKit
@testable import TerminalProbe

/// What the curses driver shows on a real terminal is what was painted, cell for cell.
@Suite(.serialized, .enabled(if: TmuxSession.tmux != nil, "tmux is not installed"))
struct PictureTests {
  private func expect(
    _ session: TmuxSession, shows picture: Int, size: Size, tier: ColourTier, colours: Int
  ) {
    var canvas = Canvas(size)
    var painter = Picture(seed: UInt64(picture))
    painter.draw(on: &canvas)
    let shown = Screen(capture: session.run(["capture-pane", "-p", "-e", "-N"]), size: size)
    let wanted = Screen(canvas, theme: .builtIn, tier: tier, colours: colours)
    #expect(wanted.differences(from: shown) == [])
    if let cursor = canvas.cursor {
      #expect(session.value("cursor_flag") == "1")
      #expect(session.value("cursor_y") == "\(cursor.row)" && session.value("cursor_x") == "\(cursor.column)")
    } else {
      #expect(session.value("cursor_flag") == "0")
    }
  }

  @Test(arguments: [
    ("tmux-256color", "", ColourTier.indexed256, 256), ("screen", "", .ansi16, 8),
    ("tmux-256color", "1", .mono, 256),
  ])
  func `every picture is shown cell for cell`(term: String, noColour: String, tier: ColourTier, colours: Int)
    throws
  {
    let size = Size(rows: 24, columns: 80)
    let session = try TmuxSession(
      environment: ["TERM": term, "NO_COLOR": noColour], script: "exec $PROBE 0")
    try session.wait(for: "tier \(tier)")
    try session.waitUntilIdle()
    for picture in 0..<5 {
      expect(session, shows: picture, size: size, tier: tier, colours: colours)
      session.press("n")
      try session.wait(for: "key n")
      try session.waitUntilIdle()
    }
  }

  @Test func `the picture follows the window, however small`() throws {
    let session = try TmuxSession(script: "exec $PROBE 7")
    try session.waitUntilIdle()
    for size in [(5, 20), (60, 200), (1, 1), (3, 100), (30, 8)].map({ Size(rows: $0, columns: $1) }) {
      session.run(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
      try session.wait(for: "size \(size.rows)x\(size.columns)")
      try session.waitUntilIdle()
      expect(session, shows: 7, size: size, tier: .indexed256, colours: 256)
    }
  }

  @Test func `a locale without UTF-8 is made do with, and said`() throws {
    let session = try TmuxSession(environment: ["LANG": "C", "LC_ALL": "C"], script: "exec $PROBE 3")
    try session.wait(for: "warning localeReplaced")
    try session.waitUntilIdle()
    expect(session, shows: 3, size: Size(rows: 24, columns: 80), tier: .indexed256, colours: 256)
  }

  @Test(arguments: [("jalon-9000", "xterm-256color"), ("xterm-kitty", "xterm"), ("", "xterm-256color")])
  func `an unknown terminal is taken for the nearest, and said`(term: String, used: String) throws {
    let session = try TmuxSession(environment: ["TERM": term], script: "exec $PROBE 4")
    try session.wait(for: "warning terminalReplaced(asked: \"\(term)\", used: \"\(used)\")")
    try session.waitUntilIdle()
    #expect(session.value("alternate_on") == "1")
  }
}
