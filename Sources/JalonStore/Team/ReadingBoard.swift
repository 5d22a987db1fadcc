public import JalonCore

extension TeamReader {
  /// Counts the cases that are not closed by stage and by the day on which they entered it.
  func standings() throws(Refusal) -> BoardCount {
    var count = BoardCount(team: team, today: scope.today)
    let asked = Condition.all([Self.isOpen, rows])
    try connection.each(
      #"""
      SELECT "case_row"."status", "case_row"."stage", "case_row"."stage_since", count(*),
        CAST(sum("case_row"."taken_over") AS BIGINT)
      FROM "case_row" WHERE \#(asked.sql)
      GROUP BY "case_row"."status", "case_row"."stage", "case_row"."stage_since"
      """#, asked.arguments
    ) { row throws(Refusal) in
      guard let status = Case.Status(rawValue: row.text(0)), let since = Day(iso: row.text(2)) else {
        throw .damagedRow("case_row", 0)
      }
      count.add(
        Int(row.int(3)), takenOver: Int(row.int(4)), in: StageID(rawValue: row.text(1)), since: since,
        status: status)
    }
    return count
  }

  /// The same cases by what they have in common.
  func groups(by grouping: TeamGrouping) throws(Refusal) -> [BoardGroup] {
    let late = sum(.all([Condition(#""case_row"."status" = 'open'"#), late]))
    let asked = Condition.all([Self.isOpen, rows])
    var groups: [String?: BoardGroup] = [:]
    try connection.each(
      #"""
      SELECT \#(Self.column(of: grouping)) AS "value", "case_row"."stage", count(*), \#(late.sql)
      FROM \#(Self.tables(of: grouping)) WHERE \#(asked.sql) GROUP BY "case_row"."status", "value", "case_row"."stage"
      """#, late.arguments + asked.arguments
    ) { row in
      let value =
        grouping == .adviser
        ? team.adviser(row.int(0))?.name : row.optionalText(0).flatMap { $0.isEmpty ? nil : $0 }
      var group = groups[value] ?? BoardGroup(value: value, cases: [:], late: 0)
      group.cases[StageID(rawValue: row.text(1)), default: 0] += Int(row.int(2))
      group.late += Int(row.int(3))
      groups[value] = group
    }
    return BoardGroup.united(Array(groups.values), by: grouping)
  }

  /// The board of cases that are counted already.
  func board(of standings: BoardCount, by grouping: TeamGrouping?) throws(Refusal) -> TeamBoard {
    standings.board(
      groups: try grouping.map { grouping throws(Refusal) in try self.groups(by: grouping) } ?? [])
  }

  private static func column(of grouping: TeamGrouping) -> String {
    switch grouping {
    case .adviser: #""case_row"."adviser""#
    case .department: #""case_row"."department""#
    case .sector: #""association"."sector""#
    case .network: #""association"."network""#
    }
  }

  private static func tables(of grouping: TeamGrouping) -> String {
    switch grouping {
    case .adviser, .department: #""case_row""#
    case .sector, .network:
      #""case_row" JOIN "association" ON "association"."id" = "case_row"."association""#
    }
  }

  /// Those under way that have been in one stage for too long, the longest first.
  func standingStill(in stage: Stage, limit: Int) throws(Refusal) -> [CaseRow] {
    let asked = Condition.all([
      Condition(
        #""case_row"."status" = 'open' AND "case_row"."stage" = ? AND "case_row"."stage_since" < ?"#,
        [.text(stage.id.rawValue), .text((scope.today - stage.usualDays.upperBound).iso)]),
      rows,
    ])
    return try connection.all(
      #"""
      SELECT \#(CaseColumns.sql(.of(CaseSort.name))) FROM "case_row" WHERE \#(asked.sql)
      ORDER BY "case_row"."stage_since", "case_row"."id" LIMIT ?
      """#, asked.arguments + [.int(Int64(limit))]
    ) { row throws(Refusal) in try CaseColumns.row(row) }
  }
}

extension Store {
  public func teamBoard(
    _ scope: TeamScope, by grouping: TeamGrouping?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamBoard {
    try figures(of: scope, unless: isCancelled) { reader throws(Refusal) in
      try reader.board(of: reader.standings(), by: grouping)
    }
  }

  public func standingStill(
    _ scope: TeamScope, limit: Int, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [CaseRow] {
    try figures(of: scope, unless: isCancelled) { reader throws(Refusal) in
      var found: [(row: CaseRow, beyond: Int)] = []
      for stage in reader.path.stages {
        for row in try reader.standingStill(in: stage, limit: limit) {
          found.append((row, scope.today - row.stageSince - stage.usualDays.upperBound))
        }
      }
      return found.sorted { ($1.beyond, $0.row.id) < ($0.beyond, $1.row.id) }.prefix(limit).map(\.row)
    }
  }
}
