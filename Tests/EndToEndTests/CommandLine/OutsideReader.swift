import Foundation
import Testing

/// Other people's programs, which read what Jalon writes: a standard is what they understand.
enum OutsideReader {
  /// Runs Python on a script with arguments, and gives what it prints; every fault of its own is an issue of the test.
  static func python(_ script: String, _ arguments: String...) throws -> [String] {
    try run("/usr/bin/python3", ["-c", script] + arguments)
  }

  /// Runs a program in a folder, and gives the lines that it prints.
  static func run(_ program: String, _ arguments: [String], in folder: String? = nil) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let read = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: read, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
