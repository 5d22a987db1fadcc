import JalonCore

/// What things cost when a list is read, in nanoseconds each, as measured; and how far one goes to learn more.
struct Effort: Sendable, Hashable {
  /// Ids of a lookup that are read to learn how many there may be.
  var sample = 300
  /// Rows that are walked past before the way is thought over.
  var patience = 1_500
  /// An id of a lookup is read and marked.
  var note = 60
  /// A row is walked past in the index of the order.
  var step = 150
  /// A row is walked past after a look at what it holds.
  var look = 900
  /// A row is fetched by its id and sorted.
  var fetch = 1_500
  /// A row is sorted by its place, which an index holds by its id.
  var place = 400
  /// A row is put in its place by the order of names, which memory holds.
  var put = 15
  /// Rows of a list from which on a server is asked for words only once a walk has met too few of them.
  var long = 300_000
  /// Rows of a page, with the one that says whether there are more.
  var page = 110

  static func standard(on engine: EngineName) -> Effort {
    switch engine {
    case .sqlite: Effort()
    case .postgres: Effort(patience: 400, step: 300, look: 6_000, fetch: 3_000)
    }
  }
}

/// The first ids of a lookup, and what they say of all of them.
struct Sample {
  let lookup: Lookup
  let ids: [Int64]
  /// Whether these are all.
  let isWhole: Bool
  /// The share of the rows that it finds; a guess where there are more than were read.
  let density: Double

  init(
    _ lookup: Lookup, upTo limit: Int, last: Int64, _ connection: any Connection
  ) throws(Refusal) {
    self.lookup = lookup
    ids = try lookup.ids(upTo: limit + 1, connection)
    isWhole = ids.count <= limit
    let rows = Double(max(1, last))
    if isWhole {
      density = Double(ids.count) / rows
    } else if let end = ids.last, end == ids.max() {
      // In the order of their ids, so they tell how close together they stand.
      density = min(1, Double(ids.count) / Double(max(1, end)))
    } else {
      density = 0.2
    }
  }
}
