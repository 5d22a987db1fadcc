import Glibc
import JalonCore

/// Watches a programme in an SQLite file: the kernel says when it is written to, `data_version` whether anything was kept, and
/// the journal by whom and what.
final class FileWatch: ProgrammeWatch {
  private let store: Store
  private let engine: SQLiteEngine
  private let adviser: String
  /// The latest entry of the journal when the watch began.
  private let begin: Int64
  private let signal = WatchSignal()

  /// How long after the log was written to one looks, where nobody has rung: another program may be slow to end what it writes.
  private static let patience = Duration.milliseconds(300)
  /// How long one looks at the earliest after the last time: an import writes without end.
  private static let rest = Duration.milliseconds(20)
  static let version = "PRAGMA data_version"

  init(_ store: Store, _ engine: SQLiteEngine, as adviser: String) throws(Refusal) {
    self.store = store
    self.engine = engine
    self.adviser = adviser
    begin = try engine.read { connection throws(Refusal) in try connection.int(JournalTail.last) ?? 0 }
  }

  func look(at case: Int64?) { signal.look(at: `case`) }

  func stop() { signal.stop() }

  func follow(_ tell: @escaping @Sendable (ProgrammeNews) -> Void) {
    do throws(Refusal) {
      try listen(tell)
    } catch {
      // Whoever works on the file hears of its faults by what they ask of it themselves.
    }
  }

  private func listen(_ tell: (ProgrammeNews) -> Void) throws(Refusal) {
    // A connection of its own: its `data_version` says whether any other has kept something.
    let connection = try SQLiteConnection(engine.path, for: .reading)
    let bell = FileBell(database: engine.path)
    var version = try connection.int(Self.version)
    var latest = begin
    var gate = NewsGate()
    var presence = FilePresence(database: engine.path)
    // What was kept between the beginning and the first bell.
    var lookAt: ContinuousClock.Instant? = .now
    var looked = ContinuousClock.now - Self.rest
    while !signal.isStopped {
      let due = [lookAt, gate.due, presence.due].compactMap { $0 }.min()
      let isRung = signal.wait(for: bell.descriptor, until: due)
      let heard = isRung ? bell.take() : []
      if heard.contains(.kept) { lookAt = max(.now, looked + Self.rest) }
      if heard.contains(.writing), lookAt == nil { lookAt = .now + Self.patience }
      if let at = lookAt, at <= .now {
        (lookAt, looked) = (nil, .now)
        let present = try connection.int(Self.version)
        if present != version || latest == begin {
          version = present
          let tail = try connection.transaction("BEGIN") { connection throws(Refusal) in
            try JournalTail.read(after: latest, isOwn: store.isOwn, on: connection)
          }
          latest = tail.latest
          gate.add(tail.change)
        }
      }
      if let change = gate.take() { tell(.changed(change)) }
      let (place, isNews) = signal.takePlace()
      if isNews { presence.move(to: place, as: try identity(connection), bell) }
      if heard.contains(.presence) { presence.wait() }
      if let news = presence.news(isNews: isNews) { tell(news) }
    }
  }

  /// The adviser's id; `nil` for someone who is not of the team.
  private func identity(_ connection: any Connection) throws(Refusal) -> Int64? {
    try store.team(connection).adviser(named: adviser)?.id
  }
}

/// Whom one meets in the case that is open, on a file.
private struct FilePresence {
  let database: String
  private var here: HereFile?
  private var place: Int64?
  private var adviser: Int64 = 0
  private var told: Set<Int64> = []
  /// When to look who is there.
  private(set) var due: ContinuousClock.Instant?

  init(database: String) { self.database = database }

  mutating func move(to place: Int64?, as adviser: Int64?, _ bell: FileBell) {
    guard let adviser else { return }
    if self.place != place { told = [] }
    (self.place, self.adviser) = (place, adviser)
    if here == nil, place != nil {
      here = HereFile(beside: database)
      if let here { bell.listen(to: here) }
    }
    here?.say(adviser: adviser, case: place)
    due = .now
  }

  /// Someone has come or gone. The kernel says so a moment before it lets go of their lock.
  mutating func wait() {
    if place != nil, due == nil { due = .now + .milliseconds(20) }
  }

  mutating func news(isNews: Bool) -> ProgrammeNews? {
    guard let at = due, at <= .now else { return nil }
    due = nil
    guard let place, let here else { return nil }
    let found = here.others(in: place).subtracting([adviser])
    guard found != told || isNews else { return nil }
    told = found
    return .present(case: place, found)
  }
}
