import Foundation
import TestTerminal
import Testing

/// Anything at all is pressed in the built program, in a real terminal whose window changes meanwhile: it goes on, Esc leads
/// out, and the programme is whole. `RandomInputTests` does the same a thousand times faster, without a terminal.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct RandomKeysTests {
  private static let keys =
    [
      "Enter", "Enter", "Tab", "BTab", "Escape", "Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home",
      "End",
      "C-s", "C-d", "C-u", "C-l", "C-r", "M-x", "BSpace", "DC", "F1", "Space",
    ] + "abcdefghijklmnopqrstuvwxyzACEGHLNORSTU:?/é<(0123456789".map { String($0) }

  @Test(arguments: [1, 2])
  func `the program goes on`(seed: UInt64) throws {
    let jalon = try RunningJalon()
    _ = try jalon.run("demo", "--associations", "60", "--seed", "1", "--write", jalon.path("demo.db"))
    let session = try JalonSession(
      jalon, language: seed % 2 == 0 ? "en" : "fr", environment: ["JALON_DATABASE": jalon.path("demo.db")],
      script: JalonSession.job)
    try session.waits("rows") { $0.count > 4 && $0[4].hasPrefix("▌") }
    var number = seed &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((number >> 33) % UInt64(bound))
    }
    for _ in 0..<40 {
      session.run(["send-keys"] + (0..<10).map { _ in Self.keys[next(Self.keys.count)] })
      if next(3) == 0 { session.resizes(rows: 1 + next(100), columns: 1 + next(300)) }
    }
    session.resizes(rows: 24, columns: 80)
    session.leavesFromAnywhere()
    try session.expectTerminalAsFound()
    #expect(try session.file("code") == "0\n")
    #expect(try jalon.run("check", "--database", jalon.path("demo.db")).status == 0)
  }
}

extension JalonSession {
  /// Presses Esc until the first screen is there, then quits; again where keys still waited in the terminal, so that `Q` went into
  /// a field. That few Escapes are enough is held by `RandomInputTests`.
  fileprivate func leavesFromAnywhere() {
    let deadline = ContinuousClock.now.advanced(by: .seconds(Self.patience))
    while ContinuousClock.now < deadline {
      // One at a time: two Escapes in one piece are a key of their own.
      keys("Escape")
      _ = nextLine(within: 0.3)
      let lines = picture.split(separator: "\n", omittingEmptySubsequences: false)
      guard lines.count > 23, lines[0].contains("Jalon"), !lines.contains(where: { $0.contains("╭") }) else {
        continue
      }
      keys("Q")
      while let line = nextLine(within: 2) { if line == "left" { return } }
    }
    Issue.record("Esc and Q do not lead out of:\n\(picture)")
  }
}
