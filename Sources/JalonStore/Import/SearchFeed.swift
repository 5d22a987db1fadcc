import JalonCore

/// Keeps the search index of associations in step during an import, by commands of its own instead of triggers.
///
/// A statement with a trigger makes the index write out what it has gathered in memory; a plain one lets it
/// gather thousands of rows, so that the index costs no more than when it is made in one go at the end.
final class SearchFeed {
  /// An association whose words an import has altered.
  private struct Alteration {
    let id: Int64
    let before: String
    let after: String
  }

  /// Who keeps the index in step.
  private enum Means {
    /// Triggers, or PostgreSQL itself.
    case others
    case commands(adding: any KeptStatement, removing: any KeptStatement)
    /// Nobody: it is made anew at the end.
    case rebuild
  }

  private let connection: any Connection
  private var means = Means.others
  /// Whether commands take over from triggers at the first association that is written.
  private var isAwaited: Bool
  /// Told to the index by id, since one that goes back to a lower id makes it write out as well.
  private var altered: [Alteration] = []

  private static let table = "association"
  private static let most = 4096
  /// Bytes that the index gathers before it writes out; beside it as much again for what it notes about them.
  private static let gathered: Int64 = 8 << 20
  private static let add = #"INSERT INTO "association_search" ("rowid", "words") VALUES (?, ?)"#
  private static let remove = #"""
    INSERT INTO "association_search" ("association_search", "rowid", "words") VALUES ('delete', ?, ?)
    """#
  static let words = #"SELECT "words" FROM "association" WHERE "id" = ?"#

  /// - Parameter opensCases: acts on cases make the index write out with every one of them, commands or not.
  init(_ connection: any Connection, _ engine: EngineName, opensCases: Bool) {
    self.connection = connection
    isAwaited = engine == .sqlite && !opensCases
  }

  /// Leaves the index behind until the end, where nothing else keeps it in step cheaply; that of cases as well.
  func fallBehind() throws(Refusal) {
    guard case .others = means, !isAwaited else { return }
    for table in SearchRebuild.tables { try SearchRebuild.fallBehind(table, connection) }
    means = .rebuild
  }

  /// Runs what makes a new association, and tells the index of it.
  ///
  /// - Parameter words: stays where it is as long as this runs.
  func add(
    _ id: Int64, _ words: UnsafeRawBufferPointer?, _ write: () throws(Refusal) -> Void
  ) throws(Refusal) {
    try begin()
    try write()
    guard case .commands(let adding, _) = means else { return }
    try adding.bind(1, id)
    try adding.bind(2, words)
    try adding.run()
  }

  /// Runs what may alter the words of an association, and tells the index of it.
  func keepInStep(_ id: Int64, _ write: () throws(Refusal) -> Void) throws(Refusal) {
    try begin()
    guard case .commands = means else { return try write() }
    let before = try connection.text(Self.words, [.int(id)]) ?? ""
    try write()
    let after = try connection.text(Self.words, [.int(id)]) ?? ""
    guard before != after else { return }
    altered.append(Alteration(id: id, before: before, after: after))
    if altered.count == Self.most { try tellAltered() }
  }

  /// Makes the index whole; from then on triggers keep it in step again.
  func finish() throws(Refusal) {
    switch means {
    case .others: return
    case .rebuild: for table in SearchRebuild.tables { try SearchRebuild.catchUp(table, connection) }
    case .commands:
      try tellAltered()
      try SearchRebuild.gather(1 << 20, Self.table, connection)
      try SearchRebuild.keepInStep(Self.table, connection)
    }
    means = .others
  }

  private func begin() throws(Refusal) {
    guard isAwaited else { return }
    isAwaited = false
    try SearchRebuild.fallBehind(Self.table, connection)
    try SearchRebuild.gather(Self.gathered, Self.table, connection)
    means = .commands(
      adding: try connection.keepPrepared(Self.add), removing: try connection.keepPrepared(Self.remove))
  }

  private func tellAltered() throws(Refusal) {
    guard case .commands(let adding, let removing) = means else { return }
    // The order among alterations of one association is kept.
    let ordered = altered.enumerated().sorted { ($0.element.id, $0.offset) < ($1.element.id, $1.offset) }
    altered.removeAll(keepingCapacity: true)
    for (_, alteration) in ordered {
      try tell(removing, alteration.id, alteration.before)
      try tell(adding, alteration.id, alteration.after)
    }
  }

  private func tell(_ statement: any KeptStatement, _ id: Int64, _ words: String) throws(Refusal) {
    try Array(words.utf8).withUnsafeBufferPointer { bytes throws(Refusal) in
      try statement.bind(1, id)
      try statement.bind(2, UnsafeRawBufferPointer(bytes))
      try statement.run()
    }
  }
}
