import Foundation
import Testing

/// A database that can't be worked on: one line that says why, the exit code of its kind, and nothing is touched.
struct DatabaseFaultTests {
  let jalon: RunningJalon
  let database: String

  init() throws {
    jalon = try RunningJalon()
    database = jalon.path("programme.db")
    // A copy stands alone, without a log beside it.
    _ = try jalon.run("apply", input: #"{"command":"association.register","name":"Les Amis"}"#)
    _ = try jalon.run("backup", database)
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: database)) }

  private func change(_ change: (inout Data) -> Void) throws {
    var bytes = try bytes()
    change(&bytes)
    try bytes.write(to: URL(fileURLWithPath: database))
  }

  private func allow(_ permissions: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  /// Reads and writes are both refused under one code, in both languages, and the file stays as it is.
  private func expectRefusal(
    _ code: String, status: Int32, _ database: String, under wrapper: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = FileManager.default.contents(atPath: database)
    for words in ["association list", "apply <<<'{\"command\":\"association.register\",\"name\":\"Une\"}'"] {
      for language in ["fr", "en"] {
        let told = try jalon.shell(
          "jalon --database '\(database)' --lang \(language) \(words)", under: wrapper)
        #expect(told.status == status, "\(told.errors)", sourceLocation: sourceLocation)
        #expect(told.output.isEmpty, sourceLocation: sourceLocation)
        #expect(told.errors.hasPrefix("jalon: "), sourceLocation: sourceLocation)
        #expect(told.errors.filter { $0 == "\n" }.count == 1, sourceLocation: sourceLocation)
        #expect(told.errors.contains(database), "\(told.errors)", sourceLocation: sourceLocation)
      }
      let asJSON = try jalon.shell("jalon --database '\(database)' --json \(words)", under: wrapper)
      let error = try JSONObject(asJSON.errors, sourceLocation: sourceLocation).object("error")
      #expect(error.text("code") == code, sourceLocation: sourceLocation)
    }
    #expect(FileManager.default.contents(atPath: database) == before, sourceLocation: sourceLocation)
  }

  @Test func `a missing one is not made in order to look after it`() throws {
    let missing = jalon.path("none.db")
    let told = try jalon.run("check", "--database", missing)
    #expect(told.status == 69)
    #expect(told.errors.contains(missing))
    #expect(!FileManager.default.fileExists(atPath: missing))
  }

  @Test func `where none can be made, it is said`() throws {
    try allow(0o500, jalon.home)
    let told = try jalon.shell(
      "jalon association list --database new.db 2>/dev/fd/1", under: RunningJalon.withoutPrivileges)
    try allow(0o700, jalon.home)
    #expect(told.status == 73 || told.status == 1, "\(told.errors)\(told.output)")
  }

  @Test func `one that may not be read`() throws {
    try allow(0o000, database)
    defer { chmod(database, 0o600) }
    try expectRefusal("store.unreadable", status: 69, database, under: RunningJalon.withoutPrivileges)
  }

  @Test func `one that may not be written`() throws {
    try allow(0o400, database)
    try expectRefusal("store.readOnly", status: 69, database, under: RunningJalon.withoutPrivileges)
  }

  @Test func `one in a folder that may not be written`() throws {
    let folder = jalon.path("shelf")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: database, toPath: folder + "/programme.db")
    try allow(0o500, folder)
    defer { chmod(folder, 0o700) }
    try expectRefusal(
      "store.readOnly", status: 69, folder + "/programme.db", under: RunningJalon.withoutPrivileges)
  }

  @Test func `a picture`() throws {
    try change {
      $0 = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + Data(repeating: 7, count: 4000)
    }
    try expectRefusal("store.foreign", status: 69, database)
  }

  @Test func `another program’s database`() throws {
    try change { $0.replaceSubrange(68..<72, with: [0, 0, 0, 42]) }
    try expectRefusal("store.foreign", status: 69, database)
  }

  @Test func `one of a newer version`() throws {
    try change { $0.replaceSubrange(60..<64, with: [0, 1, 0, 0]) }
    try expectRefusal("store.newer", status: 69, database)
  }

  @Test func `one that was cut short`() throws {
    try change { $0 = $0.prefix(20_000) }
    try expectRefusal("store.corrupt", status: 69, database)
  }

  @Test func `one with its pages overwritten`() throws {
    try change { $0.replaceSubrange(4096..<$0.count, with: repeatElement(0xA5, count: $0.count - 4096)) }
    try expectRefusal("store.corrupt", status: 69, database)
    let check = try jalon.run("check", "--database", database)
    #expect(check.status == 69 || check.status == 65, "\(check.errors)")
  }

  @Test func `a folder, a device and a name that is too long`() throws {
    try expectRefusal("store.notAFile", status: 69, jalon.home)
    try expectRefusal("store.notAFile", status: 69, "/dev/null")
    try expectRefusal("store.unreadable", status: 69, jalon.path(String(repeating: "n", count: 300)))
  }
}
