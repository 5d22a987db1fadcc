public import JalonCore

extension TeamReader {
  private enum WaiverState {
    case asked, inForce

    var condition: String {
      switch self {
      case .asked: #""waiver"."decision" IS NULL AND "case_row"."status" IN ('open', 'paused')"#
      case .inForce: #""waiver"."decision" = 'granted' AND "case_row"."status" IN ('open', 'paused')"#
      }
    }

    var order: String {
      switch self {
      case .asked: #""waiver"."askedOn", "waiver"."id""#
      case .inForce: #""waiver"."decidedOn" DESC, "waiver"."id" DESC"#
      }
    }
  }

  private static let waivers =
    #"FROM "waiver" CROSS JOIN "case_row" WHERE "case_row"."id" = "waiver"."case""#
  private static let caseColumns = CaseColumns.sql(.of(CaseSort.name))
  private static let firstOwn = 22

  private func count(_ state: WaiverState) throws(Refusal) -> Int {
    Int(
      try connection.int(
        "SELECT count(*) \(Self.waivers) AND \(state.condition) AND (\(rows.sql))", rows.arguments) ?? 0)
  }

  private func waivers(_ state: WaiverState, limit: Int) throws(Refusal) -> [WaiverRow] {
    try connection.all(
      #"""
      SELECT \#(Self.caseColumns), "waiver"."id", "waiver"."condition", "waiver"."reason", "waiver"."askedBy",
        "waiver"."askedOn", "waiver"."decidedBy", "waiver"."decidedOn"
      \#(Self.waivers) AND \#(state.condition) AND (\#(rows.sql)) ORDER BY \#(state.order) LIMIT ?
      """#, rows.arguments + [.int(Int64(limit))]
    ) { row throws(Refusal) in
      let own = Self.firstOwn
      guard let askedOn = Day(iso: row.text(own + 4)) else { throw .damagedRow("waiver", row.int(own)) }
      return WaiverRow(
        id: row.int(own), condition: row.text(own + 1), reason: row.text(own + 2),
        askedBy: team.adviser(row.int(own + 3))?.name ?? "", askedOn: askedOn,
        decidedBy: row.optionalInt(own + 5).flatMap { team.adviser($0)?.name },
        decidedOn: row.optionalText(own + 6).flatMap { Day(iso: $0) }, case: try CaseColumns.row(row))
    }
  }

  /// The stages with gates that are shut for cases under way, and what these cases lack.
  private func gates() throws(Refusal) -> [ShutGates] {
    let open = Condition.all([Condition(#""case_row"."status" = 'open'"#), rows])
    let late = sum(late)
    var lacks: [StageID: [ShutGates.Lack]] = [:]
    try connection.each(
      #"""
      SELECT "case_row"."stage", "gate_condition"."condition", count(*), \#(late.sql)
      FROM "gate_condition" JOIN "case_row" ON "case_row"."id" = "gate_condition"."case_id"
      WHERE "gate_condition"."state" = 'missing' AND \#(open.sql)
      GROUP BY "case_row"."stage", "gate_condition"."condition"
      """#, late.arguments + open.arguments
    ) { row in
      lacks[StageID(rawValue: row.text(0)), default: []].append(
        ShutGates.Lack(condition: row.text(1), cases: Int(row.int(2)), late: Int(row.int(3))))
    }
    var gates: [ShutGates] = []
    try connection.each(
      #"""
      SELECT "case_row"."stage", count(*), \#(late.sql) FROM "case_row"
      WHERE "case_row"."missing" > 0 AND \#(open.sql) GROUP BY "case_row"."stage"
      """#, late.arguments + open.arguments
    ) { row in
      let stage = StageID(rawValue: row.text(0))
      gates.append(
        ShutGates(id: stage, cases: Int(row.int(1)), late: Int(row.int(2)), lacks: lacks[stage] ?? []))
    }
    return gates.sorted {
      (path.rank(of: $0.id) ?? .max, $0.id.rawValue) < (path.rank(of: $1.id) ?? .max, $1.id.rawValue)
    }
  }

  func review(limit: Int) throws(Refusal) -> TeamReview {
    let plans = RowCount(compiler: compiler, connection: connection)
    return TeamReview(
      asked: try waivers(.asked, limit: limit), inForce: try waivers(.inForce, limit: limit),
      askedInAll: try count(.asked), inForceInAll: try count(.inForce),
      plansToValidate: try plans.count(scope.plansToValidate), gates: try gates())
  }
}

extension Store {
  public func teamReview(
    _ scope: TeamScope, limit: Int, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamReview {
    try figures(of: scope, unless: isCancelled) { reader throws(Refusal) in
      try reader.review(limit: min(max(limit, 0), 10_000))
    }
  }
}
