import Foundation
import Testing

/// A register written by `Tests/Fixtures/make_rna.py`, with what a careful reader must find in it.
struct GeneratedRegister {
  struct Expectation: Decodable {
    struct Fault: Decodable {
      var treatment: String
      var count: Int
      var lines: [Int]
    }

    var rows: Int
    var layout: Int
    var encoding: String
    var valid: Int
    var validMax: Int
    var positions: [String: Int]
    var faults: [String: Fault]
  }

  let path: String
  let expected: Expectation

  init(rows: Int, layout: Int, encoding: String, faults: Double, seed: Int = 1, in folder: TemporaryFolder)
    throws
  {
    let stem = "rna-\(layout)-\(encoding)-\(faults)-\(seed)"
    path = folder.path(stem + ".csv")
    let expectation = folder.path(stem + ".json")
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/make_rna.py").path(percentEncoded: false)
    try run(
      "python3",
      [
        script, String(rows), path, "--layout", String(layout), "--encoding", encoding, "--faults",
        String(faults),
        "--seed", String(seed), "--expect", expectation,
      ])
    expected = try JSONDecoder().decode(
      Expectation.self, from: Data(contentsOf: URL(filePath: expectation)))
  }
}

/// Runs a program found in PATH to its end; its output belongs to the test's log.
func run(_ program: String, _ arguments: [String]) throws {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  try process.run()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0)
}
