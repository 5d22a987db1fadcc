import Foundation
import TestTerminal
import Testing

/// Somebody at the keyboard of Jalon, in a terminal of their own: `session.keys("/", "eco").waits(for: "Épicerie")`.
final class JalonSession: TerminalEmulator {
  private let jalon: RunningJalon

  /// - Parameters:
  ///   - script: what runs in the terminal; `$JALON` is the program.
  ///   - environment: over that of every run of the program.
  init(
    _ jalon: RunningJalon, rows: Int = 24, columns: Int = 80, language: String = "fr",
    environment: [String: String] = [:], script: String = "exec $JALON"
  ) throws {
    self.jalon = jalon
    var plain = jalon.environment
    plain["JALON_LANG"] = language
    plain["JALON"] = RunningJalon.program
    plain["TZ"] = "Europe/Paris"
    plain["JALON_SCREEN"] = "cases"
    try super.init(
      rows: rows, columns: columns, environment: plain.merging(environment) { $1 }, script: script)
  }

  /// What the window shows, line by line; spaces that do not break as plain ones.
  var picture: String { run(["capture-pane", "-p", "-N"]).withPlainSpaces }

  /// Presses keys, or types words, in order: `keys("g", "g", "Enter")`.
  @discardableResult
  func keys(_ keys: String...) -> Self {
    run(["send-keys"] + keys)
    return self
  }

  /// Types a text as it stands.
  @discardableResult
  func types(_ text: String) -> Self {
    run(["send-keys", "-l", text])
    return self
  }

  /// Pastes a text, as the terminal’s own menu would.
  @discardableResult
  func pastes(_ text: String) throws -> Self {
    let file = folder.appending(path: "clipboard")
    try text.write(to: file, atomically: true, encoding: .utf8)
    run(["load-buffer", file.path])
    run(["paste-buffer", "-p"])
    return self
  }

  @discardableResult
  func resizes(rows: Int, columns: Int) -> Self {
    run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    return self
  }

  /// Looks each time that the program has nothing left to do, until the window shows a text.
  @discardableResult
  func waits(for text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Self {
    try wait(toSee: text, sourceLocation) { $0.contains(text) }
  }

  /// The same, until the window no longer shows it.
  @discardableResult
  func waits(forNo text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Self {
    try wait(toSee: "no \(text)", sourceLocation) { !$0.contains(text) }
  }

  /// The same, until the lines of the window are as they should be.
  @discardableResult
  func waits(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation, _ isThere: ([Substring]) -> Bool
  ) throws -> Self {
    try wait(toSee: what, sourceLocation) {
      isThere($0.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  @discardableResult
  private func wait(
    toSee what: String, _ sourceLocation: SourceLocation, _ isThere: (String) -> Bool
  ) throws -> Self {
    let deadline = ContinuousClock.now.advanced(by: .seconds(Self.patience))
    while ContinuousClock.now < deadline {
      if isThere(picture) { return self }
      // The emulator may still be painting what the program has said to be there: look again before long.
      _ = nextLine(within: 0.1)
    }
    Issue.record("waited for \(what), saw:\n\(picture)", sourceLocation: sourceLocation)
    throw Failure.silence(wanted: what, seen: [])
  }

  /// Waits for a line that the script has written into the diary.
  func waits(forLine line: String) throws { try wait(for: line) }
}

extension String {
  fileprivate var withPlainSpaces: String {
    replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
