import CPostgres
import JalonCore
import Synchronization

/// One connection to a server, through libpq: statements are prepared once and stay so, arguments go as text, rows come in
/// binary form.
///
/// An answer is held in memory before its first row is given, since what reads it asks further questions meanwhile; readings
/// of very many rows go through a cursor (`eachOfMany`). It may wander from thread to thread, but works for one at a time.
final class PostgresConnection: Connection, Sendable {
  /// What is said of the place in sentences.
  let place: String
  /// libpq's own object, as the number of its address.
  private let address: UInt
  let marks: MarkedRows? = nil
  let orders: NameOrders? = nil

  private struct State {
    /// The names by which the server knows statements.
    var names: [String: String] = [:]
    var arguments = PostgresArguments()
    var isCancelled: (@Sendable () -> Bool)?
    var cursors = 0
  }
  private let state = Mutex(State())

  /// Statements that are kept prepared on the server; past this number it forgets them and begins anew.
  private static let kept = 500

  /// - Parameter patience: how long a statement waits for somebody else's lock, in milliseconds.
  init(_ server: ServerAddress, patience: Int) throws(Refusal) {
    place = server.shown
    guard lazy_PQ_is_there() else { throw PostgresFault.noLibrary() }
    guard let handle = PostgresOpening.connect(server) else { throw PostgresFault.lost(at: place) }
    address = UInt(bitPattern: handle)
    guard lazy_PQstatus(handle) == LAZY_PQ_CONNECTION_OK else {
      throw PostgresFault.unreachable(
        lazy_PQerrorMessage(handle).map { String(cString: $0) } ?? "",
        needsPassword: lazy_PQconnectionNeedsPassword(handle) == 1, at: place)
    }
    lazy_PQ_hush(handle)
    let version = Int(lazy_PQserverVersion(handle)) / 10_000
    guard version >= PostgresOpening.oldest else { throw PostgresFault.tooOld(version, at: place) }
    try execute(PostgresOpening.settings(patience: patience))
  }

  deinit { lazy_PQfinish(handle) }

  /// libpq's own connection.
  var handle: OpaquePointer? { OpaquePointer(bitPattern: address) }

  /// Whether it still leads to the server, as far as is known.
  var isWhole: Bool { lazy_PQstatus(handle) == LAZY_PQ_CONNECTION_OK }

  /// Whether a transaction is under way.
  var isInTransaction: Bool { lazy_PQtransactionStatus(handle) != LAZY_PQ_IDLE }

  // MARK: Plain statements

  /// Runs one statement or several, without arguments.
  func execute(_ sql: String) throws(Refusal) {
    lazy_PQclear(try checked(UInt(bitPattern: lazy_PQexec(handle, sql))))
  }

  /// Ends the transaction with everything it holds.
  /// - Throws: `store.clash` where the server has given it up.
  func commit() throws(Refusal) {
    let answer = try checked(UInt(bitPattern: lazy_PQexec(handle, "COMMIT")))
    defer { lazy_PQclear(answer) }
    // After a statement that failed the server says ROLLBACK, and that is no error to it.
    let said = lazy_PQcmdStatus(answer).map { String(cString: $0) }
    guard said == "COMMIT" else { throw PostgresFault.clashed(at: place) }
  }

  /// Ends the transaction without anything. What goes wrong here would only hide what went wrong before.
  func rollBack() {
    guard isWhole, isInTransaction else { return }
    lazy_PQclear(lazy_PQexec(handle, "ROLLBACK"))
  }

  /// What proves a password, worked out here: the password itself never reaches the server nor its log.
  func verifier(of password: String, for role: String) throws(Refusal) -> String {
    guard let made = lazy_PQencryptPasswordConn(handle, password, role, "scram-sha-256") else {
      throw PostgresFault.lost(at: place)
    }
    defer { lazy_PQfreemem(made) }
    return String(cString: made)
  }

  // MARK: Statements with arguments

  @discardableResult
  func run(_ sql: String, _ arguments: [Value]) throws(Refusal) -> Int {
    let answer = try answer(sql) { $0.fill(arguments) }
    defer { lazy_PQclear(answer) }
    return lazy_PQcmdTuples(answer).flatMap { Int(String(cString: $0)) } ?? 0
  }

  func run(_ sql: String, _ arguments: [Value], bytes: [UInt8]) throws(Refusal) {
    lazy_PQclear(try answer(sql, bytes: bytes) { $0.fill(arguments) })
  }

  func each(
    _ sql: String, _ arguments: [Value], _ body: (any Row) throws(Refusal) -> Void
  ) throws(Refusal) {
    try each(of: answer(sql) { $0.fill(arguments) }, body)
  }

  /// Gives each row of an answer, and lets the answer go.
  func each(of answer: OpaquePointer, _ body: (any Row) throws(Refusal) -> Void) throws(Refusal) {
    defer { lazy_PQclear(answer) }
    for number in 0..<lazy_PQntuples(answer) { try body(PostgresRow(answer: answer, number: number)) }
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
    let declaration = "DECLARE \(cursor) NO SCROLL CURSOR FOR \(PostgresDialect().placeholders(sql))"
    lazy_PQclear(try answer(once: declaration) { $0.fill(arguments) })
    var isOver = false
    while !isOver {
      let found = try answer(once: "FETCH \(Self.stretch) FROM \(cursor)") { _ in }
      isOver = lazy_PQntuples(found) < Self.stretch
      try each(of: found, body)
    }
    try execute("CLOSE \(cursor)")
  }

  func keepPrepared(_ sql: String) throws(Refusal) -> any KeptStatement {
    try prepare(sql)
    return PostgresStatement(sql, on: self)
  }

  /// Runs a prepared statement and gives its answer, which whoever asks has to let go.
  ///
  /// - Parameter bytes: for the last place, behind the arguments.
  func answer(
    _ sql: String, bytes: [UInt8]? = nil, _ fill: (inout PostgresArguments) -> Void
  ) throws(Refusal) -> OpaquePointer {
    let name = try prepare(sql)
    return try answer(fill) { arguments, handle, isWatched in
      arguments.read { values in
        guard let bytes else {
          let count = Int32(values.count)
          if isWatched {
            return lazy_PQsendQueryPrepared(handle, name, count, values, nil, nil, 1) == 1
              ? nil : .some(nil)
          }
          return .some(lazy_PQexecPrepared(handle, name, count, values, nil, nil, 1))
        }
        return bytes.withUnsafeBytes { bytes in
          let values = values + [bytes.bindMemory(to: CChar.self).baseAddress]
          let lengths = Array(repeating: Int32(0), count: values.count - 1) + [Int32(bytes.count)]
          let formats = Array(repeating: Int32(0), count: values.count - 1) + [1]
          let count = Int32(values.count)
          return .some(lazy_PQexecPrepared(handle, name, count, values, lengths, formats, 1))
        }
      }
    }
  }

  /// The same of a statement that isn't worth preparing.
  private func answer(
    once sql: String, _ fill: (inout PostgresArguments) -> Void
  ) throws(Refusal) -> OpaquePointer {
    try answer(fill) { arguments, handle, _ in
      arguments.read { values in
        .some(lazy_PQexecParams(handle, sql, Int32(values.count), nil, values, nil, nil, 1))
      }
    }
  }

  /// - Parameter ask: gives the server's answer, or `nil` where it only sent the question.
  private func answer(
    _ fill: (inout PostgresArguments) -> Void,
    _ ask: (PostgresArguments, OpaquePointer?, _ isWatched: Bool) -> OpaquePointer??
  ) throws(Refusal) -> OpaquePointer {
    let watch = state.withLock { $0.isCancelled }
    if let watch, watch() { throw PostgresFault.refusal("57014", "", at: place) }
    let (found, isCut, isSent) = state.withLock { state -> (UInt, Bool, Bool) in
      state.arguments.removeAll()
      fill(&state.arguments)
      if state.arguments.isCut { return (0, true, false) }
      let asked = ask(state.arguments, handle, watch != nil)
      return (UInt(bitPattern: asked ?? nil), false, asked == nil)
    }
    if isCut { throw PostgresFault.refusal("22021", "NUL", at: place) }
    guard isSent, let watch else { return try checked(found) }
    return try checked(PostgresWaiting.answer(on: handle, unless: watch))
  }

  /// Has the server parse and plan a statement, once for this connection, and gives its name.
  @discardableResult
  func prepare(_ sql: String) throws(Refusal) -> String {
    if let known = state.withLock({ $0.names[sql] }) { return known }
    let count = state.withLock { $0.names.count }
    if count >= Self.kept {
      try execute("DEALLOCATE ALL")
      state.withLock { $0.names = [:] }
    }
    let name = "s\(count >= Self.kept ? 0 : count)"
    let readable = PostgresDialect().placeholders(sql)
    lazy_PQclear(try checked(UInt(bitPattern: lazy_PQprepare(handle, name, readable, 0, nil))))
    state.withLock { $0.names[sql] = name }
    return name
  }

  /// An answer that is one; where the server refused, it is let go.
  private func checked(_ address: UInt) throws(Refusal) -> OpaquePointer {
    let answer = OpaquePointer(bitPattern: address)
    let status = lazy_PQresultStatus(answer)
    if let answer, [LAZY_PQ_COMMAND_OK, LAZY_PQ_TUPLES_OK, LAZY_PQ_EMPTY_QUERY].contains(Int(status)) {
      return answer
    }
    defer { lazy_PQclear(answer) }
    func said(_ field: Int) -> String? {
      lazy_PQresultErrorField(answer, Int32(field)).map { String(cString: $0) }
    }
    let state = said(LAZY_PQ_SQLSTATE)
    guard isWhole || state != nil, let state else { throw PostgresFault.lost(at: place) }
    throw PostgresFault.refusal(state, said(LAZY_PQ_MESSAGE) ?? "", at: place)
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
