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

  /// The ids of the waivers that wait, in the order in which they were asked for.
  func asked(limit: Int) throws(Refusal) -> [Int64] {
    try connection.all(
      #"""
      SELECT "waiver"."id" \#(Self.waivers) AND \#(WaiverState.asked.condition) AND (\#(rows.sql))
      ORDER BY \#(WaiverState.asked.order) LIMIT ?
      """#, rows.arguments + [.int(Int64(limit))]
    ) { $0.int(0) }
  }

  func waiting() throws(Refusal) -> TeamWaiting {
    let plans = RowCount(compiler: compiler, connection: connection)
    return TeamWaiting(waivers: try count(.asked), plans: try plans.count(scope.plansToValidate))
  }

  static let missing = #"""
    SELECT "condition", "case_id" FROM "gate_condition" WHERE "state" = 'missing' ORDER BY "condition", "case_id"
    """#

  /// The stages with gates that are shut for cases under way, and what these cases lack.
  private func gates() throws(Refusal) -> [ShutGates] {
    let open = Condition.all([Self.isUnderWay, rows])
    let late = late
    var count = GateCount()
    try connection.each(
      #"""
      SELECT "case_row"."id", "case_row"."stage", CASE WHEN \#(late.sql) THEN 1 ELSE 0 END FROM "case_row"
      WHERE \#(open.sql)
      """#, late.arguments + open.arguments
    ) { row in count.put(row.int(0), in: StageID(rawValue: row.text(1)), isLate: row.int(2) != 0) }
    // Joined here: each side is read along an index that holds all that is asked, and neither is looked up row by row.
    var present: [UInt8] = []
    try connection.each(Self.missing, []) { row in
      if count.conditions.isEmpty || !present.withUnsafeBytes({ row.holds($0, 0) }) {
        count.begin(row.text(0))
        present = Array(row.text(0).utf8)
      }
      count.miss(row.int(1))
    }
    return count.gates.sorted {
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

  public func teamWaiting(
    _ scope: TeamScope, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> TeamWaiting {
    try figures(of: scope, unless: isCancelled) { reader throws(Refusal) in try reader.waiting() }
  }

  public func askedWaivers(
    _ scope: TeamScope, limit: Int, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [Int64] {
    try figures(of: scope, unless: isCancelled) { reader throws(Refusal) in
      try reader.asked(limit: min(max(limit, 0), 10_000))
    }
  }
}
