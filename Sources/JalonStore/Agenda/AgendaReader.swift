public import JalonCore

/// Reads the rows of *Today* in their order: the groups one after the other, in each the earliest day first.
struct AgendaReader {
  let connection: any Connection
  let scope: AgendaScope
  /// The folded name of who asks.
  let follower: String
  let today: Day

  /// Rows behind a place (before it, where `backward`), the nearest first.
  func rows(
    from place: RowKey?, including: Bool, backward: Bool, limit: Int
  ) throws(Refusal) -> [AgendaRow] {
    let start = place.flatMap { AgendaPlace($0) }
    let groups = backward ? AgendaGroup.allCases.reversed() : AgendaGroup.allCases
    var found: [AgendaRow] = []
    for group in groups where found.count < limit {
      if let start, backward ? group > start.group : group < start.group { continue }
      let here = start.flatMap { $0.group == group ? $0 : nil }
      for stretch in stretches(of: group, from: here, including, backward) where found.count < limit {
        found += try read(group, stretch, backward, limit - found.count)
      }
    }
    return found
  }

  /// How many rows a group has.
  func count(_ group: AgendaGroup) throws(Refusal) -> Int {
    let counted = Condition.all([scoped(group), days(of: group)])
    let sql = #"SELECT count(*) FROM "agenda" WHERE \#(counted.sql)"#
    return Int(try connection.int(sql, counted.arguments) ?? 0)
  }

  /// Whose rows of a kind.
  private func scoped(_ group: AgendaGroup) -> Condition {
    let kind = group.slice(on: today).kind.rawValue
    let holds = Condition(#""agenda"."until" >= ?"#, [.text(today.iso)])
    let whose =
      switch scope {
      case .mine:
        Condition(#""agenda"."follower" = ? AND "agenda"."kind" = ?"#, [.text(follower), .text(kind)])
      case .team: Condition(#""agenda"."own" = 1 AND "agenda"."kind" = ?"#, [.text(kind)])
      }
    return .all([whose, holds])
  }

  /// The whole of a group.
  private func days(of group: AgendaGroup) -> Condition {
    let slice = group.slice(on: today)
    let before = Condition(#""agenda"."day" < ?"#, [.text(slice.before.iso)])
    guard let from = slice.from else { return before }
    return .all([Condition(#""agenda"."day" >= ?"#, [.text(from.iso)]), before])
  }

  /// The stretches of the index from a place on, each with one day or one range of days: see `ListStatement`.
  private func stretches(
    of group: AgendaGroup, from place: AgendaPlace?, _ including: Bool, _ backward: Bool
  ) -> [Condition] {
    let slice = group.slice(on: today)
    guard let place else { return [days(of: group)] }
    // A place outside its group, such as one before its first line.
    if let from = slice.from, place.day < from.iso { return backward ? [] : [days(of: group)] }
    if place.day >= slice.before.iso { return backward ? [days(of: group)] : [] }
    let on = backward ? "<" : ">"
    let sameDay = Condition(
      #""agenda"."day" = ? AND "agenda"."id" \#(on)\#(including ? "=" : "") ?"#,
      [.text(place.day), .int(place.id)])
    // The place itself bounds the range on the near side, the group on the far one.
    let near = Condition(#""agenda"."day" \#(on) ?"#, [.text(place.day)])
    let far =
      backward
      ? slice.from.map { Condition(#""agenda"."day" >= ?"#, [.text($0.iso)]) }
      : Condition(#""agenda"."day" < ?"#, [.text(slice.before.iso)])
    return [sameDay, .all([near] + (far.map { [$0] } ?? []))]
  }

  private func read(
    _ group: AgendaGroup, _ stretch: Condition, _ backward: Bool, _ limit: Int
  ) throws(Refusal) -> [AgendaRow] {
    let asked = Condition.all([scoped(group), stretch])
    let direction = backward ? " DESC" : ""
    // The agenda leads, whatever the engine thinks of the number of rows.
    let sql = #"""
      SELECT \#(Self.columns), \#(Self.title(group.slice(on: today).kind)) FROM "agenda" CROSS JOIN "case_row"
      WHERE "case_row"."id" = "agenda"."case_id" AND \#(asked.sql)
      ORDER BY "agenda"."day"\#(direction), "agenda"."id"\#(direction) LIMIT ?
      """#
    return try connection.all(sql, asked.arguments + [.int(Int64(limit))]) { row throws(Refusal) in
      try Self.row(row, group)
    }
  }

  private static let caseColumns = CaseColumns.sql(.of(CaseSort.name))
  private static let columns =
    caseColumns + #", "agenda"."id", "agenda"."day", "agenda"."means", "agenda"."subject""#
  private static let firstOwn = 22

  /// What the record is called that a reason of a kind is about.
  private static func title(_ kind: AgendaItem.Kind) -> String {
    switch kind {
    case .action:
      #"(SELECT "action"."title" FROM "action" WHERE "action"."id" = "agenda"."subject")"#
    case .session:
      #"""
      (SELECT "training"."title" FROM "session" JOIN "training" ON "training"."id" = "session"."training"
        WHERE "session"."id" = "agenda"."subject")
      """#
    case .evidence:
      #"(SELECT "training"."title" FROM "training" WHERE "training"."id" = "agenda"."subject")"#
    case .followUp, .review, .contact, .silence, .stage: "NULL"
    }
  }

  private static func row(_ row: any Row, _ group: AgendaGroup) throws(Refusal) -> AgendaRow {
    let id = row.int(firstOwn)
    guard let day = DayTime(iso: row.text(firstOwn + 1)) else { throw .damagedRow("agenda", id) }
    return AgendaRow(
      id: id, key: AgendaPlace(group: group, day: row.text(firstOwn + 1), id: id).key, group: group, day: day,
      means: row.optionalText(firstOwn + 2).flatMap(Exchange.Means.init(rawValue:)),
      subject: row.int(firstOwn + 3) == 0 ? nil : row.int(firstOwn + 3),
      title: row.optionalText(firstOwn + 4),
      case: try CaseColumns.row(row))
  }
}

extension AgendaRow: Placed {}

extension Store {
  public func agenda(_ request: PageRequest<AgendaScope>) throws(Refusal) -> Page<AgendaRow> {
    try engine.read { connection throws(Refusal) in
      let reader = AgendaReader(
        connection: connection, scope: request.sort, follower: Fold.key(request.me ?? ""),
        today: request.today)
      return try turnPages(at: request.anchor, limit: request.bounded) { _ throws(Refusal) in
        nil
      } rows: { key, including, backward, limit throws(Refusal) in
        try reader.rows(from: key, including: including, backward: backward, limit: limit)
      }
    }
  }

  public func countAgenda(
    _ scope: AgendaScope, today: Day, me: String?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [AgendaGroup: Int] {
    try engine.read(unless: isCancelled) { connection throws(Refusal) in
      let reader = AgendaReader(
        connection: connection, scope: scope, follower: Fold.key(me ?? ""), today: today)
      var counts: [AgendaGroup: Int] = [:]
      for group in AgendaGroup.allCases { counts[group] = try reader.count(group) }
      return counts
    }
  }
}
