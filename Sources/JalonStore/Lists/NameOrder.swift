public import JalonCore
import Synchronization

/// The order of names held in memory: what a search found is put in order by two array accesses a row.
///
/// A search index gives ids in their own order, and names that begin alike stand together far down the list, so that
/// neither sorting what was found nor walking past the rest is quick in SQL.
final class NameOrder: Sendable {
  /// Ids by their place in the order.
  private let ids: [Int32]
  /// Places by id; -1 where no row is.
  private let places: [Int32]

  /// - Returns: `nil` where an id is beyond what is held.
  init?(of listing: Listing, _ connection: any Connection) throws(Refusal) {
    let name = SortColumn.of(CaseSort.name).name
    var ids: [Int32] = []
    var highest: Int64 = -1
    // With a limit, though all are meant, since no server may then mix the order while it puts them together.
    let all = Inquiry(
      #"SELECT "id" FROM "\#(listing.table)" ORDER BY "\#(name)", "id" LIMIT ?"#, [.int(.max)])
    try connection.eachID(all) { id in
      highest = max(highest, id)
      ids.append(Int32(truncatingIfNeeded: id))
    }
    guard highest < Int64(Int32.max), highest < 8 * Int64(ids.count) + 1_000 else { return nil }
    var places = [Int32](repeating: -1, count: Int(highest) + 1)
    for (place, id) in ids.enumerated() { places[Int(id)] = Int32(place) }
    self.ids = ids
    self.places = places
  }

  func place(of id: Int64) -> Int? {
    guard id >= 0, id < places.count, places[Int(id)] >= 0 else { return nil }
    return Int(places[Int(id)])
  }

  /// Some rows in the order of names; `nil` where one of them is not known.
  func hits(_ found: [Int64]) -> NamedHits? {
    var set = RowSet(upTo: Int64(ids.count))
    for id in found {
      guard let place = place(of: id) else { return nil }
      set.insert(Int64(place))
    }
    return NamedHits(order: self, places: set)
  }

  func id(at place: Int) -> Int64 { Int64(ids[place]) }
  var count: Int { ids.count }
}

/// Rows that a search found, to be read off in the order of names, in either direction.
struct NamedHits: Sendable {
  fileprivate let order: NameOrder
  fileprivate let places: RowSet

  var count: Int { places.count }

  /// The next ids behind a place, or before it.
  ///
  /// - Parameter start: a row of the order; `nil` for the end from which the direction leads away.
  /// - Returns: `nil` where the row to begin at is not known.
  func ids(from start: Int64?, including: Bool, ascending: Bool, limit: Int) -> [Int64]? {
    var place = ascending ? 0 : order.count - 1
    if let start {
      guard let known = order.place(of: start) else { return nil }
      place = including ? known : ascending ? known + 1 : known - 1
    }
    var found: [Int64] = []
    while found.count < limit, let next = places.nearest(from: place, ascending: ascending) {
      found.append(order.id(at: next))
      place = ascending ? next + 1 : next - 1
    }
    return found
  }
}

/// The orders that are held, shared by every connection to one programme, and whether they still hold.
///
/// What is done since an order was made tells whether a name can have changed: every change is an entry of the journal.
final class NameOrders: Sendable {
  /// The highest id up to which an order is held.
  private let most: Int64
  /// What was found lately, see `LatelyFound`.
  let lately = LatelyFound()

  init(upTo most: Int64 = .max) {
    self.most = most
  }

  private struct Held {
    let order: NameOrder
    /// The latest entry of the journal that it knows of.
    var entry: Int64
  }

  private let held = Mutex<[Listing: Held]>([:])
  /// The highest ids of lists whose order is being read.
  private let highest = Mutex<[Listing: Int64]>([:])

  /// More acts than this and the order is made anew rather than looking through them.
  private static let patience: Int64 = 5_000

  /// The order of a list, where it is held and still holds.
  func order(of listing: Listing, _ connection: any Connection) throws(Refusal) -> NameOrder? {
    try held(of: listing, connection)?.order
  }

  /// The same, with the latest entry of the journal.
  func held(
    of listing: Listing, _ connection: any Connection
  ) throws(Refusal) -> (order: NameOrder, entry: Int64)? {
    guard let known = held.withLock({ $0[listing] }) else { return nil }
    let latest = try Self.latest(connection)
    if latest == known.entry { return (known.order, latest) }
    // An older state than the one that is held: a reading that began before.
    guard latest > known.entry else { return nil }
    guard latest - known.entry < Self.patience, try keepsNames(since: known.entry, connection) else {
      held.withLock { $0[listing] = nil }
      return nil
    }
    held.withLock { if $0[listing]?.entry == known.entry { $0[listing]?.entry = latest } }
    return (known.order, latest)
  }

  /// Holds the order of a list from now on.
  func make(of listing: Listing, _ connection: any Connection) throws(Refusal) {
    guard try order(of: listing, connection) == nil else { return }
    let last = try connection.int(listing.highest) ?? 0
    if last > most { return }
    highest.withLock { $0[listing] = last }
    defer { highest.withLock { $0[listing] = nil } }
    let entry = try Self.latest(connection)
    guard let order = try NameOrder(of: listing, connection) else { return }
    held.withLock { $0[listing] = Held(order: order, entry: entry) }
  }

  /// Whether nothing since an entry can have made, renamed or removed a row.
  private func keepsNames(since entry: Int64, _ connection: any Connection) throws(Refusal) -> Bool {
    let done = try connection.all(Self.commandsSince, [.int(entry)]) { $0.text(0) }
    return done.allSatisfy { Self.keepingNames.contains($0) }
  }

  /// How many rows the order of a list has; `nil` where none is held, as far as is known without asking.
  func length(of listing: Listing) -> Int? { held.withLock { $0[listing]?.order.count } }

  /// The same, or about as many while the order is being read.
  func likelyLength(of listing: Listing) -> Int? {
    length(of: listing) ?? highest.withLock { $0[listing].map(Int.init) }
  }

  private static func latest(_ connection: any Connection) throws(Refusal) -> Int64 {
    try connection.int(Self.latestEntry) ?? 0
  }

  static let latestEntry = #"SELECT max("id") FROM "journal""#
  static let commandsSince = #"SELECT DISTINCT "command" FROM "journal" WHERE "id" > ?"#

  /// Commands that neither make a row of a list nor change its name; an import is none of them.
  private static let keepingNames: Set<String> = {
    let makingRows = [OpenCase.name, TakeOverCase.name]
    return Set(CommandCatalogue.all.map { $0.name }.filter { !$0.hasPrefix("association.") })
      .subtracting(makingRows)
  }()
}

extension Store {
  public func prepareSearch(of list: SearchedList) throws(Refusal) {
    try engine.read { connection throws(Refusal) in
      try connection.orders?.make(of: list == .cases ? .cases : .register, connection)
    }
  }
}
