import JalonCore

/// How an import writes many associations at once: indexes are made afterwards, in one go.
///
/// Where the import brings several times what was there, keeping them in step row by row would cost more than
/// all the rest, and need memory for all that they hold. Everything happens inside the import's transaction, so
/// that nobody else ever sees a programme without its indexes.
struct BulkWriting {
  /// Whether some association has people or cases, by which it is listed and searched as well.
  var hasFiles: Bool
  /// Whether associations can be found by their numbers: not while those indexes are put off.
  private(set) var findsNumbers = true
  /// Whether indexes are put off to the end.
  var putsOff: Bool { !postponed.isEmpty }
  private let isPossible: Bool
  /// Associations that have to be made before it pays.
  private let threshold: Int64
  private var made: Int64 = 0
  /// What makes again what was taken away, by name.
  private var postponed: [(name: String, definition: String)] = []
  private let connection: any Connection

  /// 8 MiB of pages instead of SQLite's 2, as long as the import lasts: rows, search and indexes are written
  /// from front to back, so that more wouldn't help, but the making of an index sorts in as much.
  static let widen = "PRAGMA cache_size = -8192"
  static let narrow = "PRAGMA cache_size = -2000"

  static let anyFile = #"""
    SELECT CASE WHEN EXISTS (SELECT 1 FROM "referent") OR EXISTS (SELECT 1 FROM "case") THEN 1 ELSE 0 END
    """#
  static let all = [anyFile]

  /// By which an entry finds its association.
  private static let byNumber = ["association_rna", "association_former"]
  private static let definitions = #"""
    SELECT "name", "sql" FROM "sqlite_schema"
    WHERE "tbl_name" = 'association' AND "type" = 'index' AND "sql" IS NOT NULL
    """#

  /// - Parameter isEmpty: whether the programme holds no association yet.
  init(_ bulk: BulkSession, isEmpty: Bool) throws(Refusal) {
    connection = bulk.connection
    isPossible = bulk.store.engine.dialect.engine == .sqlite
    hasFiles = try connection.int(Self.anyFile) == 1
    let before = (bulk.counters.next.next[.association] ?? 1) - 1
    threshold = max(2000, before * 2)
    if isEmpty, isPossible {
      try putOff(butByNumber: false)
      findsNumbers = false
    }
  }

  /// Counts an association made by the import.
  mutating func noteMade() throws(Refusal) {
    made += 1
    if made == threshold, isPossible, postponed.isEmpty { try putOff(butByNumber: true) }
  }

  private mutating func putOff(butByNumber: Bool) throws(Refusal) {
    for (name, definition) in try connection.all(Self.definitions, [], { ($0.text(0), $0.text(1)) })
    where !(butByNumber && Self.byNumber.contains(name)) {
      postponed.append((name, definition))
      try connection.run(#"DROP INDEX "\#(name)""#)
    }
  }

  /// Makes the indexes by which numbers are found; they are kept in step from then on.
  mutating func findNumbers() throws(Refusal) {
    guard !findsNumbers else { return }
    for (name, definition) in postponed where Self.byNumber.contains(name) { try connection.run(definition) }
    postponed.removeAll { Self.byNumber.contains($0.name) }
    findsNumbers = true
  }

  /// Makes good what was put off.
  ///
  /// - Parameter pause: called before each index.
  mutating func finish(_ pause: () throws(Refusal) -> Void) throws(Refusal) {
    for (_, definition) in postponed {
      try pause()
      try connection.run(definition)
    }
    postponed = []
    findsNumbers = true
  }
}
