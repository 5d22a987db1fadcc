public import JalonCore

extension TeamReader {
  /// The flow of a period: the stays of the scope that lasted into it, those that are alike at once.
  func flow(over period: FigurePeriod) throws(Refusal) -> FlowFigures {
    var count = FlowCount(period: period, path: path)
    var numbers: [String: Int] = [:]
    let cases = cases(#"+"stay"."case_id""#)
    try connection.each(
      #"""
      SELECT "kind", "entered", "left", count(*) FROM "stay" WHERE "left" >= ? AND "entered" <= ? AND \#(cases.sql)
      GROUP BY "left", "kind", "entered"
      """#, [.int(Int64(period.from.number)), .int(Int64(period.to.number))] + cases.arguments
    ) { row throws(Refusal) in
      let key = row.text(0)
      guard let number = numbers[key] ?? StayKind(key: key).map({ count.number(of: $0) }),
        let entered = KeptStay.day(row.int(1))
      else { throw .damagedRow("stay", 0) }
      numbers[key] = number
      count.add(Int(row.int(3)), ofKind: number, entered: entered, left: KeptStay.day(row.int(2)))
    }
    return count.figures
  }
}

extension TeamFlow {
  init(_ figures: FlowFigures, _ standings: BoardCount) {
    self.init(figures: figures, standings: standings.board().columns)
  }
}

extension Store {
  public func teamFlow(
    _ scope: TeamScope, over period: FigurePeriod, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamFlow {
    try figures(of: scope, unless: isCancelled) { reader throws(Refusal) in
      TeamFlow(try reader.flow(over: period), try reader.standings())
    }
  }
}

/// Statements of the figures that are the same whatever the scope.
enum TeamStatements {
  static let all = [TeamReader.missing]
}
