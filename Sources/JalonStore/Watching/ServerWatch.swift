import CPostgres
import Glibc
import JalonCore
import Synchronization

/// Watches a programme on a server: each writing announces itself (`NOTIFY`), and a lock of one's own says which case one has open.
///
/// It has a connection of its own, on which it sleeps. Where that breaks, it says so, and makes it anew with growing pauses.
final class ServerWatch: ProgrammeWatch {
  private let store: Store
  private let engine: PostgresEngine
  private let adviser: String
  /// The latest entry of the journal when the watch began.
  private let begin: Int64
  private let signal = WatchSignal()

  /// Milliseconds: the first pause before the server is tried again, and the longest.
  private static let pauses = (first: 250, longest: 10_000)

  /// Who else has a case open: locks that vanish with their connection, however that ends.
  static let presence = """
    SELECT DISTINCT CAST(objid AS BIGINT) FROM pg_catalog.pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND granted AND pid <> pg_backend_pid()
      AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
      AND CAST(classid AS BIGINT) = ?
    """
  static let leave = "SELECT pg_advisory_unlock_all()"
  static let come =
    "SELECT pg_advisory_lock_shared(CAST(CAST(? AS BIGINT) AS INT), CAST(CAST(? AS BIGINT) AS INT))"

  /// Whether the server is a replica, on which nobody announces anything.
  static let isReplica = "SELECT CAST(pg_is_in_recovery() AS INT)"

  static let all = [presence, leave, come, isReplica]

  /// - Throws: `store.readOnly` on a replica.
  init(_ store: Store, _ engine: PostgresEngine, as adviser: String) throws(Refusal) {
    self.store = store
    self.engine = engine
    self.adviser = adviser
    let questions = [Inquiry(Self.isReplica), Inquiry(JournalTail.last)]
    begin = try engine.read { connection throws(Refusal) in
      try connection.foreseeing(questions) { () throws(Refusal) in
        if try connection.int(Self.isReplica) == 1 { throw PostgresFault.replica(at: engine.place) }
        return try connection.int(JournalTail.last) ?? 0
      }
    }
  }

  func look(at case: Int64?) { signal.look(at: `case`) }

  func stop() { signal.stop() }

  func follow(_ tell: @escaping @Sendable (ProgrammeNews) -> Void) {
    var latest = begin
    var pause = Self.pauses.first
    var isCut = false
    var place: Int64?
    while !signal.isStopped {
      do throws(Refusal) {
        let connection = try PostgresConnection(engine.server, patience: 30_000)
        let channel = try connection.text(Announcement.channel) ?? ""
        try connection.execute("LISTEN \(channel)")
        var visit = ServerVisit(connection, adviser: try identity(connection), place: place)
        defer { place = visit.place }
        // What nobody was there to hear.
        let tail = try JournalTail.read(after: latest, isOwn: store.isOwn, on: connection)
        latest = tail.latest
        engine.isAway.store(false, ordering: .relaxed)
        if isCut { tell(.back) }
        (isCut, pause) = (false, Self.pauses.first)
        try visit.return(tell)
        try listen(on: connection, &visit, after: &latest, missed: tail.change, tell)
        try visit.move(to: nil, tell)
      } catch {
        isCut = true
        engine.isAway.store(!signal.isStopped, ordering: .relaxed)
        tell(.cut(retryIn: pause))
        let end = ContinuousClock.now + .milliseconds(pause)
        while !signal.isStopped, .now < end { _ = signal.wait(for: -1, until: end) }
        pause = min(2 * pause, Self.pauses.longest)
      }
    }
    engine.isAway.store(false, ordering: .relaxed)
  }

  private func listen(
    on connection: PostgresConnection, _ visit: inout ServerVisit, after latest: inout Int64,
    missed: ProgrammeChange, _ tell: (ProgrammeNews) -> Void
  ) throws(Refusal) {
    var gate = NewsGate()
    gate.add(missed)
    while !signal.isStopped {
      let (place, isNews) = signal.takePlace()
      if isNews { try visit.move(to: place, tell) }
      if let change = gate.take() { tell(.changed(change)) }
      // What came in with the answer to a question is there already.
      for text in connection.announcements() {
        if let announced = Announcement(text) {
          latest = max(latest, announced.entry)
          if announced.by != store.signature { gate.add(announced.change) }
        } else if let moved = ServerVisit.place(in: text) {
          try visit.hear(of: moved, tell)
        }
      }
      try visit.lookAgain(tell)
      let due = [gate.due, visit.due].compactMap(\.self).min()
      if let due, due <= .now { continue }
      if signal.wait(for: connection.socket, until: due) { try connection.takeIn() }
    }
  }

  /// The adviser's id; `nil` for someone who is not of the team.
  private func identity(_ connection: any Connection) throws(Refusal) -> Int64? {
    try store.team(connection).adviser(named: adviser)?.id
  }
}

/// In which case one is, and whom one meets there, on a server.
private struct ServerVisit {
  private let connection: PostgresConnection
  private let adviser: Int64?
  private(set) var place: Int64?
  private var told: Set<Int64> = []
  /// When one looks again who is there; `nil` where nobody is. Who was cut off or killed has left without a word.
  private(set) var due: ContinuousClock.Instant?

  private static let rest = Duration.seconds(5)

  init(_ connection: PostgresConnection, adviser: Int64?, place: Int64?) {
    self.connection = connection
    self.adviser = adviser
    self.place = place
  }

  /// Takes up again on a new connection where the one before has ended.
  mutating func `return`(_ tell: (ProgrammeNews) -> Void) throws(Refusal) {
    if place != nil { try move(to: place, tell) }
  }

  mutating func move(to new: Int64?, _ tell: (ProgrammeNews) -> Void) throws(Refusal) {
    // Locks have numbers of 32 bits.
    guard let adviser, adviser <= Int32.max, new ?? 0 <= Int32.max else { return }
    let old = place
    (place, told, due) = (new, [], nil)
    // Nobody is kept waiting by such a lock: all of them are shared.
    if old != nil { _ = try connection.int(ServerWatch.leave) }
    if let new { _ = try connection.text(ServerWatch.come, [.int(new), .int(adviser)]) }
    for moved in Set([old, new].compactMap { $0 }) where old != new {
      try connection.run(Announcement.send, [.text("p \(moved)")])
    }
    if let new {
      told = try others(in: new)
      tell(.present(case: new, told))
    }
  }

  /// Someone has come to a case, or gone from it.
  mutating func hear(of moved: Int64, _ tell: (ProgrammeNews) -> Void) throws(Refusal) {
    guard moved == place else { return }
    let found = try others(in: moved)
    guard found != told else { return }
    told = found
    tell(.present(case: moved, found))
  }

  /// Looks again who is there, if it is time.
  mutating func lookAgain(_ tell: (ProgrammeNews) -> Void) throws(Refusal) {
    if let due, due <= .now, let place { try hear(of: place, tell) }
  }

  private mutating func others(in case: Int64) throws(Refusal) -> Set<Int64> {
    let found = Set(try connection.all(ServerWatch.presence, [.int(`case`)]) { $0.int(0) })
      .subtracting([adviser ?? 0])
    due = found.isEmpty ? nil : .now + Self.rest
    return found
  }

  /// The case of which an announcement says that someone has come or gone.
  static func place(in text: String) -> Int64? {
    let words = text.split(separator: " ")
    return words.count == 2 && words[0] == "p" ? Int64(words[1]) : nil
  }
}

extension PostgresConnection {
  var socket: Int32 { lazy_PQsocket(handle) }

  /// Reads what the server has sent unasked.
  /// - Throws: `store.connectionLost`.
  fileprivate func takeIn() throws(Refusal) {
    guard lazy_PQconsumeInput(handle) == 1, isWhole else { throw PostgresFault.lost(at: place) }
  }

  /// The announcements that have come in.
  fileprivate func announcements() -> [String] {
    var texts: [String] = []
    while let text = lazy_PQ_take_announcement(handle) {
      texts.append(String(cString: text))
      free(text)
    }
    return texts
  }
}
