import JalonCore

/// Reads rows of one list in its order, from a place on, in either direction; never by counting rows off.
///
/// Two ways lead to the same rows. Where an index leaves few of them, they are fetched and sorted; else the index of the
/// order is walked until the page is full, and each row is looked at, or looked up among those that other indexes found
/// (marked). The engine can't choose, since it doesn't know how many rows bear a word; see `ListWay`.
final class ListReader {
  let connection: any Connection
  let listing: Listing
  let column: SortColumn
  let descending: Bool
  private var way: ListWay
  let choice: ListChoice
  /// Whether the way has been thought over.
  private var isSettled = false

  init(
    _ filter: Filter, in listing: Listing, by column: SortColumn, descending: Bool, asking: Asking,
    engine: EngineName, effort: Effort? = nil, on connection: any Connection
  ) throws(Refusal) {
    self.connection = connection
    self.listing = listing
    self.column = column
    self.descending = descending
    choice = try ListChoice(
      compiler: QueryCompiler(listing: listing, asking: asking, engine: engine), filter: filter,
      column: column, effort: effort ?? .standard(on: engine), connection: connection)
    way = try choice.first()
  }

  /// Rows behind a place (before it, where `backward`), the nearest first.
  ///
  /// - Parameters:
  ///   - columns: what `make` reads, in SQL; the id first.
  ///   - place: where to begin; `nil` at the end of the list from which the direction leads away.
  ///   - including: whether the row at the place itself is among them.
  func rows<Found>(
    _ columns: String, from place: RowKey?, including: Bool = false, backward: Bool, limit: Int,
    _ make: (any Row) throws(Refusal) -> Found
  ) throws(Refusal) -> [Found] {
    let start = place.map { Bound($0, including: including) }
    let ascending = backward == descending
    func fetched(
      _ lookup: Condition, _ condition: Condition, _ places: String?
    ) throws(Refusal) -> [Found] {
      let statement = statement(columns, ascending, limit)
      return try read(statement.fetching(lookup, condition, places: places, from: start), make)
    }
    func named(_ hits: NamedHits, _ condition: Condition) throws(Refusal) -> [Found]? {
      if let key = start?.key, try self.place(of: key.id) != key { return nil }
      var found: [Found] = []
      var (last, including) = (start?.key.id, including)
      while found.count < limit {
        guard
          let ids = hits.ids(
            from: last, including: including, ascending: ascending, limit: limit - found.count)
        else { return nil }
        guard let end = ids.last else { break }
        found += try read(statement(columns, ascending, limit).showing(ids, condition), make)
        (last, including) = (end, false)
      }
      return found
    }
    switch way {
    case .nowhere: return []
    case .ordered(let hits, let condition):
      if let found = try named(hits, condition) { return found }
      // The place to begin at is not where it was: the columns say where it would be.
      way = choice.plain
      return try rows(columns, from: place, including: including, backward: backward, limit: limit, make)
    case .fetching(let lookup, let condition, let places): return try fetched(lookup, condition, places)
    case .walking(let condition):
      guard !isSettled, choice.hasLookups else {
        return try walked(columns, condition, from: start, to: nil, ascending, limit, make)
      }
      let (near, from) = try walkedPatiently(columns, condition, from: start, ascending, limit, make)
      guard let from, near.count < limit else { return near }
      isSettled = true
      way = try choice.second()
      if case .walking(let condition) = way {
        return try near
          + walked(columns, condition, from: from, to: nil, ascending, limit - near.count, make)
      }
      return try rows(columns, from: place, including: including, backward: backward, limit: limit, make)
    }
  }

  /// Walks from a place to another.
  func walked<Found>(
    _ columns: String, _ condition: Condition, from start: Bound?, to end: RowKey?, _ ascending: Bool,
    _ limit: Int, _ make: (any Row) throws(Refusal) -> Found
  ) throws(Refusal) -> [Found] {
    var found: [Found] = []
    for stretch in statement(columns, ascending, limit).stretches(from: start, to: end)
    where found.count < limit {
      let rest = statement(columns, ascending, limit - found.count)
      found += try read(rest.walking(condition, along: stretch), make)
    }
    return found
  }

  /// The place of a record in the order of the list, in the list or not.
  func place(of id: Int64) throws(Refusal) -> RowKey? {
    try connection.first(
      #"SELECT "\#(column.name)" FROM "\#(listing.table)" WHERE "id" = ?"#, [.int(id)]
    ) { RowKey(sort: $0.value(0), id: id) }
  }

  /// The key at which a walk from here has gone past so many rows; `nil` where the list ends sooner.
  func key(after start: Bound?, _ steps: Int, _ ascending: Bool) throws(Refusal) -> RowKey? {
    let statement = statement(place, ascending, 1)
    let walks = statement.stretches(from: start, to: nil).map { stretch in
      var walk = statement.walking(.always, along: stretch)
      walk.sql += #" OFFSET ?"#
      walk.arguments.append(.int(Int64(steps)))
      return walk
    }
    return try connection.foreseeing(walks.map { Inquiry($0.sql, $0.arguments) }) { () throws(Refusal) in
      for walk in walks {
        if let key = try read(walk, { RowKey(sort: $0.value(1), id: $0.int(0)) }).first { return key }
      }
      return nil
    }
  }

  /// The columns of a row's place.
  var place: String { #""\#(listing.table)"."id", "\#(listing.table)"."\#(column.name)""# }

  func statement(_ columns: String, _ ascending: Bool, _ limit: Int) -> ListStatement {
    ListStatement(
      listing: listing, column: column, columns: columns, ascending: ascending, limit: limit,
      engine: choice.compiler.engine)
  }

  func read<Found>(
    _ statement: Condition, _ make: (any Row) throws(Refusal) -> Found
  ) throws(Refusal) -> [Found] {
    try connection.all(statement.sql, statement.arguments, make)
  }
}
