public import JalonCore

extension TeamReader {
  /// The needs of a period, many at once: those of one day with the same topics stand together in the index.
  func needs(over period: FigurePeriod) throws(Refusal) -> NeedsOverTime {
    var count = NeedCount(period: period)
    // The rows of one list of topics come one after the other.
    var present: (topics: String, number: Int)?
    let cases = cases(#"+"need"."case""#)
    try connection.each(
      #"""
      SELECT "need"."topics", "need"."on", count(*) FROM "need" WHERE "need"."on" BETWEEN ? AND ? AND \#(cases.sql)
      GROUP BY "need"."topics", "need"."on" ORDER BY "need"."topics", "need"."on"
      """#, [.text(period.from.iso), .text(period.to.iso)] + cases.arguments
    ) { row throws(Refusal) in
      guard let on = Day(iso: row.text(1)) else { throw .damagedRow("need", 0) }
      let topics = row.text(0)
      if present?.topics != topics { present = (topics, count.number(of: KeptTopics.split(topics))) }
      if let present { count.add(Int(row.int(2)), of: present.number, on: on) }
    }
    return count.figures
  }
}

extension Store {
  public func teamNeeds(
    _ scope: TeamScope, over period: FigurePeriod, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> NeedsOverTime {
    try figures(of: scope, unless: isCancelled) { reader throws(Refusal) in
      try reader.needs(over: period)
    }
  }
}
