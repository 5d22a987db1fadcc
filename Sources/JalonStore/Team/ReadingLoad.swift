public import JalonCore

extension TeamReader {
  /// What each adviser follows.
  private func followed(_ loads: inout [Int64: AdviserLoad]) throws(Refusal) {
    let today = Value.text(scope.today.iso)
    let silence = CaseAgenda.silences.max() ?? 0
    let sums = [
      sum(late), sum(Condition(#""case_row"."next_follow_up" < ?"#, [today])),
      sum(Condition(#""case_row"."next_action" < ?"#, [today])),
      sum(Condition(#""case_row"."stale_since" <= ?"#, [.text((scope.today - silence).iso)])),
      sum(Condition(#""case_row"."next_follow_up" <> '~'"#)),
    ]
    let asked = Condition.all([Self.isOpen, rows])
    try connection.each(
      #"""
      SELECT "case_row"."adviser", "case_row"."status", count(*), CAST(sum("case_row"."taken_over") AS BIGINT),
        \#(sums.map(\.sql).joined(separator: ", "))
      FROM "case_row" WHERE \#(asked.sql) GROUP BY "case_row"."adviser", "case_row"."status"
      """#, sums.flatMap(\.arguments) + asked.arguments
    ) { row in
      let id = row.int(0)
      let figures = (2...8).map { Int(row.int($0)) }
      let isPaused = row.text(1) == Case.Status.paused.rawValue
      loads[id]?.takenOver += figures[1]
      loads[id]?.overdueFollowUps += figures[3]
      loads[id]?.lateActions += figures[4]
      loads[id]?.followUps += figures[6]
      if isPaused {
        loads[id]?.paused += figures[0]
      } else {
        loads[id]?.open += figures[0]
        loads[id]?.late += figures[2]
        loads[id]?.silent += figures[5]
      }
    }
  }

  /// Open actions of cases that are not closed, by the adviser who has taken them on.
  private func taken(_ loads: inout [Int64: AdviserLoad]) throws(Refusal) {
    let open = open(#""action"."case""#)
    try connection.each(
      #"""
      SELECT "action"."owner", count(*) FROM "action" WHERE "action"."finishedOn" IS NULL
        AND "action"."droppedOn" IS NULL AND "action"."owner" >= 'a' AND "action"."owner" < 'b' AND \#(open.sql)
      GROUP BY "action"."owner"
      """#, open.arguments
    ) { row in
      guard let id = Participant.restored(from: .text(row.text(0)))?.adviserID else { return }
      loads[id]?.actions += Int(row.int(1))
    }
  }

  private func shared(_ loads: inout [Int64: AdviserLoad]) throws(Refusal) {
    let open = open(#""share"."case""#)
    try connection.each(
      #"""
      SELECT "share"."adviser", count(*) FROM "share" WHERE ("share"."until" IS NULL OR "share"."until" >= ?)
        AND \#(open.sql) GROUP BY "share"."adviser"
      """#, [.text(scope.today.iso)] + open.arguments
    ) { row in
      loads[row.int(0)]?.shares += Int(row.int(1))
    }
  }

  /// Of records that name their case: those of cases of the scope that are not closed.
  private func open(_ column: String) -> Condition {
    let asked = Condition.all([Self.isOpen, rows])
    return Condition(
      #"\#(column) IN (SELECT "case_row"."id" FROM "case_row" WHERE \#(asked.sql))"#, asked.arguments)
  }

  /// Everybody's load, by the id of the adviser.
  func loads() throws(Refusal) -> [Int64: AdviserLoad] {
    var loads = Dictionary(
      team.advisers.map { ($0.id, AdviserLoad($0)) }, uniquingKeysWith: { first, _ in first })
    try followed(&loads)
    try taken(&loads)
    try shared(&loads)
    return loads
  }

  /// Those of who works, or has something left.
  func listedLoads() throws(Refusal) -> [AdviserLoad] {
    try loads().values.filter { load in
      let isActive = load.role != .reader && load.leftOn.map { $0 > scope.today } ?? true
      return isActive || !load.isEmpty
    }.sorted { (Fold.key($0.name), $0.id) < (Fold.key($1.name), $1.id) }
  }
}

extension Store {
  public func teamLoad(
    _ scope: TeamScope, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [AdviserLoad] {
    try figures(of: scope, unless: isCancelled) { reader throws(Refusal) in try reader.listedLoads() }
  }
}
