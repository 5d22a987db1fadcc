import Glibc
import JalonCore
import Testing

@testable import JalonStore

/// A programme of its own, taken away at the end of the test: a file in a folder, or a database of the tests' server
/// (`EachEngine`).
final class ScratchProgramme {
  /// On which engine the present test works.
  @TaskLocal static var engineName = EngineName.sqlite

  let folder: String
  let server: ServerAddress?
  let store: Store
  /// Noon of 22 November 2026.
  @TaskLocal static var now = Moment(noonOf: Day(number: 20_779))

  /// The file, or the address of the database.
  var path: String { server?.connection ?? folder + "/jalon.db" }

  init(salts: SaltSource = .seeded(1)) throws {
    folder = try Self.makeFolder()
    server =
      Self.engineName == .postgres ? try PrivatePostgres.shared.get().programme() : nil
    var options = StoreOptions()
    options.salts = salts
    store = try Store.open(
      server?.connection ?? folder + "/jalon.db", founder: "Amélie", at: Self.now, options: options)
  }

  deinit {
    Self.remove(folder)
    do {
      if let server {
        try store.close()
        try PrivatePostgres.shared.get().drop(server)
      }
    } catch {
      Issue.record(error)
    }
  }

  static func makeFolder() throws -> String {
    var template = Array("/tmp/jalon-store-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    return try #require(made)
  }

  static func remove(_ folder: String) {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." {
          let path = folder + "/" + name
          if unlink(path) != 0 { remove(path) }
        }
      }
      closedir(entries)
    }
    rmdir(folder)
  }

  /// Reads without typed errors, so that expectations may stand inside.
  func read<Found>(_ body: (any Connection) throws -> Found) throws -> Found {
    var thrown: (any Error)?
    let found = try store.engine.read { connection throws(Refusal) -> Found? in
      do {
        return try body(connection)
      } catch {
        thrown = error
        return nil
      }
    }
    if let thrown { throw thrown }
    return try #require(found)
  }

  @discardableResult
  func write<Made>(_ body: (any Connection) throws(Refusal) -> Made) throws -> Made {
    try store.engine.write(body)
  }

  /// Changes something behind the store's back, and past the links between tables.
  func tamper(_ sql: String) throws {
    guard let server else {
      return try engine.onWriter { database in
        try database.run("PRAGMA foreign_keys = OFF")
        try database.run(sql)
      }
    }
    try server.connection().execute("SET session_replication_role = replica; \(sql)")
  }

  /// The engine of a file.
  var engine: SQLiteEngine {
    get throws { try #require(store.engine as? SQLiteEngine) }
  }
}
