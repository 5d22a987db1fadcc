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
  private static let triggers = ["insert", "delete", "update"].map { "association_search_\($0)" }

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
    for (kind, names) in [("INDEX", Self.indexes), ("TRIGGER", Self.triggers)] {
      for name in names {
        guard
          let definition = try connection.text("SELECT sql FROM sqlite_schema WHERE name = ?", [.text(name)])
        else { continue }
        postponed.append(definition)
        try connection.run(#"DROP \#(kind) "\#(name)""#)
      }
    }
  }

  /// Makes good what was put off.
  func finish() throws(Refusal) {
    guard !postponed.isEmpty else { return }
    try fillSearch()
    for definition in postponed { try connection.run(definition) }
  }

  /// The whole search index anew, with a table in memory large enough that few parts have to be merged.
  private func fillSearch() throws(Refusal) {
    func set(_ name: String, _ value: Int64) throws(Refusal) {
      try connection.run(
        #"INSERT INTO "association_search" ("association_search", "rank") VALUES (?, ?)"#,
        [.text(name), .int(value)])
    }
    try set("hashsize", 32 << 20)
    try connection.run(#"INSERT INTO "association_search" ("association_search") VALUES ('rebuild')"#)
    try set("hashsize", 1 << 20)
  }
}
