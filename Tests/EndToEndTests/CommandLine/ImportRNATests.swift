import Foundation
import Testing

/// `jalon import rna`, on a small register of the 41 columns.
struct ImportRNATests {
  let jalon: RunningJalon

  init() throws { jalon = try RunningJalon() }

  /// A register of `rows` associations, made as the real one is laid out.
  private func register(_ rows: Int, name: String = "rna.csv") throws -> String {
    let generator = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/make_rna.py").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", generator, String(rows), jalon.path(name)]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return jalon.path(name)
  }

  @Test func theSameFileTwiceChangesNothing() throws {
    let file = try register(300)
    let schema = SchemaCheck(try jalon.run("schema").json())
    let first = try jalon.run("import", "rna", file, "--json")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.isEmpty)
    let report = try first.json()
    #expect(schema.faults(of: report, as: "output.import.rna") == [])
    #expect(report.int("read") == 300)
    let parts = ["created", "updated", "unchanged", "skipped", "rejected"].compactMap { report.int($0) }
    #expect(parts.reduce(0, +) == 300)
    #expect((report.int("created") ?? 0) > 200)
    let again = try jalon.run("import", "rna", file, "--json").json()
    #expect(again.int("created") == 0)
    #expect(again.int("updated") == 0)
    #expect(again.fields["entry"] is NSNull)
  }

  @Test func anImportIsTakenBackWhole() throws {
    let report = try jalon.run("import", "rna", register(50), "--json").json()
    let entry = try #require(report.int("entry"))
    #expect(try jalon.run("undo", "--entry", String(entry)).status == 0)
    #expect(try jalon.run("association", "list", "--json").json().int("total") == 0)
  }

  @Test func aDryRunKeepsNothing() throws {
    let outcome = try jalon.run("import", "rna", register(50), "--dry-run", "--open-cases", "--lang", "fr")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Essai"))
    #expect(try jalon.run("case", "list", "--json").json().int("total") == 0)
  }

  @Test func casesAreOpenedOnDemand() throws {
    let report = try jalon.run("import", "rna", register(20), "--open-cases", "--json").json()
    #expect(report.int("casesOpened") == report.int("created"))
    #expect(try jalon.run("case", "list", "--json").json().int("total") == report.int("created"))
  }

  @Test func wrongFilesAndWordsAreRefused() throws {
    #expect(try jalon.run("import", "rna", jalon.path("none.csv")).status == 66)
    let foreign = try jalon.write("a;b;c\n1;2;3\n", to: "foreign.csv")
    let outcome = try jalon.run("import", "rna", foreign)
    #expect([65, 66].contains(outcome.status))
    #expect(outcome.errors.hasPrefix("jalon: ") && outcome.errors.filter { $0 == "\n" }.count == 1)
    #expect(try jalon.run("import", "rna", foreign, "--department", "999").status == 64)
    #expect(try jalon.run("import", "rna").status == 64)
  }
}
