import Foundation

/// Another program that holds an exclusive transaction on a database until it is told to let go.
final class LockHolder {
  private let process = Process()
  private let hold = Pipe()

  /// Returns once the transaction is held.
  init(_ database: String) throws {
    let script = """
      import sqlite3, sys
      base = sqlite3.connect(sys.argv[1], isolation_level=None)
      base.execute("BEGIN EXCLUSIVE")
      print("held", flush=True)
      sys.stdin.read()
      """
    let held = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, database]
    process.standardInput = hold
    process.standardOutput = held
    try process.run()
    _ = held.fileHandleForReading.availableData
  }

  func release() throws {
    try hold.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
