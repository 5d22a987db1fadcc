import JalonCore

/// Fills the agenda of a programme that had none, from the rows of its lists: no file of an association is read for it.
struct AgendaFilling {
  let connection: any Connection
  let team: Team

  static let cases = #"""
    SELECT "case"."id", "case"."association", "case"."adviser", "case"."path", "case"."stage", "case"."stageSince",
      "case"."status", "case"."outcome", "case"."closedOn", "case_row"."stale_since", "case_row"."next_follow_up",
      (SELECT max("later"."id") FROM "case" AS "later" WHERE "later"."association" = "case"."association")
    FROM "case" JOIN "case_row" ON "case_row"."id" = "case"."id" ORDER BY "case"."id"
    """#
  static let agreed = #"""
    SELECT "case", "nextOn", "nextKind" FROM "exchange" WHERE "nextOn" IS NOT NULL ORDER BY "case", "on", "id"
    """#
  static let shares = #"SELECT "case", "adviser", "until" FROM "share" ORDER BY "id""#
  static let actions = #"""
    SELECT "case", "id", "due", "owner" FROM "action"
    WHERE "due" IS NOT NULL AND "finishedOn" IS NULL AND "droppedOn" IS NULL ORDER BY "case", "id"
    """#
  static let sessions = #"SELECT "case", "id", "on", "start" FROM "session" ORDER BY "case", "id""#
  static let handovers = #"SELECT "case", "nextOn", "reason" FROM "handover" ORDER BY "id""#
  static let all = [cases, agreed, shares, actions, sessions, handovers]

  func run() throws(Refusal) {
    var means: [Int64: [String: Exchange.Means]] = [:]
    try connection.each(Self.agreed, []) { row in
      means[row.int(0), default: [:]][row.text(1)] = row.optionalText(2).flatMap(
        Exchange.Means.init(rawValue:))
    }
    var shares: [Int64: [Share]] = [:]
    try connection.each(Self.shares, []) { row in
      var share = Share(id: 0)
      share.adviser = row.int(1)
      share.until = row.optionalText(2).flatMap { Day(iso: $0) }
      shares[row.int(0), default: []].append(share)
    }
    let dated = try dated()
    var handovers: [Int64: (agreedOn: Day?, reason: String?)] = [:]
    try connection.each(Self.handovers, []) { row in
      handovers[row.int(0)] = (row.optionalText(1).flatMap { Day(iso: $0) }, row.optionalText(2))
    }
    // Gathered first: a table that is read is not the time to write another.
    var found: [(id: Int64, reasons: [KeptReason])] = []
    let keys = Dictionary(
      team.advisers.map { ($0.id, Fold.key($0.name)) }, uniquingKeysWith: { first, _ in first })
    try connection.each(Self.cases, []) { row in
      let id = row.int(0)
      let adviser = row.int(2)
      let others = (shares[id] ?? []).filter { $0.adviser != adviser }
      let followers =
        [KeptReason.Follower(key: keys[adviser] ?? "", isOwn: true)]
        + others.map { KeptReason.Follower(key: keys[$0.adviser] ?? "", isOwn: false, until: $0.until) }
      var agenda = agenda(row, means[id] ?? [:], handovers[id])
      agenda.dated = dated[id] ?? []
      found.append((id, KeptReason.all(of: agenda, for: followers) { keys[$0] ?? "" }))
    }
    for (id, reasons) in found {
      for reason in reasons { try connection.insert(reason, of: id) }
    }
  }

  /// What has a day of its own, by its case.
  private func dated() throws(Refusal) -> [Int64: [AgendaItem]] {
    var dated: [Int64: [AgendaItem]] = [:]
    try connection.each(Self.actions, []) { row in
      guard let due = Day(iso: row.text(2)) else { return }
      let owner = row.optionalText(3).flatMap { Participant.restored(from: .text($0)) }?.adviserID
      dated[row.int(0), default: []].append(
        AgendaItem(.action, subject: row.int(1), DayTime(due), owner: owner))
    }
    try connection.each(Self.sessions, []) { row in
      guard let day = Day(iso: row.text(2)) else { return }
      let minute = row.optionalInt(3).map { Int($0) }
      dated[row.int(0), default: []].append(
        AgendaItem(.session, subject: row.int(1), DayTime(day, minute: minute)))
    }
    return dated
  }

  private func agenda(
    _ row: any Row, _ means: [String: Exchange.Means], _ handover: (agreedOn: Day?, reason: String?)?
  ) -> CaseAgenda {
    let next = row.text(10)
    let path = team.paths[row.text(3)] ?? .standard
    let stage = StageID(rawValue: row.text(4))
    let closed = row.optionalText(8).flatMap { Day(iso: $0) }
    return CaseAgenda(
      status: Case.Status(rawValue: row.text(6)) ?? .open, lastNews: Day(iso: row.text(9)) ?? Day(number: 0),
      next: DayTime(iso: next), means: means[next], stageSince: Day(iso: row.text(5)) ?? Day(number: 0),
      usualDays: path[stage]?.usualDays.upperBound,
      contact: CaseContact(
        outcome: row.optionalText(7).flatMap(Case.Outcome.init(rawValue:)), closedOn: closed,
        isLast: row.int(11) == row.int(0), agreedOn: handover?.agreedOn, reason: handover?.reason
      ).day)
  }
}
