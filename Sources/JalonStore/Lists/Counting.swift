public import JalonCore

extension Store {
  public func countCases(_ query: Query, today: Day, me: String?) throws(Refusal) -> Int {
    try countCases(query, today: today, me: me) { false }
  }

  public func countAssociations(_ query: Query, today: Day, me: String?) throws(Refusal) -> Int {
    try countAssociations(query, today: today, me: me) { false }
  }

  public func countCases(
    _ query: Query, today: Day, me: String?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Int {
    try count(query.filter, in: .cases, today: today, me: me, isCancelled)
  }

  public func countAssociations(
    _ query: Query, today: Day, me: String?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Int {
    try count(query.filter, in: .register, today: today, me: me, isCancelled)
  }

  private func count(
    _ filter: Filter, in listing: Listing, today: Day, me: String?,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> Int {
    try engine.read(unless: isCancelled) { connection throws(Refusal) in
      let asking = try Asking(filter: filter, today: today, me: me, on: connection)
      let compiler = QueryCompiler(listing: listing, asking: asking, engine: engine.dialect.engine)
      return try RowCount(compiler: compiler, connection: connection).count(filter)
    }
  }
}

/// Counts the rows of a filter: in indexes alone where they find exactly those, else among those of a lookup, else row by
/// row.
struct RowCount {
  let compiler: QueryCompiler
  let connection: any Connection

  /// Ids of a lookup up to which its rows are looked at one by one; beyond, all rows are in their own order.
  private static let many = 40_000

  private var listing: Listing { compiler.listing }

  func count(_ filter: Filter) throws(Refusal) -> Int {
    let lookups = compiler.lookups(filter, walking: nil)
    if lookups.count <= 1,
      lookups.first.map({ filter.without($0.covers).isEverything }) ?? filter.isEverything
    {
      let left = listing == .cases ? nil : merged(compiler.condition(filter, walking: nil))
      let beside = left.map { [Inquiry($0.sql, $0.arguments)] } ?? []
      return try connection.foreseeing(beside) { () throws(Refusal) in
        var count = 0
        if let known = try SoughtWords(filter, compiler)?.hits(connection) {
          count = known.count
        } else {
          count = try int(whole(lookups.first?.statement))
        }
        if let left { count -= try int(left) }
        return count
      }
    }
    var narrow: (lookup: Lookup, count: Int)?
    for lookup in lookups {
      let most = (narrow?.count ?? Self.many + 1) - 1
      let count = try int(limited(lookup, most + 1))
      if count <= most { narrow = (lookup, count) }
    }
    return try int(looking(at: filter, narrow?.lookup))
  }

  private func int(_ statement: Condition) throws(Refusal) -> Int {
    Int(try connection.int(statement.sql, statement.arguments) ?? 0)
  }

  func limited(_ lookup: Lookup, _ limit: Int) -> Condition {
    let found = lookup.statement
    return Condition(
      #"SELECT count(*) FROM (SELECT "id" FROM (\#(found.sql)) AS "hit" LIMIT ?) AS "few""#,
      found.arguments + [.int(Int64(limit))])
  }

  /// All that a lookup finds, or all there are.
  func whole(_ lookup: Condition?) -> Condition {
    guard let lookup else { return Condition(#"SELECT count(*) FROM "\#(listing.table)""#) }
    return Condition(#"SELECT count(*) FROM (\#(lookup.sql)) AS "hit""#, lookup.arguments)
  }

  /// Those for which a condition holds, but that are not in the register: merged ones, which an index of their own finds.
  func merged(_ condition: Condition) -> Condition {
    Condition(
      #"SELECT count(*) FROM "association" WHERE "mergedInto" IS NOT NULL AND (\#(condition.sql))"#,
      condition.arguments)
  }

  /// Looks at the rows of a lookup, or at all.
  func looking(at filter: Filter, _ lookup: Lookup?) -> Condition {
    let rest = filter.without(lookup?.covers ?? [])
    let condition = Condition.all([listing.scope, compiler.condition(rest, walking: nil)])
    let table = #""\#(listing.table)""#
    guard let lookup else {
      return Condition("SELECT count(*) FROM \(table) WHERE \(condition.sql)", condition.arguments)
    }
    return Condition(
      """
      SELECT count(*) FROM (\(lookup.statement.sql)) AS "hit" CROSS JOIN \(table)
      WHERE \(table)."id" = "hit"."id" AND (\(condition.sql))
      """, lookup.statement.arguments + condition.arguments)
  }
}
