import CPostgres
import JalonCore
import Synchronization

/// One connection to a server, through libpq: statements are prepared once and stay so, arguments go as text, rows come in
/// binary form.
///
/// Nothing is sent by itself: what nobody reads an answer of waits for the next question, or for the end of the transaction,
/// and goes with it (`PostgresPipeline`), for each journey to a server takes longer than most of what it is asked. An answer is held in
/// memory before its first row is given, since what reads it asks further questions meanwhile; readings of very many rows go
/// through a cursor (`eachOfMany`). A connection may wander from thread to thread, but works for one at a time.
final class PostgresConnection: Connection, Sendable {
  /// What is said of the place in sentences.
  let place: String
  /// libpq's own object, as the number of its address.
  private let address: UInt
  let marks: MarkedRows? = nil
  let orders: NameOrders?
  let state = Mutex(PostgresPipeline())

  /// - Parameters:
  ///   - patience: how long a statement waits for somebody else's lock, in milliseconds.
  ///   - seconds: how long one waits for the server to answer, where that is known better than by the address.
  init(
    _ server: ServerAddress, patience: Int, orders: NameOrders? = nil, within seconds: Int? = nil
  ) throws(Refusal) {
    place = server.shown
    self.orders = orders
    guard lazy_PQ_is_there() else { throw PostgresFault.noLibrary() }
    guard let handle = PostgresOpening.connect(server, within: seconds) else {
      throw PostgresFault.lost(at: place)
    }
    address = UInt(bitPattern: handle)
    guard lazy_PQstatus(handle) == LAZY_PQ_CONNECTION_OK else {
      throw PostgresFault.unreachable(
        lazy_PQerrorMessage(handle).map { String(cString: $0) } ?? "",
        needsPassword: lazy_PQconnectionNeedsPassword(handle) == 1, at: place)
    }
    lazy_PQ_hush(handle)
    let version = Int(lazy_PQserverVersion(handle)) / 10_000
    guard version >= PostgresOpening.oldest else { throw PostgresFault.tooOld(version, at: place) }
    for setting in PostgresOpening.settings(patience: patience) { try push(setting, .nothing, isOnce: true) }
    // A transaction that is given up must not take the settings along.
    try turn()
  }

  deinit {
    state.withLock { $0.forget() }
    lazy_PQfinish(handle)
  }

  /// libpq's own connection.
  var handle: OpaquePointer? { OpaquePointer(bitPattern: address) }

  /// Whether it still leads to the server, as far as is known.
  var isWhole: Bool { lazy_PQstatus(handle) == LAZY_PQ_CONNECTION_OK && !state.withLock { $0.isSpent } }

  /// Whether the server has answered anything in the transaction under way.
  var hasAnswered: Bool { state.withLock { $0.hasAnswered } }

  // MARK: Transactions

  /// Begins a transaction, with the first question of it.
  func begin(_ statements: [Inquiry]) {
    state.withLock { state in
      state.beginning = statements
      state.hasAnswered = false
    }
  }

  /// Ends the transaction with everything it holds.
  /// - Throws: what was wrong with a statement whose answer nobody had read yet; `store.clash` where the server has given the
  ///   transaction up.
  func commit() throws(Refusal) {
    let answer = try answer("COMMIT") { _ in }
    defer { lazy_PQclear(answer) }
    // After a statement that failed the server says ROLLBACK, and that is no error to it.
    let said = lazy_PQcmdStatus(answer).map { String(cString: $0) }
    state.withLock { $0.isOpen = false }
    guard said == "COMMIT" else { throw PostgresFault.clashed(at: place) }
  }

  /// Ends the transaction without anything, and doesn't wait until that is done. What goes wrong here would only hide what went
  /// wrong before.
  func rollBack() {
    let wasOpen = state.withLock { $0.giveUp() }
    guard wasOpen, isWhole else { return }
    do throws(Refusal) {
      // What is still under way may fail, and must not take this along.
      try turn()
      // Not by a name: to give it one may take another statement first, which would fail like all that comes before.
      try push("ROLLBACK", .nothing, isOnce: true)
      try turn()
    } catch {
      state.withLock { $0.isSpent = true }
    }
  }

  // MARK: Statements

  /// Runs one statement or several, without arguments, as they stand.
  func execute(_ sql: String) throws(Refusal) {
    lazy_PQclear(try settle())
    _ = lazy_PQexitPipelineMode(handle)
    let answer = UInt(bitPattern: lazy_PQexec(handle, sql))
    state.withLock { $0.isOpen = lazy_PQtransactionStatus(handle) != LAZY_PQ_IDLE }
    lazy_PQclear(try checked(answer))
  }

  /// What proves a password, worked out here: the password itself never reaches the server nor its log.
  func verifier(of password: String, for role: String) throws(Refusal) -> String {
    guard let made = lazy_PQencryptPasswordConn(handle, password, role, "scram-sha-256") else {
      throw PostgresFault.lost(at: place)
    }
    defer { lazy_PQfreemem(made) }
    return String(cString: made)
  }

  @discardableResult
  func run(_ sql: String, _ arguments: [Value]) throws(Refusal) -> Int {
    let answer = try answer(sql) { $0.fill(arguments) }
    defer { lazy_PQclear(answer) }
    return lazy_PQcmdTuples(answer).flatMap { Int(String(cString: $0)) } ?? 0
  }

  func run(_ sql: String, _ arguments: [Value], bytes: [UInt8]) throws(Refusal) {
    try send(sql, .nothing, bytes: bytes) { $0.fill(arguments) }
  }

  func put(_ sql: String, _ arguments: [Value], orElse missing: Refusal?) throws(Refusal) {
    try send(sql, missing.map { .change(orElse: $0) } ?? .nothing) { $0.fill(arguments) }
  }

  func each(
    _ sql: String, _ arguments: [Value], _ body: (any Row) throws(Refusal) -> Void
  ) throws(Refusal) {
    if let answer = try foreseen(Inquiry(sql, arguments)) { return try each(of: answer, body) }
    try each(of: answer(sql) { $0.fill(arguments) }, body)
  }

  /// Gives each row of an answer, and lets the answer go.
  func each(of answer: OpaquePointer, _ body: (any Row) throws(Refusal) -> Void) throws(Refusal) {
    defer { lazy_PQclear(answer) }
    for number in 0..<lazy_PQntuples(answer) { try body(PostgresRow(answer: answer, number: number)) }
  }

  func foreseeing<Found>(
    _ questions: [Inquiry], _ body: () throws(Refusal) -> Found
  ) throws(Refusal) -> Found {
    let new = state.withLock { state in questions.filter { !state.expects($0) } }
    defer { state.withLock { $0.forget(new) } }
    for question in new { try send(question.sql, .foreseen(question)) { $0.fill(question.arguments) } }
    return try body()
  }

  /// Rows that are fetched at once by a reading of very many.
  private static let stretch = 500

  func eachOfMany(
    _ sql: String, _ arguments: [Value], _ body: (any Row) throws(Refusal) -> Void
  ) throws(Refusal) {
    let number = state.withLock { state in
      state.cursors += 1
      return state.cursors
    }
    let cursor = "many\(number)"
    try send("DECLARE \(cursor) NO SCROLL CURSOR FOR \(sql)", .nothing, isOnce: true) { $0.fill(arguments) }
    var isOver = false
    while !isOver {
      let found = try answer("FETCH \(Self.stretch) FROM \(cursor)", isOnce: true) { _ in }
      isOver = lazy_PQntuples(found) < Self.stretch
      try each(of: found, body)
    }
    try send("CLOSE \(cursor)", .nothing, isOnce: true) { _ in }
  }

  func packed(_ inquiry: Inquiry) -> Inquiry {
    Inquiry(PostgresDialect.packed(inquiry.sql), inquiry.arguments)
  }

  /// From the first line of its plan: `Bitmap Heap Scan on … (cost=… rows=102878 width=8)`.
  func expected(_ inquiry: Inquiry) throws(Refusal) -> Int? {
    let plan = try first("EXPLAIN \(inquiry.sql)", inquiry.arguments) { $0.text(0) }
    let rows = plan?.split(separator: " ").first { $0.hasPrefix("rows=") }
    return rows.flatMap { Int($0.dropFirst("rows=".count)) }
  }

  func eachID(_ inquiry: Inquiry, _ body: (Int64) -> Void) throws(Refusal) {
    let packed = packed(inquiry)
    try each(packed.sql, packed.arguments) { row in
      row.bytes(0).withUnsafeBytes { bytes in
        for place in stride(from: 0, to: bytes.count, by: 8) {
          body(Int64(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: Int64.self)))
        }
      }
    }
  }

  func keepPrepared(_ sql: String) throws(Refusal) -> any KeptStatement { PostgresStatement(sql, on: self) }

  /// Runs a statement and gives its answer, which whoever asks has to let go.
  func answer(
    _ sql: String, isOnce: Bool = false, _ fill: (inout PostgresArguments) -> Void
  ) throws(Refusal) -> OpaquePointer {
    if let watch = state.withLock({ $0.isCancelled }), watch() {
      throw PostgresFault.refusal("57014", "", at: place)
    }
    try send(sql, .answer, isOnce: isOnce, fill)
    guard let answer = try settle() else { throw PostgresFault.lost(at: place) }
    return answer
  }

  /// Has the server parse a statement, once for this connection.
  func prepare(_ sql: String) throws(Refusal) {
    _ = try name(of: sql)
    lazy_PQclear(try settle())
  }

  /// Has what runs on this connection stop where it is asked to.
  func watch<Found>(
    _ isCancelled: @escaping @Sendable () -> Bool, _ body: () throws(Refusal) -> Found
  ) throws(Refusal) -> Found {
    state.withLock { $0.isCancelled = isCancelled }
    defer { state.withLock { $0.isCancelled = nil } }
    return try body()
  }
}
