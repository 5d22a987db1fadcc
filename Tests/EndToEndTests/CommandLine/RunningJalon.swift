import Foundation
import Testing

/// The built program with a home of its own: nothing of the machine's is read, and time stands still.
final class RunningJalon: Sendable {
  /// What a run came to.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// Standard output as JSON.
    func json(sourceLocation: SourceLocation = #_sourceLocation) throws -> JSONObject {
      try JSONObject(output, sourceLocation: sourceLocation)
    }

    /// The lines of an `apply`, each an object.
    func answers() throws -> [JSONObject] { try lines.map { try JSONObject($0) } }
  }

  let home: String

  init() throws {
    home = NSTemporaryDirectory() + "jalon-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: home) } catch { print("left behind: \(home)") }
  }

  /// A path in the home.
  func path(_ name: String) -> String { home + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
    return path(name)
  }

  /// Runs the program to its end.
  @discardableResult
  func run(
    _ words: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(words: words, input: Data(input.utf8), environment: environment)
  }

  func run(words: [String], input: Data, environment: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = words
    process.environment = self.environment.merging(environment) { $1 }
    let files = try ["in", "out", "err"].map { try scratch($0, $0 == "in" ? input : Data()) }
    process.standardInput = FileHandle(forReadingAtPath: files[0])
    process.standardOutput = FileHandle(forWritingAtPath: files[1])
    process.standardError = FileHandle(forWritingAtPath: files[2])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map {
      try String(decoding: Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self)
    }
    for file in files { try FileManager.default.removeItem(atPath: file) }
    return Outcome(status: process.terminationStatus, output: texts[1], errors: texts[2])
  }

  private func scratch(_ name: String, _ content: Data) throws -> String {
    let path = NSTemporaryDirectory() + "jalon-\(name)-" + UUID().uuidString
    try content.write(to: URL(fileURLWithPath: path))
    return path
  }

  var environment: [String: String] {
    [
      "HOME": home, "PATH": "/usr/bin:/bin", "JALON_NOW": "2026-11-22T09:30:00Z", "JALON_LANG": "en",
      "JALON_ADVISER": "Amélie Lefèvre",
    ]
  }

  /// Beside the program that runs the tests.
  static let program: String = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("jalon").path
  }()
}

/// A JSON object, read by key.
struct JSONObject {
  let fields: [String: Any]

  init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let object = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    fields = try #require(object as? [String: Any], "no JSON object: \(text)", sourceLocation: sourceLocation)
  }

  init(fields: [String: Any]) { self.fields = fields }

  func int(_ key: String) -> Int? { (fields[key] as? NSNumber)?.intValue }
  func text(_ key: String) -> String? { fields[key] as? String }
  func flag(_ key: String) -> Bool? { fields[key] as? Bool }
  func object(_ key: String) -> JSONObject { JSONObject(fields: fields[key] as? [String: Any] ?? [:]) }
  func list(_ key: String) -> [JSONObject] {
    (fields[key] as? [[String: Any]] ?? []).map(JSONObject.init(fields:))
  }
}
