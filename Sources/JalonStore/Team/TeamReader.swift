import JalonCore

/// Reads figures of the team, in one consistent state of the database.
struct TeamReader {
  let connection: any Connection
  let team: Team
  let scope: TeamScope
  let compiler: QueryCompiler

  /// Whether the cases of the scope are marked: found once, however many statements ask for them.
  private let isMarked: Bool

  init(
    _ scope: TeamScope, team: Team, engine: EngineName, on connection: any Connection
  ) throws(Refusal) {
    self.connection = connection
    self.team = team
    self.scope = scope
    compiler = QueryCompiler(
      listing: .cases,
      asking: try Asking(filter: scope.filter, today: scope.today, me: scope.me, on: connection),
      engine: engine)
    let marks = scope.filter.isEverything ? nil : connection.marks
    isMarked = marks != nil
    if let marks { marks.mark(try found()) }
  }

  /// The path in force: it says in which order stages come, and what is usual.
  var path: Path { team.pathInForce }

  /// What holds for the rows of the scope, in statements that read `case_row`.
  var rows: Condition {
    if isMarked { return Condition(#"is_marked("case_row"."id")"#) }
    guard lookup != nil else { return compiler.condition(scope.filter, walking: nil) }
    let found = ids
    return Condition(#""case_row"."id" IN (\#(found.sql))"#, found.arguments)
  }

  /// Of records that name their case in a column: those of the scope. A plus before the column keeps an engine from looking the cases up
  /// one by one: where they are many, walking along all records in an index costs less.
  func cases(_ column: String) -> Condition {
    if scope.filter.isEverything { return .always }
    if isMarked { return Condition("is_marked(\(column))") }
    let found = ids
    return Condition("\(column) IN (\(found.sql))", found.arguments)
  }

  /// The cases of the scope.
  private func found() throws(Refusal) -> RowSet {
    var set = RowSet(upTo: try connection.int(#"SELECT max("id") FROM "case_row""#) ?? 0)
    let asked = ids
    try connection.each(asked.sql, asked.arguments) { row in set.insert(row.int(0)) }
    return set
  }

  /// Words are looked up in their index: whether a text bears them is dear to find out row by row.
  private var lookup: Lookup? {
    scope.filter.isWorded ? compiler.lookups(scope.filter, walking: nil).first : nil
  }

  /// The ids of the scope.
  private var ids: Condition {
    guard let lookup else {
      let rows = compiler.condition(scope.filter, walking: nil)
      return Condition(#"SELECT "case_row"."id" FROM "case_row" WHERE \#(rows.sql)"#, rows.arguments)
    }
    let rest = compiler.condition(scope.filter.without(lookup.covers), walking: nil)
    return Condition(
      #"""
      SELECT "case_row"."id" FROM (\#(lookup.statement.sql)) AS "hit" CROSS JOIN "case_row"
      WHERE "case_row"."id" = "hit"."id" AND (\#(rest.sql))
      """#, lookup.statement.arguments + rest.arguments)
  }

  /// What holds for a row of `case_row` whose stage has lasted for longer than is usual.
  var late: Condition {
    .any(
      path.stages.map {
        Condition(
          #""case_row"."stage" = ? AND "case_row"."stage_since" < ?"#,
          [.text($0.id.rawValue), .text((scope.today - $0.usualDays.upperBound).iso)])
      })
  }

  /// How many rows of a group a condition holds for, as a column.
  func sum(_ condition: Condition) -> Condition {
    Condition("sum(CASE WHEN \(condition.sql) THEN 1 ELSE 0 END)", condition.arguments)
  }

  /// Rows that are not closed. Their state stands in indexes that hold all that figures read.
  static let isOpen = Condition(#""case_row"."status" IN ('open', 'paused')"#)

  /// Rows under way.
  static let isUnderWay = Condition(#""case_row"."status" = 'open'"#)
}

extension Filter {
  /// Whether words are searched for somewhere in it.
  fileprivate var isWorded: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.isWorded)
    case .not(let part): part.isWorded
    case .term(.words): true
    case .term: false
    }
  }
}

extension Store {
  /// Reads figures of a scope.
  func figures<Found>(
    of scope: TeamScope, unless isCancelled: @escaping @Sendable () -> Bool,
    _ read: (TeamReader) throws(Refusal) -> Found
  ) throws(Refusal) -> Found {
    try engine.read(unless: isCancelled) { connection throws(Refusal) in
      try read(
        TeamReader(
          scope, team: try team(connection), engine: engine.dialect.engine, on: connection))
    }
  }
}
