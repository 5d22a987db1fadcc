import CPostgres
import JalonCore

/// What a connection has sent and not been answered yet.
struct PostgresPipeline {
  /// What becomes of one answer.
  enum Owed {
    /// The statement has its name then; else the name is forgotten.
    case name(of: String)
    /// Only a failure matters.
    case nothing
    /// So does that nothing was changed.
    case change(orElse: Refusal)
    /// Somebody waits for it.
    case answer
    /// Somebody will ask for it.
    case foreseen(Inquiry)
    /// The end of a turn: after a failure the server leaves out what comes before it.
    case turn
  }

  /// In the order in which it was sent; what was given up with its transaction is not wanted any more.
  var owed: [(what: Owed, isWanted: Bool)] = []
  /// What comes before the next statement.
  var beginning: [Inquiry] = []
  /// Whether a transaction is under way, as far as it was sent.
  var isOpen = false
  var hasAnswered = false
  /// Whether nothing more can be asked on this connection.
  var isSpent = false

  /// The names by which the server knows statements.
  var names: [String: String] = [:]
  /// How many names were given.
  var named = 0
  var arguments = PostgresArguments()
  var isCancelled: (@Sendable () -> Bool)?
  var cursors = 0

  /// The addresses of answers that came before they were asked for.
  private var foreseen: [Inquiry: UInt] = [:]
  /// Questions whose answers come, or have.
  private var asked: Set<Inquiry> = []

  mutating func note(_ what: Owed) {
    owed.append((what, true))
    if case .foreseen(let question) = what { asked.insert(question) }
  }

  /// Ends a transaction, and says whether there was one.
  mutating func giveUp() -> Bool {
    beginning = []
    for index in owed.indices {
      owed[index].isWanted = false
      // Behind a statement that failed the server parses nothing any more.
      if case .name(let sql) = owed[index].what { names[sql] = nil }
    }
    defer { isOpen = false }
    return isOpen
  }

  func expects(_ question: Inquiry) -> Bool { !asked.isEmpty && asked.contains(question) }

  mutating func keep(_ answer: UInt, for question: Inquiry) {
    guard expects(question) else { return lazy_PQclear(OpaquePointer(bitPattern: answer)) }
    lazy_PQclear(OpaquePointer(bitPattern: foreseen.updateValue(answer, forKey: question) ?? 0))
  }

  /// Each answer is given once.
  mutating func take(_ question: Inquiry) -> UInt? {
    asked.remove(question)
    return foreseen.removeValue(forKey: question)
  }

  mutating func forget(_ questions: [Inquiry]) {
    for question in questions { lazy_PQclear(OpaquePointer(bitPattern: take(question) ?? 0)) }
  }

  mutating func forget() { forget(Array(asked)) }
}

extension PostgresConnection {
  /// Statements that are kept prepared on the server; past this number it forgets them and begins anew.
  private static let kept = 500
  /// Answers that are owed at most before they are read.
  private static let most = 200

  /// Sends a statement, behind whatever begins the transaction, and doesn't wait for its answer.
  ///
  /// - Parameters:
  ///   - isOnce: whether it isn't worth preparing.
  ///   - bytes: for the last place, behind the arguments.
  func send(
    _ sql: String, _ owed: PostgresPipeline.Owed, isOnce: Bool = false, bytes: [UInt8]? = nil,
    _ fill: (inout PostgresArguments) -> Void
  ) throws(Refusal) {
    let beginning = state.withLock { state in
      defer { state.beginning = [] }
      if !state.beginning.isEmpty { state.isOpen = true }
      return state.beginning
    }
    for statement in beginning { try push(statement.sql, .nothing) { $0.fill(statement.arguments) } }
    try push(sql, owed, isOnce: isOnce, bytes: bytes, fill)
    if case .answer = owed { return }
    if state.withLock({ $0.owed.count }) >= Self.most { lazy_PQclear(try settle()) }
  }

  /// Sends a statement alone.
  func push(
    _ sql: String, _ owed: PostgresPipeline.Owed, isOnce: Bool = false, bytes: [UInt8]? = nil,
    _ fill: (inout PostgresArguments) -> Void = { _ in }
  ) throws(Refusal) {
    // Where it's in this mode already, nothing happens.
    _ = lazy_PQenterPipelineMode(handle)
    let name = isOnce ? nil : try name(of: sql)
    let (isCut, isSent) = state.withLock { state in
      state.arguments.removeAll()
      fill(&state.arguments)
      if state.arguments.isCut { return (true, false) }
      let isSent = state.arguments.read { values in
        let count = Int32(values.count)
        guard let name else {
          return lazy_PQsendQueryParams(
            handle, PostgresDialect().placeholders(sql), count, nil, values, nil, nil, 1)
        }
        guard let bytes else { return lazy_PQsendQueryPrepared(handle, name, count, values, nil, nil, 1) }
        return bytes.withUnsafeBytes { bytes in
          let values = values + [bytes.bindMemory(to: CChar.self).baseAddress]
          let lengths = Array(repeating: Int32(0), count: values.count - 1) + [Int32(bytes.count)]
          let formats = Array(repeating: Int32(0), count: values.count - 1) + [1]
          return lazy_PQsendQueryPrepared(handle, name, count + 1, values, lengths, formats, 1)
        }
      }
      if isSent == 1 { state.note(owed) }
      return (false, isSent == 1)
    }
    if isCut { throw PostgresFault.refusal("22021", "NUL", at: place) }
    guard isSent else { throw broken() }
  }

  /// The name of a statement, which the server parses once for this connection.
  func name(of sql: String) throws(Refusal) -> String {
    if let known = state.withLock({ $0.names[sql] }) { return known }
    if state.withLock({ $0.names.count }) >= Self.kept {
      state.withLock { $0.names = [:] }
      try push("DEALLOCATE ALL", .nothing, isOnce: true)
    }
    _ = lazy_PQenterPipelineMode(handle)
    let name = state.withLock { state in
      state.named += 1
      return "s\(state.named)"
    }
    guard lazy_PQsendPrepare(handle, name, PostgresDialect().placeholders(sql), 0, nil) == 1 else {
      throw broken()
    }
    state.withLock { state in
      state.names[sql] = name
      state.note(.name(of: sql))
    }
    return name
  }

  /// Ends a turn, and has everything go that was sent.
  func turn() throws(Refusal) {
    guard !state.withLock({ $0.owed.isEmpty }) else { return }
    guard lazy_PQpipelineSync(handle) == 1 else { throw broken() }
    state.withLock { $0.note(.turn) }
  }

  /// Has everything go that was sent, and reads all that is owed.
  ///
  /// - Returns: the answer that somebody waits for.
  /// - Throws: what was wrong first.
  func settle() throws(Refusal) -> OpaquePointer? {
    try turn()
    let (owed, watch) = state.withLock { state in
      defer { state.owed = [] }
      return (state.owed, state.isCancelled)
    }
    var waiting = PostgresWaiting(connection: handle, isCancelled: watch)
    var (answer, failure): (UInt, Refusal?) = (0, nil)
    for (what, isWanted) in owed {
      if case .turn = what {
        let end = OpaquePointer(bitPattern: waiting.next(isTurn: true))
        defer { lazy_PQclear(end) }
        guard Int(lazy_PQresultStatus(end)) == LAZY_PQ_PIPELINE_SYNC else {
          failure = failure ?? broken()
          break
        }
        continue
      }
      let found = waiting.next()
      if found == 0 { _ = broken() }
      do throws(Refusal) {
        try take(found, for: what, &answer)
      } catch {
        if isWanted { failure = failure ?? error }
      }
    }
    // A word to stop that came too late would stop something else.
    if waiting.wasCancelled, failure?.code != "store.interrupted" { _ = broken() }
    guard let failure else {
      state.withLock { $0.hasAnswered = true }
      return OpaquePointer(bitPattern: answer)
    }
    lazy_PQclear(OpaquePointer(bitPattern: answer))
    if failure.code != PostgresFault.lost { state.withLock { $0.hasAnswered = true } }
    throw failure
  }

  private func take(
    _ found: UInt, for what: PostgresPipeline.Owed, _ answer: inout UInt
  ) throws(Refusal) {
    do throws(Refusal) {
      let result = try checked(found)
      switch what {
      case .answer: answer = found
      case .foreseen(let question): state.withLock { $0.keep(found, for: question) }
      case .change(let missing):
        defer { lazy_PQclear(result) }
        if lazy_PQcmdTuples(result).map({ String(cString: $0) }) == "0" { throw missing }
      case .nothing, .name, .turn: lazy_PQclear(result)
      }
    } catch {
      if case .name(let sql) = what { state.withLock { $0.names[sql] = nil } }
      throw error
    }
  }

  /// The answer to a question that was foreseen.
  func foreseen(_ question: Inquiry) throws(Refusal) -> OpaquePointer? {
    guard state.withLock({ $0.expects(question) }) else { return nil }
    if !state.withLock({ $0.owed.isEmpty }) { lazy_PQclear(try settle()) }
    return OpaquePointer(bitPattern: state.withLock { $0.take(question) } ?? 0)
  }

  /// Gives this connection up.
  private func broken() -> Refusal {
    state.withLock { $0.isSpent = true }
    return PostgresFault.lost(at: place)
  }

  /// An answer that is one; where the server refused, it is let go.
  func checked(_ address: UInt) throws(Refusal) -> OpaquePointer {
    let answer = OpaquePointer(bitPattern: address)
    let status = Int(lazy_PQresultStatus(answer))
    if let answer, [LAZY_PQ_COMMAND_OK, LAZY_PQ_TUPLES_OK, LAZY_PQ_EMPTY_QUERY].contains(status) {
      return answer
    }
    defer { lazy_PQclear(answer) }
    func said(_ field: Int) -> String? {
      lazy_PQresultErrorField(answer, Int32(field)).map { String(cString: $0) }
    }
    // Left out because of what failed before it.
    if answer != nil, status == LAZY_PQ_PIPELINE_ABORTED { throw PostgresFault.clashed(at: place) }
    let state = said(LAZY_PQ_SQLSTATE)
    guard isWhole || state != nil, let state else { throw PostgresFault.lost(at: place) }
    throw PostgresFault.refusal(state, said(LAZY_PQ_MESSAGE) ?? "", at: place)
  }
}
