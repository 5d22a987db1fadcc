import CSQLite
import JalonCore
import Synchronization

/// One connection to an SQLite file, bound and stepped directly: a save binds some hundred values, an import some millions.
///
/// It may wander from thread to thread, but works for one at a time. The file is let go with the last reference to it.
final class SQLiteConnection: Connection, Sendable {
  /// How a file is opened.
  enum Access {
    /// Whole: for the one who writes.
    case writing
    /// Among others who write. The file itself is opened for both, since SQLite's readers have a part in its shared index.
    case reading
    /// A file that stays as it is, log and all: a backup.
    case looking
  }

  let path: String
  /// SQLite's own objects, as the numbers of their addresses.
  private let address: UInt
  let marks: MarkedRows? = MarkedRows()
  let orders: NameOrders?
  private let statements = Mutex<[String: UInt]>([:])

  /// Statements that are kept ready; past this number those that nobody uses are let go.
  private static let ready = 250

  /// Makes SQLite ready, once for the whole program.
  private static let isReady =
    jalon_sqlite_keep_no_account() == SQLITE_OK && sqlite3_initialize() == SQLITE_OK

  /// - Parameter orders: those of the engine whose connection it is.
  init(
    _ path: String, for access: Access, busy: BusyWait = .standard, orders: NameOrders? = nil
  ) throws(Refusal) {
    // Where it is not, what follows says why.
    _ = Self.isReady
    self.path = path
    self.orders = orders
    let flags = access == .looking ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard let handle, code == SQLITE_OK else {
      sqlite3_close_v2(handle)
      throw SQLiteFault.refusal(code, "", at: path)
    }
    address = UInt(bitPattern: handle)
    sqlite3_extended_result_codes(handle, 1)
    // The patience itself stands where SQLite keeps a pointer for the handler.
    sqlite3_busy_handler(
      handle,
      { patience, tries in
        BusyWait(patience: Int(bitPattern: patience)).wait(tries: Int(tries)) ? 1 : 0
      }, UnsafeMutableRawPointer(bitPattern: busy.patience))
    if let marks { SQLiteFunctions.add(to: handle, marks: marks) }
    try run("PRAGMA foreign_keys = ON")
    switch access {
    case .writing:
      // What people type must outlive a power cut.
      try run("PRAGMA synchronous = FULL")
      // A checkpoint inside a save would be felt: they run apart, see `LogFolding`.
      try run("PRAGMA wal_autocheckpoint = 0")
      try run("PRAGMA journal_size_limit = \(SQLiteEngine.quietLimit)")
    case .reading, .looking:
      try run("PRAGMA query_only = ON")
    }
  }

  deinit {
    statements.withLock { ready in
      for statement in ready.values { sqlite3_finalize(OpaquePointer(bitPattern: statement)) }
    }
    sqlite3_close_v2(handle)
  }

  /// SQLite's own connection.
  var handle: OpaquePointer? { OpaquePointer(bitPattern: address) }

  /// Runs a transaction: all of it, or nothing where `body` throws.
  func transaction<Made>(
    _ begin: String, _ body: (any Connection) throws(Refusal) -> Made
  ) throws(Refusal) -> Made {
    try run(begin)
    do throws(Refusal) {
      let made = try body(self)
      try run("COMMIT")
      return made
    } catch {
      // A full disk has ended it already. What goes wrong here would only hide what went wrong before.
      if isInTransaction { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
      throw error
    }
  }

  /// Whether a transaction is under way.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Rows changed since it was opened, those inside indexes of searches among them.
  var changes: Int { Int(sqlite3_total_changes(handle)) }

  @discardableResult
  func run(_ sql: String, _ arguments: [Value]) throws(Refusal) -> Int {
    try each(sql, arguments) { _ in }
    return Int(sqlite3_changes(handle))
  }

  func run(_ sql: String, _ arguments: [Value], bytes: [UInt8]) throws(Refusal) {
    let statement = try prepare(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    try bind(arguments, to: statement)
    let place = Int32(arguments.count + 1)
    // No destructor: the bytes stay where they are until the statement has run.
    let code = bytes.withUnsafeBytes { bytes -> Int32 in
      let bound = sqlite3_bind_blob(statement, place, bytes.baseAddress, Int32(bytes.count), nil)
      return bound == SQLITE_OK ? sqlite3_step(statement) : bound
    }
    guard code == SQLITE_DONE else { throw fault(code) }
  }

  func each(
    _ sql: String, _ arguments: [Value], _ body: (any Row) throws(Refusal) -> Void
  ) throws(Refusal) {
    let statement = try prepare(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    try bind(arguments, to: statement)
    let row = SQLiteRow(statement: statement)
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try body(row)
      case SQLITE_DONE: return
      case let code: throw fault(code)
      }
    }
  }

  func keepPrepared(_ sql: String) throws(Refusal) -> any KeptStatement {
    try SQLiteStatement(sql, on: self)
  }

  /// A statement, prepared once for this connection.
  func prepare(_ sql: String) throws(Refusal) -> OpaquePointer {
    if let known = statements.withLock({ $0[sql] }), let statement = OpaquePointer(bitPattern: known) {
      return statement
    }
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard let statement, code == SQLITE_OK else { throw fault(code) }
    statements.withLock { ready in
      if ready.count >= Self.ready {
        for (sql, known) in ready where sqlite3_stmt_busy(OpaquePointer(bitPattern: known)) == 0 {
          sqlite3_finalize(OpaquePointer(bitPattern: known))
          ready[sql] = nil
        }
      }
      ready[sql] = UInt(bitPattern: statement)
    }
    return statement
  }

  private func bind(_ arguments: [Value], to statement: OpaquePointer) throws(Refusal) {
    /// SQLite copies the text before the call returns.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (index, value) in arguments.enumerated() {
      let place = Int32(index + 1)
      let code: Int32
      switch value {
      case .null: code = sqlite3_bind_null(statement, place)
      case .int(let number): code = sqlite3_bind_int64(statement, place, number)
      case .text(var text):
        code = text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) { characters in
            sqlite3_bind_text(statement, place, characters.baseAddress, Int32(characters.count), copied)
          }
        }
      }
      guard code == SQLITE_OK else { throw fault(code) }
    }
  }

  func fault(_ code: Int32) -> Refusal {
    let message = sqlite3_errmsg(handle).map { String(cString: $0) } ?? ""
    return SQLiteFault.refusal(code, message, at: path)
  }

  /// Has what runs on this connection stop where it is asked to.
  func watch<Found>(
    _ isCancelled: @escaping @Sendable () -> Bool, _ body: () throws(Refusal) -> Found
  ) throws(Refusal) -> Found {
    let watch = Watch(isCancelled: isCancelled)
    sqlite3_progress_handler(
      handle, 2_000,
      { watch in
        guard let watch else { return 0 }
        return Unmanaged<Watch>.fromOpaque(watch).takeUnretainedValue().isCancelled() ? 1 : 0
      }, Unmanaged.passUnretained(watch).toOpaque())
    defer { withExtendedLifetime(watch) { sqlite3_progress_handler(handle, 0, nil, nil) } }
    return try body()
  }

  private final class Watch: Sendable {
    let isCancelled: @Sendable () -> Bool

    init(isCancelled: @escaping @Sendable () -> Bool) { self.isCancelled = isCancelled }
  }

  /// Copies the whole database over that of another connection, in one transaction.
  func copy(over target: SQLiteConnection) throws(Refusal) {
    guard let copying = sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw target.fault(sqlite3_extended_errcode(target.handle))
    }
    var code = sqlite3_backup_step(copying, -1)
    var tries = 0
    while code == SQLITE_BUSY || code == SQLITE_LOCKED, BusyWait.standard.wait(tries: tries) {
      tries += 1
      code = sqlite3_backup_step(copying, -1)
    }
    sqlite3_backup_finish(copying)
    guard code == SQLITE_DONE else { throw target.fault(code) }
  }

  /// How a log is folded into its file.
  enum Folding {
    /// As far as readers let it, waiting for nobody.
    case passing
    /// To its end, and its space is given back.
    case emptying
  }

  /// - Throws: `store.busy` where somebody else is at it.
  func fold(_ folding: Folding) throws(Refusal) {
    let mode = folding == .passing ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE
    let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil)
    guard code == SQLITE_OK else { throw fault(code) }
  }
}
