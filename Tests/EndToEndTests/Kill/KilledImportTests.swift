import Foundation
import Testing

/// `kill -9` during `import rna`: the whole file is there or nothing of it, and the next run brings in the rest.
struct KilledImportTests {
  private let rows = 800

  @Test func `a register is there as a whole, or not at all, and the next run takes it`() throws {
    var draws = Draws(seed: KillTrial.seed &+ 2)
    let jalon = try RunningJalon()
    let register = try jalon.register(rows: rows, named: "rna.csv")
    _ = try jalon.run("init")
    let start = ContinuousClock.now
    let whole = try jalon.run("import", "rna", register, "--json", "--database", jalon.path("first.db"))
    let duration = start.duration(to: .now)
    // The others are dissolved, removed or taken over.
    let all = try #require(whole.json().int("created"), "\(whole.errors)")
    #expect(all > rows / 2)
    for kill in 1...KillTrial.kills {
      let database = jalon.path("programme\(kill).db")
      _ = try jalon.run("init", "--database", database)
      let run = try StartedJalon(
        jalon, ["import", "rna", register, "--open-cases", "--json", "--database", database])
      KillTrial.linger(.random(in: 0...1.2, using: &draws) * duration.microseconds)
      let report = run.kill()
      let check = try jalon.run("check", "--database", database)
      #expect(check.status == 0, "\(check.output)\(check.errors)")
      let found = try jalon.total("association", in: database)
      #expect(found == 0 || found == all, "kill \(kill): \(found)")
      #expect(try jalon.total("case", in: database) == found, "kill \(kill)")
      #expect(report.isEmpty || found == all, "kill \(kill)")
      let next = try jalon.run("import", "rna", register, "--open-cases", "--json", "--database", database)
        .json()
      #expect(next.int("created") == all - found && next.int("unchanged") == found, "kill \(kill)")
      for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: database + suffix) {
        try FileManager.default.removeItem(atPath: database + suffix)
      }
    }
  }
}

extension RunningJalon {
  /// A register of that many invented associations, none of them faulty; gives its path.
  func register(rows: Int, named name: String) throws -> String {
    let maker = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/make_rna.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", maker.path(), String(rows), path(name)]
    try process.run()
    process.waitUntilExit()
    return path(name)
  }

  /// How many associations (`association`) or cases (`case`) a database holds.
  func total(_ list: String, in database: String) throws -> Int {
    try run(list, "list", "--limit", "0", "--json", "--database", database).json().int("total") ?? -1
  }
}
