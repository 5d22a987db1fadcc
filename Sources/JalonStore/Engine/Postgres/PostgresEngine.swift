import Dispatch
import Glibc
import JalonCore
import Synchronization

/// A programme on a PostgreSQL server: many read and one writes at a time, as on a file, whoever they are and wherever.
///
/// A writing waits for its turn at a lock of the server before it looks at anything, and is serializable besides: whoever
/// writes past the turn makes it clash, and then it is done again. Connections are pooled; one that breaks is made anew.
final class PostgresEngine: Engine {
  let server: ServerAddress
  var place: String { server.shown }
  let dialect: any Dialect = PostgresDialect()
  /// How long one waits for somebody else's writing, or for a server that went away, in milliseconds.
  private let patience: Int
  private let orders = NameOrders(upTo: ordered)
  /// Whether whoever watches the server has found it away, and not there again since.
  let isAway = Atomic(false)
  /// Connections that nobody uses at the moment.
  private let idle: Mutex<[PostgresConnection]>
  /// Those that somebody uses, and those who wait for one of them.
  private let busy = Mutex((used: 0, waiting: 0))
  private let returned = DispatchSemaphore(value: 0)

  /// The highest id up to which the order of names is held: to read it takes a server 0.4 µs a row, whenever somebody begins to search,
  /// and to hold it eight bytes.
  private static let ordered: Int64 = 4_000_000
  /// Connections that are kept open; more are opened where more work at once.
  private static let kept = 4
  /// How long one waits for a connection in use before another one is opened, in milliseconds. To begin one costs the server more
  /// than most of what it is asked, and most of that is done sooner.
  private static let hurry = 8
  /// How often a writing that clashes is tried.
  private static let tries = 10

  private static let reading = [Inquiry("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")]
  /// The lock comes before anything is seen, so that whoever waited sees what the one before has written. All that an act asks is
  /// asked by keys: no plan depends on what for.
  private static let writing = [
    "BEGIN ISOLATION LEVEL SERIALIZABLE", #"LOCK TABLE "turn" IN EXCLUSIVE MODE"#,
    "SET LOCAL plan_cache_mode = force_generic_plan",
  ].map { Inquiry($0) }
  private static let making = [
    "BEGIN", "SELECT pg_advisory_xact_lock(\(SchemaLevel.applicationID))",
  ].map { Inquiry($0) }

  /// Connects.
  /// - Throws: `server.…` where that can't be done; it is tried once.
  init(_ server: ServerAddress, patience: Int) throws(Refusal) {
    self.server = server
    self.patience = patience
    idle = Mutex([try PostgresConnection(server, patience: patience, orders: orders)])
  }

  func read<Found>(_ body: (any Connection) throws(Refusal) -> Found) throws(Refusal) -> Found {
    try reading { connection throws(Refusal) in try body(connection) }
  }

  func read<Found>(
    unless isCancelled: @escaping @Sendable () -> Bool, _ body: (any Connection) throws(Refusal) -> Found
  ) throws(Refusal) -> Found {
    try reading { connection throws(Refusal) in
      try connection.watch(isCancelled) { () throws(Refusal) in try body(connection) }
    }
  }

  private func reading<Found>(
    _ body: (PostgresConnection) throws(Refusal) -> Found
  ) throws(Refusal) -> Found {
    let end = ContinuousClock.now + .milliseconds(patience)
    var tries = 0
    while true {
      let connection = try connection()
      defer { giveBack(connection) }
      connection.begin(Self.reading)
      do throws(Refusal) {
        return try body(connection)
      } catch {
        guard error.code == PostgresFault.lost, !connection.hasAnswered, .now < end else { throw error }
      }
      rest(after: &tries)
    }
  }

  /// Nobody waits to save where the screen says already that the server is away: it is tried once.
  func write<Made>(
    _ attempts: WriteAttempts, _ body: (any Connection) throws(Refusal) -> Made
  ) throws(Refusal) -> Made {
    if isAway.load(ordering: .relaxed) {
      do throws(Refusal) {
        let found = try PostgresConnection(server, patience: patience, orders: orders, within: 2)
        idle.withLock { $0 = [found] }
      } catch {
        throw [PostgresFault.lost, PostgresFault.unreachable].contains(error.code)
          ? PostgresFault.away() : error
      }
    }
    return try write(Self.writing, attempts, body)
  }

  func make<Made>(_ body: (any Connection) throws(Refusal) -> Made) throws(Refusal) -> Made {
    try write(Self.making, .once, body)
  }

  func close() { idle.withLock { $0 = [] } }

  private func write<Made>(
    _ beginning: [Inquiry], _ attempts: WriteAttempts, _ body: (any Connection) throws(Refusal) -> Made
  ) throws(Refusal) -> Made {
    var tried = 0
    while true {
      tried += 1
      // What makes the tables finds nowhere yet to leave a mark.
      let mark = beginning == Self.writing ? ActMark() : nil
      let statements = beginning + (mark?.leave ?? [])
      let connection = try attempts == .once ? begun(statements) : connection()
      defer { giveBack(connection) }
      if attempts == .asNeeded { connection.begin(statements) }
      do throws(Refusal) {
        let made = try body(connection)
        do throws(Refusal) {
          try connection.commit()
        } catch {
          guard error.code == PostgresFault.lost else { throw error }
          // The word was sent, and the answer got lost: the server knows.
          guard try wasKept(mark) else { throw error }
        }
        return made
      } catch {
        // Before the wait: nobody is to wait for a turn that isn't used.
        connection.rollBack()
        let isPassing = [PostgresFault.clash, PostgresFault.lost].contains(error.code)
        guard isPassing, attempts == .asNeeded, tried < Self.tries else { throw error }
        // What broke one connection broke those beside it.
        if error.code == PostgresFault.lost { idle.withLock { $0 = [] } }
        BackOff(longest: 200).wait(tries: tried)
      }
    }
  }

  /// Whether a writing was kept whose end nobody heard of. The number that the server gave it would not tell: after a crash
  /// the server may give the same to another one. Whoever has the turn knows that it is over.
  ///
  /// - Throws: `store.unknownOutcome` where the server doesn't come back.
  func wasKept(_ mark: ActMark?) throws(Refusal) -> Bool {
    guard let mark else { throw PostgresFault.unknown(at: server.shown) }
    do throws(Refusal) {
      let connection = try begun(Self.writing)
      defer { giveBack(connection) }
      return try connection.int(ActMark.find, [.text(mark.text)]) != nil
    } catch {
      throw PostgresFault.unknown(at: server.shown)
    }
  }

  // MARK: Connections

  /// A connection that nobody uses, or a new one. Where the server is away, one waits for it to come back.
  private func connection() throws(Refusal) -> PostgresConnection {
    if let ready = idle.withLock({ $0.popLast() }) ?? awaited() {
      busy.withLock { $0.used += 1 }
      return ready
    }
    let new = try waiting { () throws(Refusal) in
      try PostgresConnection(server, patience: patience, orders: orders)
    }
    busy.withLock { $0.used += 1 }
    return new
  }

  /// A connection that somebody gives back before long.
  private func awaited() -> PostgresConnection? {
    let isUsed = busy.withLock { busy in
      if busy.used > 0 { busy.waiting += 1 }
      return busy.used > 0
    }
    guard isUsed else { return nil }
    _ = returned.wait(timeout: .now() + .milliseconds(Self.hurry))
    busy.withLock { $0.waiting -= 1 }
    return idle.withLock { $0.popLast() }
  }

  /// A connection that has begun a transaction, and of which it is known that the server is there.
  private func begun(_ statements: [Inquiry]) throws(Refusal) -> PostgresConnection {
    try waiting { () throws(Refusal) in
      let connection = try connection()
      connection.begin(statements)
      do throws(Refusal) {
        try connection.run("SELECT 1")
        return connection
      } catch {
        giveBack(connection)
        throw error
      }
    }
  }

  /// Tries again while the server is away, as long as the patience lasts.
  private func waiting<Made>(_ body: () throws(Refusal) -> Made) throws(Refusal) -> Made {
    let end = ContinuousClock.now + .milliseconds(patience)
    var tries = 0
    while true {
      do throws(Refusal) {
        return try body()
      } catch {
        guard [PostgresFault.lost, PostgresFault.unreachable].contains(error.code), .now < end else {
          throw error
        }
      }
      rest(after: &tries)
    }
  }

  /// Waits for a server that is away, but not at once: it may be back already.
  private func rest(after tries: inout Int) {
    // What broke one connection broke those beside it.
    idle.withLock { $0 = [] }
    if tries > 0 { BackOff(longest: 2_000).wait(tries: tries) }
    tries += 1
  }

  /// Ends what is under way, and keeps the connection for the next one.
  private func giveBack(_ connection: PostgresConnection) {
    connection.rollBack()
    if connection.isWhole { idle.withLock { if $0.count < Self.kept { $0.append(connection) } } }
    let isAwaited = busy.withLock { busy in
      busy.used -= 1
      return busy.waiting > 0
    }
    if isAwaited { returned.signal() }
  }
}

/// What a writing leaves behind in its own transaction, so that afterwards it can be told whether that was kept.
struct ActMark {
  /// Up to 16 digits and letters that no other writing has, and so no quotes to mind.
  let text = String(UInt64.random(in: .min ... .max), radix: 16)

  /// The latest stay. Whoever asks may have waited for half a minute for the server, and as long again for the turn, while others write
  /// some hundred acts a second: a hundred thousand are of minutes.
  var leave: [Inquiry] {
    [Inquiry(Self.keep, [.text(text)])] + (text.hasSuffix("00") ? [Inquiry(Self.sweep)] : [])
  }

  static let keep = #"INSERT INTO "act" ("mark") VALUES (?)"#
  static let sweep = #"DELETE FROM "act" WHERE "number" < (SELECT max("number") - 100000 FROM "act")"#
  static let find = #"SELECT "number" FROM "act" WHERE "mark" = ?"#

  static let all = [keep, sweep, find]
}

/// Waits longer from time to time, never in step with others who wait.
private struct BackOff {
  /// Milliseconds.
  let longest: UInt32

  func wait(tries: Int) {
    let most = min(longest, 20 << UInt32(min(tries, 10)))
    usleep(UInt32.random(in: most * 500...most * 1_000))
  }
}
