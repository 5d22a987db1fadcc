public import JalonCore

extension Store {
  public func countCases(_ query: Query, today: Day, me: String?) throws(Refusal) -> Int {
    try count(query.filter, in: .cases, today: today, me: me)
  }

  public func countAssociations(_ query: Query, today: Day, me: String?) throws(Refusal) -> Int {
    try count(query.filter, in: .register, today: today, me: me)
  }

  private func count(
    _ filter: Filter, in listing: Listing, today: Day, me: String?
  ) throws(Refusal) -> Int {
    try engine.read { connection throws(Refusal) in
      let compiler = QueryCompiler(
        listing: listing, asking: try Asking(filter: filter, today: today, me: me, on: connection),
        engine: engine.dialect.engine)
      let lookup = try Lookup.narrowest(
        compiler.lookups(filter, walking: nil), upTo: Effort.standard.many, connection)
      let statement = CountStatement(compiler: compiler).counting(filter, lookup?.statement)
      return Int(try connection.int(statement.sql, statement.arguments) ?? 0)
    }
  }
}

/// Counts the rows of a filter: among those of a lookup, in the index of words alone, or row by row.
struct CountStatement {
  let compiler: QueryCompiler

  func counting(_ filter: Filter, _ lookup: Condition?) -> Condition {
    let listing = compiler.listing
    let condition = Condition.all([listing.scope, compiler.condition(filter, walking: nil)])
    let table = #""\#(listing.table)""#
    guard let lookup else {
      return Condition("SELECT count(*) FROM \(table) WHERE \(condition.sql)", condition.arguments)
    }
    return Condition(
      """
      SELECT count(*) FROM (\(lookup.sql)) AS "hit" CROSS JOIN \(table)
      WHERE \(table)."id" = "hit"."id" AND (\(condition.sql))
      """, lookup.arguments + condition.arguments)
  }
}
