import CSQLite
import Glibc
import JalonCore
import Testing

@testable import JalonStore

@Suite struct OpeningTests {
  private let now = ScratchProgramme.now

  private func refusal(_ path: String, _ options: StoreOptions = StoreOptions()) -> Refusal? {
    #expect(throws: Refusal.self) { try Store.open(path, founder: "Amélie", at: now, options: options) }
  }

  private func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test func `a first opening makes folder, file and first lead for their owner alone`() throws {
    let folder = try ScratchProgramme.makeFolder()
    defer { ScratchProgramme.remove(folder) }
    let path = folder + "/a/b/jalon.db"
    let store = try Store.open(path, founder: "Amélie\u{7}", at: now)
    #expect(mode(path) == 0o600)
    #expect(mode(path + "-wal") == 0o600)
    #expect(mode(folder + "/a/b") == 0o700)
    let team = try store.team()
    #expect(team.advisers.map(\.name) == ["Amélie"])
    #expect(team.advisers.map(\.role) == [.lead])
    #expect(team.paths[team.currentPath] == .standard)
    try store.close()
    #expect(try FileKind.find(at: path) == .programme)
  }

  @Test func `what is missing is not made where that was not asked`() throws {
    let folder = try ScratchProgramme.makeFolder()
    defer { ScratchProgramme.remove(folder) }
    var options = StoreOptions()
    options.makesMissing = false
    #expect(refusal(folder + "/jalon.db", options)?.code == "store.missing")
    #expect(access(folder + "/jalon.db", F_OK) != 0)
  }

  @Test func `somebody else's file is refused and left as it was`() throws {
    let folder = try ScratchProgramme.makeFolder()
    defer { ScratchProgramme.remove(folder) }
    let text = folder + "/lettre.txt"
    try write(String(repeating: "Chère Amélie, ", count: 30), to: text)
    #expect(refusal(text)?.code == "store.foreign")
    let other = folder + "/autre.db"
    var database: OpaquePointer?
    #expect(sqlite3_open(other, &database) == SQLITE_OK)
    #expect(
      sqlite3_exec(database, "CREATE TABLE t (x); INSERT INTO t VALUES (1)", nil, nil, nil) == SQLITE_OK)
    #expect(sqlite3_close(database) == SQLITE_OK)
    let found = refusal(other)
    #expect(found?.code == "store.foreign")
    #expect(found?.kind == .unavailable)
    #expect(access(other + "-wal", F_OK) != 0)
    #expect(refusal(folder)?.code == "store.notAFile")
  }

  @Test func `a newer programme is refused`() throws {
    let programme = try ScratchProgramme()
    try programme.engine.onWriter { try $0.run("PRAGMA user_version = 999") }
    try programme.store.close()
    #expect(refusal(programme.path)?.code == "store.newer")
  }

  @Test func `an earlier schema is raised after a copy beside the file`() throws {
    let folder = try ScratchProgramme.makeFolder()
    defer { ScratchProgramme.remove(folder) }
    let path = folder + "/jalon.db"
    let engine = try SQLiteEngine(path: path)
    // Before the last step that alters anything here.
    let last = Migration.all.lastIndex { !$0.statements(engine.dialect).isEmpty }
    let first = try #require(last)
    try engine.write { connection throws(Refusal) in
      for migration in Migration.all.prefix(first) {
        for statement in migration.statements(engine.dialect) { try connection.run(statement) }
      }
      try connection.run("PRAGMA application_id = \(SchemaLevel.applicationID)")
      try connection.run("PRAGMA user_version = \(first)")
      try connection.run(
        RecordTable.of(.adviser).insert, [.int(1), .int(1), .text("Amélie"), .text("lead"), .null, .null])
    }
    try engine.close()
    let store = try Store.open(path, founder: "x", at: now)
    #expect(try store.team().advisers.map(\.name) == ["Amélie"])
    try store.close()
    let copy = try SQLiteEngine(path: path + ".level\(first).backup")
    #expect(try copy.level() == first)
    try copy.close()
  }

  @Test func `somebody who holds the file is waited for, then said`() throws {
    let programme = try ScratchProgramme()
    var options = StoreOptions()
    options.patience = 100
    let other = try Store.open(programme.path, founder: "x", at: now, options: options)
    let found = try programme.engine.write { connection throws(Refusal) in
      do throws(Refusal) {
        _ = try other.perform(
          RegisterAssociation(name: "A"), as: "Amélie", at: ScratchProgramme.now, expect: nil)
        return ""
      } catch {
        return error.code
      }
    }
    #expect(found == "store.busy")
    #expect(try other.perform(RegisterAssociation(name: "A"), as: "Amélie", at: now, expect: nil).id == 1)
    try other.close()
  }

  @Test func `the standard path is known by its hash, and is what is kept under it`() throws {
    let kept = try KeptPath(.standard)
    #expect(kept.hash == KeptPath.standardHash)
    #expect(try KeptPath.read(kept.content, hash: kept.hash) == .standard)
  }

  @Test func `network file systems are told from the mounts`() {
    let mounts = """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      40 22 0:40 / /mnt/partage rw - nfs4 serveur:/x rw
      41 22 0:41 / /mnt/ssh rw,nosuid shared:7 master:2 - fuse.sshfs moi@ailleurs: rw
      42 22 0:42 / /mnt/partage/local rw - ext4 /dev/sdb1 rw
      43 22 0:43 / /mnt/coffre rw - fuse.gocryptfs /coffre rw
      """
    func type(_ folder: String) -> String? { NetworkMount.networkType(of: folder, mounts: mounts) }
    #expect(type("/srv/jalon") == nil)
    #expect(type("/mnt/partage") == "nfs4")
    #expect(type("/mnt/partage/equipe") == "nfs4")
    #expect(type("/mnt/partages") == nil)
    #expect(type("/mnt/partage/local/x") == nil)
    #expect(type("/mnt/ssh/x") == "fuse.sshfs")
    #expect(type("/mnt/coffre") == nil)
  }

  @Test func `a group that does not exist is said`() throws {
    let folder = try ScratchProgramme.makeFolder()
    defer { ScratchProgramme.remove(folder) }
    var options = StoreOptions()
    options.sharing = .group("aucun-groupe-de-ce-nom")
    #expect(refusal(folder + "/jalon.db", options)?.code == "store.noGroup")
  }
}
