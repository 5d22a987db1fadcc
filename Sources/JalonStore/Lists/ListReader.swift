import JalonCore

/// How far a list is read one way before the other is tried: at these figures both cost some milliseconds.
struct Effort: Sendable, Hashable {
  /// Rows up to which those of a lookup are sorted straight away.
  var few = 2_000
  /// Rows that are walked past before the lookup is counted again.
  var patience = 4_000
  /// Rows up to which those of a lookup are then sorted after all.
  var many = 40_000

  static let standard = Effort()
}

/// Reads rows of one list in its order, from a place on, in either direction; never by counting rows off.
///
/// Two ways lead to the same rows. Where an index leaves few of them, they are fetched and sorted; else the index of the
/// order is walked and each row is looked at. The engine can't choose, since it doesn't know how many rows bear a word.
struct ListReader {
  let connection: any Connection
  let listing: Listing
  let column: SortColumn
  let descending: Bool
  private let walking: Condition
  private let fetching: Condition
  private let lookups: [Lookup]
  /// The lookup that leaves few rows.
  private let narrow: Lookup?

  private let effort: Effort

  init(
    _ filter: Filter, in listing: Listing, by column: SortColumn, descending: Bool, asking: Asking,
    engine: EngineName, effort: Effort = .standard, on connection: any Connection
  ) throws(Refusal) {
    self.connection = connection
    self.listing = listing
    self.column = column
    self.descending = descending
    self.effort = effort
    let compiler = QueryCompiler(listing: listing, asking: asking, engine: engine)
    walking = .all([listing.scope, compiler.condition(filter, walking: column)])
    fetching = .all([listing.scope, compiler.condition(filter, walking: nil)])
    lookups = compiler.lookups(filter, walking: column)
    narrow = try Lookup.narrowest(lookups, upTo: effort.few, connection)
  }

  /// Rows behind a place (before it, where `backward`), the nearest first.
  ///
  /// - Parameters:
  ///   - columns: what `make` reads, in SQL.
  ///   - place: where to begin; `nil` at the end of the list from which the direction leads away.
  ///   - including: whether the row at the place itself is among them.
  func rows<Found>(
    _ columns: String, from place: RowKey?, including: Bool = false, backward: Bool, limit: Int,
    _ make: (any Row) throws(Refusal) -> Found
  ) throws(Refusal) -> [Found] {
    let start = place.map { Bound($0, including: including) }
    let ascending = backward == descending
    func fetched(_ lookup: Lookup) throws(Refusal) -> [Found] {
      try read(statement(columns, ascending, limit).fetching(lookup.statement, fetching, from: start), make)
    }
    func walked(_ start: Bound?, to end: RowKey?, _ limit: Int) throws(Refusal) -> [Found] {
      var found: [Found] = []
      for stretch in statement(columns, ascending, limit).stretches(from: start, to: end)
      where found.count < limit {
        let rest = statement(columns, ascending, limit - found.count)
        found += try read(rest.walking(walking, along: stretch), make)
      }
      return found
    }
    if let narrow { return try fetched(narrow) }
    guard !lookups.isEmpty, let end = try key(after: start, ascending) else {
      return try walked(start, to: nil, limit)
    }
    let near = try walked(start, to: end, limit)
    if near.count >= limit { return near }
    if let lookup = try Lookup.narrowest(lookups, upTo: effort.many, connection) {
      return try fetched(lookup)
    }
    return try near + walked(Bound(end, including: false), to: nil, limit - near.count)
  }

  /// The place of a record in the order of the list, in the list or not.
  func place(of id: Int64) throws(Refusal) -> RowKey? {
    try connection.first(
      #"SELECT "\#(column.name)" FROM "\#(listing.table)" WHERE "id" = ?"#, [.int(id)]
    ) { RowKey(sort: $0.value(0), id: id) }
  }

  /// The key at which a walk from here has lasted long enough; `nil` where the list ends sooner.
  private func key(after start: Bound?, _ ascending: Bool) throws(Refusal) -> RowKey? {
    let statement = statement(place, ascending, 1)
    for stretch in statement.stretches(from: start, to: nil) {
      var walk = statement.walking(.always, along: stretch)
      walk.sql += " OFFSET \(effort.patience)"
      if let key = try read(walk, { RowKey(sort: $0.value(0), id: $0.int(1)) }).first { return key }
    }
    return nil
  }

  /// The columns of a row's place.
  var place: String { #""\#(listing.table)"."\#(column.name)", "\#(listing.table)"."id""# }

  private func statement(_ columns: String, _ ascending: Bool, _ limit: Int) -> ListStatement {
    ListStatement(table: listing.table, column: column, columns: columns, ascending: ascending, limit: limit)
  }

  private func read<Found>(
    _ statement: Condition, _ make: (any Row) throws(Refusal) -> Found
  ) throws(Refusal) -> [Found] {
    try connection.all(statement.sql, statement.arguments, make)
  }
}
