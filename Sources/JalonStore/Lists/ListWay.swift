import JalonCore

/// How the rows of a list are come by.
enum ListWay {
  /// There are none.
  case nowhere
  /// Those of a lookup are fetched, looked at and sorted; by the index of their places alone, where it is named.
  case fetching(Condition, Condition, places: String?)
  /// Those of a lookup stand in the order of names already, see `NameOrder`; each is looked at.
  case ordered(NamedHits, Condition)
  /// The index of the order is walked, and each row looked at.
  case walking(Condition)
}

/// Chooses the way that is likely to cost least.
struct ListChoice {
  let compiler: QueryCompiler
  let filter: Filter
  let column: SortColumn
  let effort: Effort
  let connection: any Connection
  private let lookups: [Lookup]
  /// The order of names, where the list is in it and it is held.
  private let order: NameOrder?

  init(
    compiler: QueryCompiler, filter: Filter, column: SortColumn, effort: Effort, connection: any Connection
  ) throws(Refusal) {
    self.compiler = compiler
    self.filter = filter
    self.column = column
    self.effort = effort
    self.connection = connection
    lookups = compiler.lookups(filter, walking: column)
    // A server is told of it with what else it is asked.
    let isSought =
      Self.isNamed(column, in: compiler.listing) && !lookups.isEmpty && compiler.engine == .sqlite
    order = isSought ? try connection.orders?.order(of: compiler.listing, connection) : nil
  }

  /// Whether a list is in the order of names.
  private static func isNamed(_ column: SortColumn, in listing: Listing) -> Bool {
    listing.places(column) != nil
  }

  var hasLookups: Bool { !lookups.isEmpty }

  /// The way to begin with: from the first ids of each lookup.
  func first() throws(Refusal) -> ListWay {
    guard hasLookups else { return plain }
    if compiler.engine == .postgres {
      // What many rows bear is met soon on the way, and takes long to be found.
      let isFound = (lookups[0].letters ?? .max) < 2 || isLong
      if let hits = try sought(onlyIfKnown: isFound) { return .ordered(hits, compiler.listing.scope) }
      // PostgreSQL reads all of a lookup to tell its first ids; a page of what most rows bear is met sooner.
      if lookups.allSatisfy({ $0.letters ?? .max < (isLong ? .max : 3) }) { return plain }
    }
    let begin = [
      Inquiry(compiler.listing.highest), connection.packed(lookups[0].inquiry(upTo: effort.sample + 1)),
    ]
    return try connection.foreseeing(begin) { () throws(Refusal) in try sampled() }
  }

  private func sampled() throws(Refusal) -> ListWay {
    let last = try last()
    var samples: [Sample] = []
    for lookup in lookups {
      samples.append(try Sample(lookup, upTo: effort.sample, last: last, connection))
      // With so few, nothing else matters.
      if let found = samples.last, found.isWhole, found.ids.count <= effort.page { break }
    }
    let whole = samples.filter(\.isWhole)
    if !whole.isEmpty { return chosen(whole, last, hoping: true) }
    guard connection.marks != nil else { return unmarked(samples, last) }
    let rows = Double(last)
    let density = samples.reduce(1) { $0 * $1.density }
    let walked = min(rows, Double(effort.page) / density)
    if let order, lookups.count == 1, filter.without(lookups[0].covers).isEverything,
      density * rows * Double(effort.note + effort.put) < walked * Double(effort.look),
      let hits = order.hits(try lookups[0].ids(upTo: .max - 1, connection))
    {
      return .ordered(hits, compiler.listing.scope)
    }
    if lookups.count == 1, let places = places(filter.without(lookups[0].covers)),
      density * rows * Double(effort.place) < walked * Double(effort.look)
    {
      return .fetching(lookups[0].statement, compiler.listing.scope, places: places)
    }
    let noted = samples.reduce(0) { $0 + $1.density } * rows * Double(effort.note)
    let after = min(walked * Double(effort.step), density * rows * Double(effort.fetch))
    return noted + after < walked * Double(effort.look) ? try marking(samples, last, hoping: true) : plain
  }

  /// What a search for words alone finds on a server, to be read off in the order of names.
  private func sought(onlyIfKnown: Bool) throws(Refusal) -> NamedHits? {
    guard Self.isNamed(column, in: compiler.listing), let words = SoughtWords(filter, compiler) else {
      return nil
    }
    return try words.hits(connection, onlyIfKnown: onlyIfKnown)
  }

  /// A walk for words alone on a server, through the order of names.
  func walk(ascending: Bool) throws(Refusal) -> WordWalk? {
    guard Self.isNamed(column, in: compiler.listing), let words = SoughtWords(filter, compiler) else {
      return nil
    }
    return try WordWalk(words, in: compiler.listing, ascending: ascending, on: connection)
  }

  /// Whether the list is known to be so long that what many rows bear is sooner met than found.
  private var isLong: Bool { connection.orders?.likelyLength(of: compiler.listing) ?? 0 > effort.long }

  /// Whether a walk is likely to meet all that is wanted sooner than a lookup would find it; only asked where nothing can be marked.
  ///
  /// - Parameters:
  ///   - met: how many rows it has met, among how many that it looked at.
  ///   - wanted: how many are wanted.
  ///   - expected: how many there are in all, as far as the engine knows: names that begin alike stand together, so that a walk may
  ///     meet none for long.
  func goesOn(
    having met: Int, among looked: Int, of wanted: Int, expecting expected: Int?
  ) throws(Refusal) -> Bool {
    guard connection.marks == nil, met > 0 || expected != nil else { return false }
    let rows: Double
    if let length = connection.orders?.likelyLength(of: compiler.listing) {
      rows = Double(length)
    } else {
      rows = Double(try last())
    }
    let lacking = Double(wanted - met) * Double(effort.look)
    if let expected, looked < worthWalking(expecting: expected),
      lacking * rows < Double(expected) * Double(expected) * Double(effort.fetch)
    {
      return true
    }
    let density = Double(met) / Double(looked)
    return lacking < density * density * rows * Double(effort.fetch)
  }

  /// How many rows can be looked at in half the time in which so many would be found, 25,000 at most: then it is thought over again.
  func worthWalking(expecting expected: Int?) -> Int {
    min((expected ?? 0) * effort.fetch / max(1, 2 * effort.look), 25_000)
  }

  /// How many rows there are, where the list is long and words alone are looked for.
  func expected() throws(Refusal) -> Int? {
    guard isLong, lookups.count == 1, lookups[0].letters != nil else { return nil }
    let words = lookups[0].statement
    return try connection.expected(Inquiry(words.sql, words.arguments))
  }

  /// The way to go on with, once a walk has found too little.
  func second() throws(Refusal) -> ListWay {
    if compiler.engine == .postgres, let hits = try sought(onlyIfKnown: false) {
      return .ordered(hits, compiler.listing.scope)
    }
    if connection.marks == nil, lookups.count == 1 { return fetched(lookups[0]) }
    let last = try last()
    var samples: [Sample] = []
    guard connection.marks != nil else {
      // The hits don't stand evenly in the order of the list: as many as can be sorted in the time of a walk are.
      for lookup in lookups {
        samples.append(
          try Sample(lookup, upTo: Int(last) * effort.look / effort.fetch, last: last, connection))
      }
      return chosen(samples.filter(\.isWhole), last, hoping: false)
    }
    for lookup in lookups { samples.append(try Sample(lookup, upTo: effort.sample, last: last, connection)) }
    return try marking(samples, last, hoping: false)
  }

  /// Where nothing can be marked: the rows of the rarest lookup are fetched and sorted, unless a walk is likely to meet a
  /// page of them sooner.
  private func unmarked(_ samples: [Sample], _ last: Int64) -> ListWay {
    guard let rarest = samples.min(by: { $0.density < $1.density }) else { return plain }
    let rows = Double(last)
    let walked = min(rows, Double(effort.page) / samples.reduce(1) { $0 * $1.density })
    guard rarest.density * rows * Double(effort.fetch) < walked * Double(effort.look) else { return plain }
    return fetched(rarest.lookup)
  }

  private func fetched(_ lookup: Lookup) -> ListWay {
    .fetching(lookup.statement, condition(filter.without(lookup.covers), walking: nil), places: nil)
  }

  /// Reads the lookups whole, but for those that leave out next to nothing.
  private func marking(_ samples: [Sample], _ last: Int64, hoping: Bool) throws(Refusal) -> ListWay {
    let telling = samples.filter { $0.isWhole || $0.density < 0.5 }
    var whole: [Sample] = []
    for sample in telling.isEmpty ? samples : telling {
      whole.append(
        sample.isWhole ? sample : try Sample(sample.lookup, upTo: .max - 1, last: last, connection))
    }
    return chosen(whole, last, hoping: hoping)
  }

  /// Chooses between sorting the rows that all of some lookups find, and walking past the others.
  ///
  /// - Parameter hoping: whether rows of the filter can be thought to stand evenly in the order of the list.
  private func chosen(_ whole: [Sample], _ last: Int64, hoping: Bool) -> ListWay {
    guard let driver = whole.min(by: { $0.ids.count < $1.ids.count }) else { return plain }
    if driver.ids.isEmpty { return .nowhere }
    let rest = filter.without(whole.reduce(into: []) { $0.formUnion($1.lookup.covers) })
    let fetching = condition(rest, walking: nil)
    let lookup = driver.lookup.statement
    guard let marks = connection.marks else {
      return fetched(driver.lookup)
    }
    var set = RowSet(driver.ids, upTo: last)
    for other in whole where other.lookup != driver.lookup {
      set.formIntersection(RowSet(other.ids, upTo: last))
    }
    let hits = whole.count > 1 ? set.count : driver.ids.count
    if hits == 0 { return .nowhere }
    let steps = hoping ? min(Int(last), effort.page * Int(last) / hits) : Int(last)
    if let order, rest.isEverything, hits * effort.put < steps * effort.step,
      let ordered = order.hits(whole.count > 1 ? driver.ids.filter(set.contains) : driver.ids)
    {
      return .ordered(ordered, compiler.listing.scope)
    }
    marks.mark(set)
    let places = places(rest)
    if hits * (places == nil ? effort.fetch : effort.place) > steps * effort.step {
      let marked = Condition(#"is_marked("\#(compiler.listing.table)"."id")"#)
      return .walking(.all([marked, condition(rest, walking: column)]))
    }
    guard whole.count > 1 else { return .fetching(lookup, fetching, places: places) }
    return .fetching(
      Condition(#"SELECT "id" FROM (\#(lookup.sql)) AS "found" WHERE is_marked("id")"#, lookup.arguments),
      fetching, places: places)
  }

  /// The index that sorts found rows without reading them, where nothing else is asked of them.
  private func places(_ rest: Filter) -> String? {
    compiler.engine == .sqlite && rest.isEverything ? compiler.listing.places(column) : nil
  }

  /// Every row is looked at, along the index of the order.
  var plain: ListWay { .walking(condition(filter, walking: column)) }

  private func condition(_ filter: Filter, walking: SortColumn?) -> Condition {
    .all([compiler.listing.scope, compiler.condition(filter, walking: walking)])
  }

  /// The highest id of the list: about as many rows as there are.
  private func last() throws(Refusal) -> Int64 {
    try connection.int(compiler.listing.highest) ?? 0
  }
}
