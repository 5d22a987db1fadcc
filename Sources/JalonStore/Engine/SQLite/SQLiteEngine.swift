import Dispatch
import JalonCore
import Synchronization

/// A programme in an SQLite file: one writer at a time, readers beside it (WAL).
///
/// Connections are opened when they are first needed: who only looks never opens the one that writes.
final class SQLiteEngine: Engine {
  let path: String
  var place: String { path }
  let dialect: any Dialect = SQLiteDialect()
  private let busy: BusyWait
  private let orders = NameOrders()
  /// Reading connections that nobody uses at the moment.
  private let idle: Mutex<[SQLiteConnection]>
  private let writer = Mutex<SQLiteConnection?>(nil)
  /// Whose turn it is to write.
  private let turn = DispatchSemaphore(value: 1)
  /// What is known of the log, see `Checkpoint`.
  let log = Mutex(LogState())

  /// Reading connections that are kept open; more are opened where more read at once.
  private static let kept = 4

  /// Opens the file, or makes an empty one.
  init(path: String, busy: BusyWait = .standard) throws(Refusal) {
    self.path = path
    self.busy = busy
    let first = try SQLiteConnection(path, for: .reading, busy: busy, orders: orders)
    try first.run("PRAGMA journal_mode = WAL")
    idle = Mutex([first])
  }

  func read<Found>(_ body: (any Connection) throws(Refusal) -> Found) throws(Refusal) -> Found {
    let connection = try reader()
    defer { giveBack(connection) }
    return try connection.transaction("BEGIN", body)
  }

  func read<Found>(
    unless isCancelled: @escaping @Sendable () -> Bool, _ body: (any Connection) throws(Refusal) -> Found
  ) throws(Refusal) -> Found {
    let connection = try reader()
    defer { giveBack(connection) }
    return try connection.watch(isCancelled) { () throws(Refusal) in
      try connection.transaction("BEGIN", body)
    }
  }

  /// Who waits for the turn on a file sees what the one before has written: nothing ever has to be tried again.
  func write<Made>(
    _ attempts: WriteAttempts, _ body: (any Connection) throws(Refusal) -> Made
  ) throws(Refusal) -> Made {
    turn.wait()
    defer { turn.signal() }
    return try writing().transaction("BEGIN IMMEDIATE", body)
  }

  func make<Made>(_ body: (any Connection) throws(Refusal) -> Made) throws(Refusal) -> Made {
    try write(.once, body)
  }

  /// How many pages the writing connection keeps in memory: few for saves, many while thousands of acts go by, so that
  /// none is written twice for want of room. In KiB.
  enum PageStock: Int {
    case few = 2_000
    case many = 65_536
  }

  func holdPages(_ stock: PageStock) throws(Refusal) {
    try onWriter { try $0.run("PRAGMA cache_size = -\(stock.rawValue)") }
  }

  /// Runs something on the writing connection, outside any transaction.
  @discardableResult
  func onWriter<Made>(_ body: (SQLiteConnection) throws -> Made) throws(Refusal) -> Made {
    turn.wait()
    defer { turn.signal() }
    return try telling(body, try writing())
  }

  /// Runs something on a reading connection.
  func onReader<Found>(_ body: (SQLiteConnection) throws -> Found) throws(Refusal) -> Found {
    let connection = try reader()
    defer { giveBack(connection) }
    return try telling(body, connection)
  }

  /// Folds the log into the file, then closes every connection: whoever moves the file afterwards moves all of it.
  func close() throws(Refusal) {
    turn.wait()
    defer { turn.signal() }
    if let open = writer.withLock({ $0 }) {
      // Whoever saves one thing and leaves has no quiet moment.
      try letBusy { () throws(Refusal) in try Self.mergeSome(open) }
      try foldLog(beyond: 0)
    }
    writer.withLock { $0 = nil }
    idle.withLock { $0 = [] }
  }

  // MARK: Connections

  private func reader() throws(Refusal) -> SQLiteConnection {
    if let ready = idle.withLock({ $0.popLast() }) { return ready }
    return try SQLiteConnection(path, for: .reading, busy: busy, orders: orders)
  }

  private func giveBack(_ connection: SQLiteConnection) {
    // One that could not end its transaction is let go.
    guard !connection.isInTransaction else { return }
    idle.withLock { if $0.count < Self.kept { $0.append(connection) } }
  }

  /// The one that writes; whoever asks for it has the turn.
  private func writing() throws(Refusal) -> SQLiteConnection {
    if let open = writer.withLock({ $0 }) { return open }
    let opened = try SQLiteConnection(path, for: .writing, busy: busy)
    writer.withLock { $0 = opened }
    return opened
  }

  private func telling<Found>(
    _ body: (SQLiteConnection) throws -> Found, _ connection: SQLiteConnection
  ) throws(Refusal) -> Found {
    do {
      return try body(connection)
    } catch {
      throw SQLiteFault.refusal(error, at: path)
    }
  }
}
