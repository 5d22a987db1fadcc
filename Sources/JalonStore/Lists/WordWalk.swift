import JalonCore

/// A walk for words from an end of the order of names, which goes on where one for wider words has come to.
///
/// Each letter of a word leaves some of the rows that were met before, and adds none to them: what was walked past need not be looked
/// at again. The order tells which row stands so many rows farther, so that nothing is counted off.
struct WordWalk {
  /// What a walk has met.
  struct Met: Sendable {
    let words: SoughtWords
    let ascending: Bool
    /// The latest entry of the journal then.
    let entry: Int64
    /// The rows that bear the words, in the order of the walk.
    let ids: [Int64]
    /// How many rows of the order it looked at.
    let looked: Int
  }

  private let words: SoughtWords
  private let ascending: Bool
  private let entry: Int64
  private let order: NameOrder
  private let lately: LatelyFound
  /// What is known already.
  let met: Met?

  /// More rows than any screen shows aren't worth keeping.
  private static let most = 500

  /// - Returns: `nil` where the order of names isn't held.
  init?(
    _ words: SoughtWords, in listing: Listing, ascending: Bool, on connection: any Connection
  ) throws(Refusal) {
    guard let orders = connection.orders, let held = try orders.held(of: listing, connection) else {
      return nil
    }
    self.words = words
    self.ascending = ascending
    (order, entry) = held
    lately = orders.lately
    let met = lately.walked(words, ascending: ascending)
    self.met = met?.entry == held.entry ? met : nil
  }

  /// The row up to which so many rows have been looked at; `nil` where there are no more.
  func row(after looked: Int) -> Int64? {
    guard looked > 0, looked < order.count else { return nil }
    return order.id(at: ascending ? looked - 1 : order.count - looked)
  }

  /// How many rows have been looked at up to a row.
  func looked(upTo id: Int64) -> Int? {
    order.place(of: id).map { ascending ? $0 + 1 : order.count - $0 }
  }

  /// Keeps what was met, for whoever looks for the same words or narrower ones.
  func keep(_ ids: [Int64], among looked: Int) {
    guard ids.count <= Self.most else { return }
    lately.keep(Met(words: words, ascending: ascending, entry: entry, ids: ids, looked: looked))
  }
}

extension ListReader {
  /// Walks as long as this is likely to meet all that is wanted sooner than a lookup would find it.
  ///
  /// - Returns: what it met, and the place up to which it looked; none where there is nothing more to look for.
  func walkedPatiently<Found>(
    _ columns: String, _ condition: Condition, from start: Bound?, _ ascending: Bool, _ limit: Int,
    _ make: (any Row) throws(Refusal) -> Found
  ) throws(Refusal) -> ([Found], Bound?) {
    var near: [Found] = []
    var ids: [Int64] = []
    func noting(_ row: any Row) throws(Refusal) -> Found {
      ids.append(row.int(0))
      return try make(row)
    }
    var (from, looked, stage) = (start, 0, choice.effort.patience)
    let walk = start == nil ? try choice.walk(ascending: ascending) : nil
    if let walk, let met = walk.met, let end = try walk.row(after: met.looked).flatMap(place) {
      near = try read(statement(columns, ascending, limit).showing(met.ids, condition), noting)
      (from, looked) = (Bound(end, including: false), met.looked)
      if near.count >= limit {
        walk.keep(ids, among: looked)
        return (Array(near.prefix(limit)), nil)
      }
    }
    func next() throws(Refusal) -> RowKey? {
      guard let walk else { return try key(after: from, stage, ascending) }
      return try walk.row(after: looked + stage).flatMap(place)
    }
    var expected: Int?
    while near.count < limit {
      if looked > 0 {
        if expected == nil { expected = try choice.expected() ?? 0 }
        stage = max(looked, choice.worthWalking(expecting: expected) - looked)
        guard try choice.goesOn(having: near.count, among: looked, of: limit, expecting: expected) else {
          walk?.keep(ids, among: looked)
          return (near, from)
        }
      }
      guard let end = try next() else {
        let rest = limit - near.count
        return try (near + walked(columns, condition, from: from, to: nil, ascending, rest, make), nil)
      }
      near += try walked(columns, condition, from: from, to: end, ascending, limit - near.count, noting)
      looked += stage
      from = Bound(end, including: false)
    }
    if let walk, let last = ids.last, let looked = walk.looked(upTo: last) { walk.keep(ids, among: looked) }
    return (near, nil)
  }
}
