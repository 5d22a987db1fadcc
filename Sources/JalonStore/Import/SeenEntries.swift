import JalonCore

/// A set of ids that grows by a bit for each.
struct IDSet {
  private var words: [UInt64] = []

  func contains(_ id: Int64) -> Bool {
    let place = Int(id >> 6)
    return place < words.count && words[place] >> UInt64(id & 63) & 1 == 1
  }

  /// - Returns: whether it was not in the set.
  @discardableResult
  mutating func insert(_ id: Int64) -> Bool {
    let place = Int(id >> 6)
    if place >= words.count { words += Array(repeating: 0, count: place + 1 - words.count) }
    let bit: UInt64 = 1 << UInt64(id & 63)
    defer { words[place] |= bit }
    return words[place] & bit == 0
  }

  mutating func remove(_ id: Int64) {
    let place = Int(id >> 6)
    if place < words.count { words[place] &= ~(1 << UInt64(id & 63)) }
  }
}

/// Entries of one import that were left and are held nowhere: a later entry with the same number has to be
/// compared with them. They stand in a table that lasts as long as the transaction, so that memory doesn't grow
/// with the file; a filter in front of it spares nearly every look-up, and the index until the first one.
struct LeftEntries {
  /// `nil` as long as no entry was left.
  private var filter: NumberFilter?
  private var isIndexed = false

  /// The table is made and dropped within the import.
  static let make = #"""
    CREATE TEMPORARY TABLE "left_entry" (
      "identifier" TEXT NOT NULL, "updated" TEXT NOT NULL, "reason" TEXT NOT NULL)
    """#
  static let index = #"CREATE UNIQUE INDEX "left_entry_identifier" ON "left_entry" ("identifier")"#
  static let drop = #"DROP TABLE "left_entry""#
  static let find = #"SELECT "updated", "reason" FROM "left_entry" WHERE "identifier" = ?"#
  static let keep = #"INSERT INTO "left_entry" ("identifier", "updated", "reason") VALUES (?, ?, ?)"#
  static let forget = #"DELETE FROM "left_entry" WHERE "identifier" = ?"#

  mutating func find(
    _ identifier: String, _ connection: any Connection
  ) throws(Refusal) -> (updated: String, reason: RegisterSkip)? {
    guard let filter, filter.mayHold(identifier) else { return nil }
    if !isIndexed {
      try connection.run(Self.index)
      isIndexed = true
    }
    return try connection.first(Self.find, [.text(identifier)]) {
      ($0.text(0), RegisterSkip(rawValue: $0.text(1)) ?? .dissolved)
    }
  }

  /// - Parameter replaced: whether an entry of that number was found.
  mutating func keep(
    _ entry: PreparedEntry, _ reason: RegisterSkip, replacing replaced: Bool, _ connection: any Connection
  ) throws(Refusal) {
    if filter == nil {
      filter = NumberFilter(megabytes: 4)
      try connection.run(Self.make)
    }
    filter?.insert(entry.identifier)
    if replaced { try forget(entry.identifier, connection) }
    try connection.run(
      Self.keep, [.text(entry.identifier), .text(entry.updatedAt), .text(reason.rawValue)])
  }

  func forget(_ identifier: String, _ connection: any Connection) throws(Refusal) {
    try connection.run(Self.forget, [.text(identifier)])
  }

  func end(_ connection: any Connection) throws(Refusal) {
    if filter != nil { try connection.run(Self.drop) }
  }
}
