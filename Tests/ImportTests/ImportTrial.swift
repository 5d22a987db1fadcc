import Foundation
import JalonCore
import JalonStore
import Testing

@testable import jalon

/// A folder with a programme and register files, taken away at the end of the test.
final class ImportTrial {
  let folder: URL
  let store: Store
  /// Noon of 22 November 2026.
  static let now = Moment(noonOf: Day(number: 20_779))

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "jalon-import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var options = StoreOptions()
    options.salts = .seeded(1)
    store = try Store.open(
      folder.appending(path: "jalon.db").path(), founder: "Amélie", at: Self.now, options: options)
  }

  deinit {
    do {
      try store.close()
      try FileManager.default.removeItem(at: folder)
    } catch {
      Issue.record(error)
    }
  }

  @discardableResult
  func importing(
    _ paths: [String], _ options: RegisterImportOptions = RegisterImportOptions(),
    progress: @Sendable (ImportProgress) -> Bool = { _ in true }
  ) throws -> ImportReport {
    try RegisterImporter(store).importRegister(
      paths, options, as: "Amélie", at: Self.now, progress: progress)
  }

  /// Writes a register of 39 columns, each row by its columns; what is not given is empty.
  func register(_ rows: [[String: String]], named name: String = "rna.csv") throws -> String {
    let columns = Self.columns
    var text = columns.joined(separator: ";") + "\n"
    for row in rows {
      let whole = ["position": "A", "titre": "Les Amis", "maj_time": "2020-01-01 00:00:00"].merging(row) {
        $1
      }
      text += columns.map { whole[$0] ?? "" }.joined(separator: ";") + "\n"
    }
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path()
  }

  private static let columns =
    "id;id_ex;siret;date_creat;titre;titre_court;objet;objet_social1;adrs_libvoie;adrs_codeinsee;adrs_codepostal;adrs_libcommune;siteweb;observation;position;maj_time"
    .split(separator: ";").map(String.init)

  /// The rows of a table as the store's own file holds them, read by the `sqlite3` program's library of Python.
  func dump(_ tables: [String] = ["association", "journal", "import_change", "counter"]) throws -> String {
    let script = """
      import sqlite3, sys
      base = sqlite3.connect(sys.argv[1])
      for table in sys.argv[2:]:
          for row in base.execute(f'SELECT * FROM "{table}" ORDER BY 1, 2'): print(row)
      """
    return try output("python3", ["-c", script, folder.appending(path: "jalon.db").path()] + tables)
  }
}

/// What a careful reader finds in a register that `Tests/Fixtures/make_rna.py` has made.
struct MadeRegister {
  struct Expectation: Decodable {
    struct Fault: Decodable {
      var treatment: String
      var count: Int
    }

    var rows: Int
    var valid: Int
    var positions: [String: Int]
    var faults: [String: Fault]

    func count(_ treatment: String) -> Int {
      faults.values.filter { $0.treatment == treatment }.reduce(0) { $0 + $1.count }
    }
  }

  let path: String
  let expected: Expectation

  init(rows: Int, layout: Int, encoding: String = "utf-8", faults: Double = 0, in folder: URL) throws {
    path = folder.appending(path: "made-\(layout)-\(encoding).csv").path()
    let expectation = folder.appending(path: "made-\(layout)-\(encoding).json")
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/make_rna.py").path()
    _ = try output(
      "python3",
      [
        script, String(rows), path, "--layout", String(layout), "--encoding", encoding, "--faults",
        String(faults), "--expect", expectation.path(),
      ])
    expected = try JSONDecoder().decode(Expectation.self, from: Data(contentsOf: expectation))
  }
}

/// What a program found in PATH prints.
func output(_ program: String, _ arguments: [String]) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0)
  return String(decoding: printed, as: UTF8.self)
}
