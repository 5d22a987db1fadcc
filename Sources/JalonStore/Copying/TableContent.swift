import JalonCore

/// One table of a programme, row by row in the order of its key, the same on both engines.
struct TableContent {
  struct Column: Hashable {
    let name: String
    let holdsBytes: Bool
    /// Place in the primary key, from 1; 0 where it is no part of it.
    let keyPlace: Int
  }

  let table: String
  /// Those that hold bytes last.
  let columns: [Column]

  /// - Parameter connection: to the database whose columns are read.
  init(_ table: String, _ dialect: any Dialect, _ connection: any Connection) throws(Refusal) {
    self.table = table
    columns = try connection.all(dialect.columns, [.text(table)]) { row in
      Column(name: row.text(0), holdsBytes: row.int(1) != 0, keyPlace: Int(row.int(2)))
    }.sorted { ($0.holdsBytes ? 1 : 0, $0.name) < ($1.holdsBytes ? 1 : 0, $1.name) }
  }

  /// Every table that a programme's migrations make, but for what only one engine has.
  static let all: [String] = Migration.all.flatMap(\.definitions).compactMap { definition in
    let words = definition.split(separator: "\"", maxSplits: 2)
    return words.first == "CREATE TABLE " && words.count > 1 ? String(words[1]) : nil
  }

  private var names: String { columns.map { #""\#($0.name)""# }.joined(separator: ", ") }

  var read: String {
    let key = columns.filter { $0.keyPlace > 0 }.sorted { $0.keyPlace < $1.keyPlace }
    return
      #"SELECT \#(names) FROM "\#(table)" ORDER BY \#(key.map { #""\#($0.name)""# }.joined(separator: ", "))"#
  }

  func insert(rows: Int) -> String {
    let places = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
    let all = Array(repeating: places, count: rows).joined(separator: ", ")
    return #"INSERT INTO "\#(table)" (\#(names)) VALUES \#(all)"#
  }

  /// Reads the table whole: how many rows it has, and the digest of what they hold.
  func seal(
    _ connection: any Connection, _ body: ([Value], [UInt8]?) throws(Refusal) -> Void = { _, _ in }
  ) throws(Refusal) -> CopiedTable {
    let plain = columns.filter { !$0.holdsBytes }.count
    var digest = SHA256()
    digest.add(names)
    var rows = 0
    try connection.eachOfMany(read, []) { row throws(Refusal) in
      let values = (0..<plain).map { row.value($0) }
      let bytes = plain < columns.count ? row.bytes(plain) : nil
      for value in values { digest.add(value) }
      if let bytes { digest.add(bytes) }
      rows += 1
      try body(values, bytes)
    }
    return CopiedTable(name: table, rows: rows, sha256: digest.hex())
  }
}

/// What was found in a table.
public struct CopiedTable: Sendable, Hashable {
  public let name: String
  public let rows: Int
  /// Of every value of every row, in the order of the key: lower-case hexadecimal.
  public let sha256: String
}

extension SHA256 {
  /// A value with its kind and length, so that no two rows read alike.
  fileprivate mutating func add(_ value: Value) {
    switch value {
    case .null: add("n;")
    case .int(let number): add("i\(number);")
    case .text(let text):
      add("t\(text.utf8.count):")
      add(text)
    }
  }
}
