import JalonCore

/// How an import writes many associations at once: indexes that nobody reads meanwhile are made afterwards, in one go.
///
/// Where the import brings several times what was there, keeping them in step row by row would cost more than all the rest.
/// Everything happens inside the import's transaction, so that nobody else ever sees a programme without its indexes.
struct BulkWriting {
  /// Whether some association has people or cases, by which it is listed and searched as well.
  var hasFiles: Bool
  private let isPossible: Bool
  /// Associations that have to be made before it pays.
  private let threshold: Int64
  private var made: Int64 = 0
  /// What makes again what was taken away, in order.
  private var postponed: [String] = []
  private let connection: any Connection

  /// 64 MiB of pages instead of SQLite's 2, as long as the import lasts.
  static let widen = "PRAGMA cache_size = -65536"
  static let narrow = "PRAGMA cache_size = -2000"

  static let anyFile = #"""
    SELECT CASE WHEN EXISTS (SELECT 1 FROM "referent") OR EXISTS (SELECT 1 FROM "case") THEN 1 ELSE 0 END
    """#
  static let all = [anyFile]

  private static let indexes = [
    "association_name", "association_department", "association_city", "association_siren",
  ]

  init(_ bulk: BulkSession) throws(Refusal) {
    connection = bulk.connection
    isPossible = bulk.store.engine.dialect.engine == .sqlite
    hasFiles = try connection.int(Self.anyFile) == 1
    let before = (bulk.counters.next.next[.association] ?? 1) - 1
    threshold = max(2000, before * 2)
  }

  /// Counts an association made by the import.
  mutating func noteMade() throws(Refusal) {
    made += 1
    guard made == threshold, isPossible else { return }
    for name in Self.indexes {
      guard
        let definition = try connection.text("SELECT sql FROM sqlite_schema WHERE name = ?", [.text(name)])
      else { continue }
      postponed.append(definition)
      try connection.run(#"DROP INDEX "\#(name)""#)
    }
    try SearchRebuild.fallBehind("association", connection)
  }

  /// Makes good what was put off.
  func finish() throws(Refusal) {
    guard !postponed.isEmpty else { return }
    try SearchRebuild.catchUp("association", connection)
    for definition in postponed { try connection.run(definition) }
  }
}
