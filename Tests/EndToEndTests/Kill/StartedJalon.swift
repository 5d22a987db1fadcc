import Foundation
import Testing

/// A run of the program that is under way: read line by line, killed at will.
final class StartedJalon {
  private let process = Process()
  private let output = Pipe()
  private var pending = Data()

  /// - Parameter input: a file, which the run reads at its own pace.
  init(_ jalon: RunningJalon, _ words: [String], input: String = "/dev/null") throws {
    process.executableURL = URL(fileURLWithPath: RunningJalon.program)
    process.arguments = words
    process.environment = jalon.environment
    process.standardInput = FileHandle(forReadingAtPath: input)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// The next line of standard output; `nil` once it has ended.
  func nextLine() -> String? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        defer { pending = Data(pending[(end + 1)...]) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      // A line that was cut short acknowledges nothing.
      if more.isEmpty { return nil }
      pending += more
    }
  }

  /// Ends the run as a power cut would, whatever it is doing, and gives the whole lines that it had still printed.
  func kill() -> [String] {
    Glibc.kill(process.processIdentifier, SIGKILL)
    var rest: [String] = []
    while let line = nextLine() { rest.append(line) }
    process.waitUntilExit()
    return rest
  }

  /// Lets the run come to its end.
  func finish() -> (status: Int32, lines: [String]) {
    var lines: [String] = []
    while let line = nextLine() { lines.append(line) }
    process.waitUntilExit()
    return (process.terminationStatus, lines)
  }
}
