import Foundation
import Testing

@testable import TerminalKit
@testable import TerminalProbe

/// What the curses driver shows on a real terminal is what was painted, cell for cell.
@Suite(.serialized, .enabled(if: TmuxSession.tmux != nil, "tmux is not installed"))
struct PictureTests {
  private func expect(
    _ session: TmuxSession, shows picture: Int, size: Size, _ kind: TerminalKind = .indexed256
  ) {
    var canvas = Canvas(size)
    var painter = Picture(seed: UInt64(picture))
    painter.draw(on: &canvas)
    let wanted = Screen(canvas, theme: .builtIn, tier: kind.tier, colours: kind.colours)
    var differences: [String] = []
    // The emulator may still be reading what the program has written: look again before long.
    for _ in 0..<20 {
      let shown = Screen(capture: session.run(["capture-pane", "-p", "-e", "-N"]), size: size)
      differences = wanted.differences(from: shown)
      if differences.isEmpty { break }
      _ = session.nextLine(within: 0.1)
    }
    #expect(differences == [])
    if let cursor = canvas.cursor {
      #expect(session.value("cursor_flag") == "1")
      #expect(session.value("cursor_y") == "\(cursor.row)" && session.value("cursor_x") == "\(cursor.column)")
    } else {
      #expect(session.value("cursor_flag") == "0")
    }
  }

  @Test(arguments: TerminalKind.allCases)
  func `every picture is shown cell for cell, there and back`(kind: TerminalKind) throws {
    let descriptions = FileManager.default.temporaryDirectory.appending(path: "terminfo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: descriptions, withIntermediateDirectories: true)
    try TerminalKind.compile(into: descriptions)
    let size = Size(rows: 24, columns: 80)
    let session = try TmuxSession(
      environment: kind.environment(descriptions: descriptions.path), script: "exec $PROBE 0")
    try session.wait(for: "tier \(kind.tier)")
    try session.waitUntilIdle()
    for (picture, key) in [(0, "n"), (1, "n"), (2, "b"), (1, "n"), (2, "n"), (3, "n"), (4, "b"), (3, "b")] {
      expect(session, shows: picture, size: size, kind)
      session.press(key)
      try session.wait(for: "key \(key)")
      try session.waitUntilIdle()
    }
    expect(session, shows: 2, size: size, kind)
    try FileManager.default.removeItem(at: descriptions)
  }

  @Test func `the picture follows the window, however small`() throws {
    let session = try TmuxSession(script: "exec $PROBE 7")
    try session.waitUntilIdle()
    for size in [(5, 20), (60, 200), (1, 1), (3, 100), (30, 8)].map({ Size(rows: $0, columns: $1) }) {
      session.run(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
      try session.wait(for: "size \(size.rows)x\(size.columns)")
      try session.waitUntilIdle()
      expect(session, shows: 7, size: size)
    }
  }

  @Test func `a locale without UTF-8 is made do with, and said`() throws {
    let session = try TmuxSession(environment: ["LANG": "C", "LC_ALL": "C"], script: "exec $PROBE 3")
    try session.wait(for: "warning localeReplaced")
    try session.waitUntilIdle()
    expect(session, shows: 3, size: Size(rows: 24, columns: 80))
  }

  @Test func `a locale of UTF-8 that is not installed goes without saying`() throws {
    let wish = ["LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8", "LOCPATH": "/nonexistent"]
    let session = try TmuxSession(environment: wish, script: "exec $PROBE 3")
    try session.waitUntilIdle()
    expect(session, shows: 3, size: Size(rows: 24, columns: 80))
    #expect(!session.seen.contains { $0.hasPrefix("warning") })
  }

  @Test(arguments: [("jalon-9000", "xterm-256color"), ("xterm-kitty", "xterm"), ("", "xterm-256color")])
  func `an unknown terminal is taken for the nearest, and said`(term: String, used: String) throws {
    let session = try TmuxSession(environment: ["TERM": term], script: "exec $PROBE 4")
    try session.wait(for: "warning terminalReplaced(asked: \"\(term)\", used: \"\(used)\")")
    try session.waitUntilIdle()
    #expect(session.value("alternate_on") == "1")
  }
}
