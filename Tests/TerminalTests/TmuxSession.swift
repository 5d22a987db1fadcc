import Foundation
import TestTerminal

/// The probe inside a terminal emulator; scripts call it `$PROBE`.
final class TmuxSession: TerminalEmulator {
  /// The built probe, beside the tests.
  private static let probe = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "TerminalProbe").path

  override init(rows: Int = 24, columns: Int = 80, environment: [String: String] = [:], script: String) throws
  {
    let environment = environment.merging(["PROBE": Self.probe]) { $1 }
    try super.init(rows: rows, columns: columns, environment: environment, script: script)
  }

  /// Sends a signal to the probe; it has said its number before it was first idle.
  func send(_ signal: Int32) throws {
    let line = seen.last { $0.hasPrefix("process ") }
    guard let process = line.flatMap({ pid_t($0.dropFirst(8)) }) else {
      throw Failure.silence(wanted: "process", seen: seen)
    }
    kill(process, signal)
  }
}
