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
  let listing: Listing
  let column: SortColumn
  /// What is read, in SQL.
  let columns: String
  let ascending: Bool
  let limit: Int
  let engine: EngineName

  private var table: String { listing.table }

  /// Walks one stretch of the index of the order and looks at each row.
  func walking(_ condition: Condition, along stretch: Condition) -> Condition {
    ordered(columns, #"FROM "\#(table)" \#(listing.companion)"#, .all([stretch, condition]), limit)
  }

  /// The stretches of the index between two places, in the order of the walk: rows of the same sort value before others.
  ///
  /// SQLite seeks the id of a row value only where it stands alone behind an equal sign, so each stretch says one value
  /// or one range of values.
  func stretches(from start: Bound?, to end: RowKey?) -> [Condition] {
    let value = #""\#(table)"."\#(column.name)""#
    let id = #""\#(table)"."id""#
    let (on, back) = ascending ? (">", "<") : ("<", ">")
    func behind(_ start: Bound) -> Condition {
      Condition("\(id) \(on)\(start.including ? "=" : "") ?", [.int(start.key.id)])
    }
    func upTo(_ end: RowKey) -> Condition { Condition("\(id) \(back)= ?", [.int(end.id)]) }
    func at(_ sort: Value) -> Condition { Condition("\(value) = ?", [sort]) }
    if let start, let end, start.key.sort == end.sort {
      return [.all([at(end.sort), behind(start), upTo(end)])]
    }
    var between: [Condition] = []
    if let start { between.append(Condition("\(value) \(on) ?", [start.key.sort])) }
    if let end { between.append(Condition("\(value) \(back) ?", [end.sort])) }
    return (start.map { [.all([at($0.key.sort), behind($0)])] } ?? []) + [.all(between)]
      + (end.map { [.all([at($0.sort), upTo($0)])] } ?? [])
  }

  /// Fetches the rows that a lookup finds, by their ids, and sorts what is left of them; what is shown is read of those
  /// of the page alone.
  ///
  /// `CROSS JOIN` has SQLite begin with the lookup; to PostgreSQL it is a join like any other.
  ///
  /// - Parameter places: the index that holds all that is asked of the rows, see `Listing.places`.
  func fetching(
    _ lookup: Condition, _ condition: Condition, places: String?, from start: Bound?
  ) -> Condition {
    let join = Condition(#""\#(table)"."id" = "hit"."id""#)
    if engine == .postgres { return fetchingBeforeSorting(lookup, .all([join] + bound(start) + [condition])) }
    let index = places.map { #" INDEXED BY "\#($0)""# } ?? ""
    var page = ordered(
      #""\#(table)"."id" AS "id""#, #"FROM (\#(lookup.sql)) AS "hit" CROSS JOIN "\#(table)"\#(index)"#,
      .all([join] + bound(start) + [condition]), limit)
    page.arguments.insert(contentsOf: lookup.arguments, at: 0)
    var shown = ordered(
      columns, #"FROM (\#(page.sql)) AS "page" CROSS JOIN "\#(table)" \#(listing.companion)"#,
      Condition(#""\#(table)"."id" = "page"."id""#), nil)
    shown.arguments.insert(contentsOf: page.arguments, at: 0)
    return shown
  }

  /// The same on PostgreSQL, which takes every word for rare: left to itself it walks the index of the order, and looks each row
  /// up among all hits. It sorts what it has joined where the join has an `OFFSET` of its own.
  private func fetchingBeforeSorting(_ lookup: Condition, _ condition: Condition) -> Condition {
    let direction = ascending ? "" : " DESC"
    let page = #"""
      SELECT "id" FROM (
        SELECT "\#(table)"."id" AS "id", "\#(table)"."\#(column.name)" AS "sort"
        FROM (\#(lookup.sql)) AS "hit" CROSS JOIN "\#(table)" WHERE \#(condition.sql) OFFSET 0) AS "found"
      ORDER BY "sort"\#(direction), "id"\#(direction) LIMIT ?
      """#
    var shown = ordered(
      columns, #"FROM (\#(page)) AS "page" CROSS JOIN "\#(table)" \#(listing.companion)"#,
      Condition(#""\#(table)"."id" = "page"."id""#), nil)
    shown.arguments = lookup.arguments + condition.arguments + [.int(Int64(limit))]
    return shown
  }

  /// Reads some rows by their ids, in the order in which these are given.
  func showing(_ ids: [Int64], _ condition: Condition) -> Condition {
    let list = ids.map(String.init).joined(separator: ",")
    let (hits, given) =
      switch engine {
      case .sqlite: (#"json_each(?) AS "hit""#, "[\(list)]")
      case .postgres:
        (#"unnest(CAST(? AS BIGINT[])) WITH ORDINALITY AS "hit"("value", "key")"#, "{\(list)}")
      }
    return Condition(
      #"""
      SELECT \#(columns) FROM \#(hits) CROSS JOIN "\#(table)" \#(listing.companion)
      WHERE "\#(table)"."id" = "hit"."value" AND \#(condition.sql) ORDER BY "hit"."key"
      """#, [.text(given)] + condition.arguments)
  }

  private func ordered(_ columns: String, _ from: String, _ condition: Condition, _ limit: Int?) -> Condition
  {
    let direction = ascending ? "" : " DESC"
    return Condition(
      """
      SELECT \(columns) \(from) WHERE \(condition.sql)
      ORDER BY "\(table)"."\(column.name)"\(direction), "\(table)"."id"\(direction)\(limit == nil ? "" : " LIMIT ?")
      """, condition.arguments + (limit.map { [.int(Int64($0))] } ?? []))
  }

  private func bound(_ start: Bound?) -> [Condition] {
    guard let start else { return [] }
    let sign = (ascending ? ">" : "<") + (start.including ? "=" : "")
    return [
      Condition(
        #"("\#(table)"."\#(column.name)", "\#(table)"."id") \#(sign) (?, ?)"#,
        [start.key.sort, .int(start.key.id)])
    ]
  }
}
