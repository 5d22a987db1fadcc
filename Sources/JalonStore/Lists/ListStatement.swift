import JalonCore

/// A place at which rows begin.
struct Bound: Sendable, Hashable {
  let key: RowKey
  /// Whether the row at the place is among them.
  let including: Bool

  init(_ key: RowKey, including: Bool) {
    self.key = key
    self.including = including
  }
}

/// The statements that read some rows of a list in its order.
struct ListStatement: Sendable {
  let table: String
  let column: SortColumn
  /// What is read, in SQL.
  let columns: String
  let ascending: Bool
  let limit: Int

  /// Walks the index of the order between two places and looks at each row.
  func walking(_ condition: Condition, from start: Bound?, to end: RowKey?) -> Condition {
    var parts = bounds(start)
    if let end { parts.append(bound(Bound(end, including: true), ascending ? "<" : ">")) }
    return ordered(#"FROM "\#(table)""#, .all(parts + [condition]))
  }

  /// Fetches the rows that a lookup finds, by their ids, and sorts what is left of them.
  ///
  /// `CROSS JOIN` has SQLite begin with the lookup; to PostgreSQL it is a join like any other.
  func fetching(_ lookup: Condition, _ condition: Condition, from start: Bound?) -> Condition {
    let join = Condition(#""\#(table)"."id" = "hit"."id""#)
    var statement = ordered(
      #"FROM (\#(lookup.sql)) AS "hit" CROSS JOIN "\#(table)""#, .all([join] + bounds(start) + [condition]))
    statement.arguments.insert(contentsOf: lookup.arguments, at: 0)
    return statement
  }

  private func ordered(_ from: String, _ condition: Condition) -> Condition {
    let direction = ascending ? "" : " DESC"
    return Condition(
      """
      SELECT \(columns) \(from) WHERE \(condition.sql)
      ORDER BY "\(table)"."\(column.name)"\(direction), "\(table)"."id"\(direction) LIMIT ?
      """, condition.arguments + [.int(Int64(limit))])
  }

  private func bounds(_ start: Bound?) -> [Condition] {
    start.map { [bound($0, ascending ? ">" : "<")] } ?? []
  }

  private func bound(_ bound: Bound, _ sign: String) -> Condition {
    Condition(
      #"("\#(table)"."\#(column.name)", "\#(table)"."id") \#(sign)\#(bound.including ? "=" : "") (?, ?)"#,
      [bound.key.sort, .int(bound.key.id)])
  }
}
