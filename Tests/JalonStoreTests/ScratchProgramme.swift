import Glibc
import JalonCore
import Testing

@testable import JalonStore

/// A programme in a folder of its own, taken away at the end of the test.
final class ScratchProgramme {
  let folder: String
  let store: Store
  /// Noon of 22 November 2026.
  static let now = Moment(noonOf: Day(number: 20_779))

  var path: String { folder + "/jalon.db" }

  init(salts: SaltSource = .seeded(1)) throws {
    folder = try Self.makeFolder()
    var options = StoreOptions()
    options.salts = salts
    store = try Store.open(folder + "/jalon.db", founder: "Amélie", at: Self.now, options: options)
  }

  deinit { Self.remove(folder) }

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
    try engine.onReader { try body($0) }
  }

  @discardableResult
  func write<Made>(_ body: (any Connection) throws(Refusal) -> Made) throws -> Made {
    try engine.write(body)
  }

  var engine: SQLiteEngine {
    get throws { try #require(store.engine as? SQLiteEngine) }
  }
}
