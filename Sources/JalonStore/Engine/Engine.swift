import JalonCore

/// A database that keeps a programme: SQLite in a file, PostgreSQL on a server. One SQL, written once, for both.
protocol Engine: Sendable {
  var dialect: any Dialect { get }
  /// Where the programme is, as people are told it.
  var place: String { get }

  /// Reads a consistent state of the database, while others may write. `body` is begun anew where a connection turns out to be
  /// broken before it has answered anything.
  func read<Found>(_ body: (any Connection) throws(Refusal) -> Found) throws(Refusal) -> Found

  /// The same, but stops where it is asked to: the answer is no longer wanted.
  ///
  /// - Parameter isCancelled: asked now and then, on the thread that reads.
  /// - Throws: `store.interrupted` once it has said so.
  func read<Found>(
    unless isCancelled: @escaping @Sendable () -> Bool, _ body: (any Connection) throws(Refusal) -> Found
  ) throws(Refusal) -> Found

  /// Runs the only writing transaction of the moment: all of it is kept, durably, or nothing where `body` throws.
  ///
  /// - Parameter attempts: whether `body` may be run again, from the beginning, where something passing came between.
  func write<Made>(
    _ attempts: WriteAttempts, _ body: (any Connection) throws(Refusal) -> Made
  ) throws(Refusal) -> Made

  /// Makes or raises the schema in one transaction, while nobody else does; nobody needs to be able to write yet.
  func make<Made>(_ body: (any Connection) throws(Refusal) -> Made) throws(Refusal) -> Made

  /// Lets every connection go; nothing may be asked afterwards.
  func close() throws(Refusal)
}

/// How often a writing transaction is tried.
enum WriteAttempts {
  /// Again where it clashed with another one, or the server went away: `body` keeps nothing outside itself.
  case asNeeded
  /// Once: `body` takes what it writes from somewhere that can't be read twice.
  case once
}

extension Engine {
  func write<Made>(_ body: (any Connection) throws(Refusal) -> Made) throws(Refusal) -> Made {
    try write(.asNeeded, body)
  }
}

/// A statement of rows, with what its `?` stand for.
struct Inquiry: Sendable, Hashable {
  let sql: String
  let arguments: [Value]

  init(_ sql: String, _ arguments: [Value] = []) {
    self.sql = sql
    self.arguments = arguments
  }
}

/// A connection inside a transaction. Never leaves the closure that was given it.
protocol Connection {
  /// Runs a statement with its `?` bound, and returns how many rows it changed.
  @discardableResult
  func run(_ sql: String, _ arguments: [Value]) throws(Refusal) -> Int

  /// The same, with bytes for its last `?`.
  func run(_ sql: String, _ arguments: [Value], bytes: [UInt8]) throws(Refusal)

  /// Runs a statement of which nobody asks what came of it: at the latest with the next question, or when the transaction ends, which
  /// then say what was wrong with it.
  ///
  /// - Parameter missing: thrown where it changed no row.
  func put(_ sql: String, _ arguments: [Value], orElse missing: Refusal?) throws(Refusal)

  /// Runs a statement and gives each row, which is valid only until the next one.
  func each(
    _ sql: String, _ arguments: [Value], _ body: (any Row) throws(Refusal) -> Void
  ) throws(Refusal)

  /// Tells beforehand what `body` asks, each question once: a server gets all of them in one go. What `body` writes before it
  /// asks one of them must not touch its answer.
  func foreseeing<Found>(
    _ questions: [Inquiry], _ body: () throws(Refusal) -> Found
  ) throws(Refusal) -> Found

  /// The same for very many rows, which are never all in memory.
  func eachOfMany(
    _ sql: String, _ arguments: [Value], _ body: (any Row) throws(Refusal) -> Void
  ) throws(Refusal)

  /// Gives each id that a statement finds, in its order: very many of them at little cost.
  ///
  /// - Parameter inquiry: names its only column `id`.
  func eachID(_ inquiry: Inquiry, _ body: (Int64) -> Void) throws(Refusal)

  /// What is asked for these ids, to be foreseen.
  func packed(_ inquiry: Inquiry) -> Inquiry

  /// How many rows a statement is likely to find, as the engine knows without looking for them; `nil` where it doesn't.
  func expected(_ inquiry: Inquiry) throws(Refusal) -> Int?

  /// Keeps a statement prepared for very many rows, so that nothing is looked up for each.
  func keepPrepared(_ sql: String) throws(Refusal) -> any KeptStatement

  /// Where rows are marked for `is_marked(id)`; `nil` where the engine has no such function.
  var marks: MarkedRows? { get }

  /// Orders of names that are held in memory; `nil` where the engine sorts what it found by itself.
  var orders: NameOrders? { get }
}

/// A statement that stays prepared within one transaction. Places count from 1 and stay bound from run to run.
protocol KeptStatement: AnyObject {
  func bind(_ place: Int, _ number: Int64) throws(Refusal)
  /// - Parameter text: UTF-8, not copied: it must stay where it is until the statement has run. `nil` is NULL.
  func bind(_ place: Int, _ text: UnsafeRawBufferPointer?) throws(Refusal)
  func run() throws(Refusal)
  /// Runs it and gives each row, which is valid only until the next one.
  func each(_ body: (any Row) throws(Refusal) -> Void) throws(Refusal)
}

/// One row of an answer: columns by position from 0.
protocol Row {
  func value(_ column: Int) -> Value
  /// 0 where there is no integer.
  func int(_ column: Int) -> Int64
  /// Empty where there is no text.
  func text(_ column: Int) -> String
  func isNull(_ column: Int) -> Bool
  /// Empty where there are no bytes.
  func bytes(_ column: Int) -> [UInt8]
  /// Whether the column holds exactly this text.
  func holds(_ text: UnsafeRawBufferPointer, _ column: Int) -> Bool
}

extension Connection {
  func eachOfMany(
    _ sql: String, _ arguments: [Value], _ body: (any Row) throws(Refusal) -> Void
  ) throws(Refusal) {
    try each(sql, arguments, body)
  }

  func eachID(_ inquiry: Inquiry, _ body: (Int64) -> Void) throws(Refusal) {
    try each(inquiry.sql, inquiry.arguments) { body($0.int(0)) }
  }

  func packed(_ inquiry: Inquiry) -> Inquiry { inquiry }

  func expected(_ inquiry: Inquiry) throws(Refusal) -> Int? { nil }

  func keepPrepared(_ sql: String) throws(Refusal) -> any KeptStatement { PlainStatement(sql, on: self) }

  func put(_ sql: String, _ arguments: [Value], orElse missing: Refusal?) throws(Refusal) {
    if try run(sql, arguments) == 0, let missing { throw missing }
  }

  func put(_ sql: String, _ arguments: [Value]) throws(Refusal) { try put(sql, arguments, orElse: nil) }

  func foreseeing<Found>(
    _ questions: [Inquiry], _ body: () throws(Refusal) -> Found
  ) throws(Refusal) -> Found { try body() }

  @discardableResult
  func run(_ sql: String) throws(Refusal) -> Int { try run(sql, []) }

  /// All rows, each turned into something that lasts.
  func all<Found>(
    _ sql: String, _ arguments: [Value] = [], _ make: (any Row) throws(Refusal) -> Found
  ) throws(Refusal) -> [Found] {
    var found: [Found] = []
    try each(sql, arguments) { row throws(Refusal) in found.append(try make(row)) }
    return found
  }

  /// The first row, where there is one.
  func first<Found>(
    _ sql: String, _ arguments: [Value] = [], _ make: (any Row) throws(Refusal) -> Found
  ) throws(Refusal) -> Found? {
    var found: Found?
    try each(sql, arguments) { row throws(Refusal) in if found == nil { found = try make(row) } }
    return found
  }

  /// The integer in the first column of the first row.
  func int(_ sql: String, _ arguments: [Value] = []) throws(Refusal) -> Int64? {
    try first(sql, arguments) { $0.isNull(0) ? nil : $0.int(0) } ?? nil
  }

  /// The text in the first column of the first row.
  func text(_ sql: String, _ arguments: [Value] = []) throws(Refusal) -> String? {
    try first(sql, arguments) { $0.isNull(0) ? nil : $0.text(0) } ?? nil
  }
}

extension Row {
  func holds(_ bytes: UnsafeRawBufferPointer, _ column: Int) -> Bool {
    !isNull(column) && text(column).utf8.elementsEqual(bytes)
  }

  func optionalInt(_ column: Int) -> Int64? { isNull(column) ? nil : int(column) }
  func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
}

/// A kept statement of a connection that knows none of its own.
private final class PlainStatement: KeptStatement {
  private let sql: String
  private let connection: any Connection
  private var arguments: [Value] = []

  init(_ sql: String, on connection: any Connection) {
    self.sql = sql
    self.connection = connection
  }

  func bind(_ place: Int, _ number: Int64) { bind(place, .int(number)) }

  func bind(_ place: Int, _ text: UnsafeRawBufferPointer?) {
    bind(place, text.map { .text(String(decoding: $0, as: UTF8.self)) } ?? .null)
  }

  private func bind(_ place: Int, _ value: Value) {
    while arguments.count < place { arguments.append(.null) }
    arguments[place - 1] = value
  }

  func run() throws(Refusal) { try connection.run(sql, arguments) }

  func each(_ body: (any Row) throws(Refusal) -> Void) throws(Refusal) {
    try connection.each(sql, arguments, body)
  }
}
