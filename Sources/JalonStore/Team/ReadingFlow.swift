public import JalonCore

extension TeamReader {
  static let outcomes = #"SELECT "id", "outcome" FROM "case" WHERE "closedOn" IS NOT NULL"#

  /// The flow of a period: the moves of all cases of the scope, in the order of an index that holds all that is read.
  func flow(over period: FigurePeriod) throws(Refusal) -> FlowFigures {
    var outcomes: [Int64: Case.Outcome] = [:]
    try connection.each(Self.outcomes, []) { row in
      outcomes[row.int(0)] = Case.Outcome(rawValue: row.text(1))
    }
    var count = FlowCount(period: period, path: path)
    var moves: [CaseMove] = []
    var present: Int64 = 0
    let asked = moved
    try connection.each(asked.sql, asked.arguments) { row throws(Refusal) in
      let id = row.int(0)
      if id != present {
        if !moves.isEmpty { count.add(moves, outcome: outcomes[present]) }
        moves.removeAll(keepingCapacity: true)
        present = id
      }
      guard let on = Day(iso: row.text(1)), let move = Passage.Move(rawValue: row.text(2)) else {
        throw .damagedRow("passage", id)
      }
      moves.append(
        CaseMove(
          on: on, move: move, from: row.optionalText(3).map { StageID(rawValue: $0) },
          to: StageID(rawValue: row.text(4))))
    }
    if !moves.isEmpty { count.add(moves, outcome: outcomes[present]) }
    return count.figures
  }

  private var moved: Condition {
    let cases = cases(#""passage"."case""#)
    return Condition(
      #"""
      SELECT "passage"."case", "passage"."on", "passage"."move", "passage"."from", "passage"."to" FROM "passage"
      WHERE \#(cases.sql) ORDER BY "passage"."case", "passage"."id"
      """#, cases.arguments)
  }
}

extension Store {
  public func teamFlow(
    _ scope: TeamScope, over period: FigurePeriod, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamFlow {
    try figures(of: scope, unless: isCancelled) { reader throws(Refusal) in
      let figures = try reader.flow(over: period)
      return TeamFlow(
        figures: figures, standings: try reader.standings().board(trend: figures).columns)
    }
  }

  public func firstDayOfFigures() throws(Refusal) -> Day? {
    try engine.read { connection throws(Refusal) in
      let days = try TeamStatements.firstDays.map { sql throws(Refusal) in try connection.text(sql) }
      return days.compactMap { $0.flatMap { Day(iso: $0) } }.min()
    }
  }
}

/// Statements of the figures that are the same whatever the scope.
enum TeamStatements {
  static let firstDays = [#"SELECT min("on") FROM "passage""#, #"SELECT min("on") FROM "need""#]
  static let all = firstDays + [TeamReader.outcomes, TeamReader.missing]
}
