import Foundation
import Testing

/// `./run bench` measures what it says, and its floor still reads the tables of the programme.
struct BenchTests {
  @Test(.enabled(if: Self.python != nil, "no Python here has pyte (python3-pyte)"))
  func itsOwnTestsPass() throws {
    let jalon = try RunningJalon()
    let run = try Self.run(
      try #require(Self.python), ["-B", "-m", "unittest", "selftest"],
      jalon.environment.merging(["JALON": RunningJalon.program]) { $1 })
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("skipped"), "\(run.errors)")
  }

  /// The Python of the system's packages.
  private static let python = {
    let python = "/usr/bin/python3"
    return (try? run(python, ["-c", "import pyte"], [:]))?.status == 0 ? python : nil
  }()

  private static func run(
    _ program: String, _ words: [String], _ environment: [String: String]
  ) throws -> (status: Int32, errors: String) {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let text = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../tools/bench").standardized
}
