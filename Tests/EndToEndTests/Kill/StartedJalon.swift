import Foundation
import Testing

/// A run of the program that is under way: read line by line, killed at will.
final class StartedJalon {
  private let process = Process()
  private let output = Pipe()
  private var pending = Data()
  private let errorFile: String

  /// - Parameter input: a file, which the run reads at its own pace.
  init(_ jalon: RunningJalon, _ words: [String], input: String = "/dev/null") throws {
    process.executableURL = URL(fileURLWithPath: RunningJalon.program)
    process.arguments = words
    process.environment = jalon.environment
    process.standardInput = FileHandle(forReadingAtPath: input)
    process.standardOutput = output
    errorFile = try jalon.write("", to: "errors-\(UUID().uuidString)")
    process.standardError = FileHandle(forWritingAtPath: errorFile)
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

  /// What it has written to standard error so far.
  var errors: String { get throws { try String(contentsOfFile: errorFile, encoding: .utf8) } }

  var isRunning: Bool { process.isRunning }

  /// Whether the run holds a signal back, to look at it when it suits.
  func holdsBack(_ signal: Int32) throws -> Bool {
    let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let held = status.split(separator: "\n").first { $0.hasPrefix("SigBlk:") }?.dropFirst(7)
    let set = held.flatMap { UInt64($0.trimmingCharacters(in: .whitespaces), radix: 16) } ?? 0
    return set >> UInt64(signal - 1) & 1 == 1
  }

  func send(_ signal: Int32) { Glibc.kill(process.processIdentifier, signal) }

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
