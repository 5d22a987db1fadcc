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
  static let all = [cases, agreed, shares]

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
      found.append((id, KeptReason.all(of: agenda(row, means[id] ?? [:]), for: followers)))
    }
    for (id, reasons) in found {
      for reason in reasons { try connection.insert(reason, of: id) }
    }
  }

  private func agenda(_ row: any Row, _ means: [String: Exchange.Means]) -> CaseAgenda {
    let next = row.text(10)
    let path = team.paths[row.text(3)] ?? .standard
    let stage = StageID(rawValue: row.text(4))
    let closed = row.optionalText(8).flatMap { Day(iso: $0) }
    return CaseAgenda(
      status: Case.Status(rawValue: row.text(6)) ?? .open, lastNews: Day(iso: row.text(9)) ?? Day(number: 0),
      next: DayTime(iso: next), means: means[next], stageSince: Day(iso: row.text(5)) ?? Day(number: 0),
      usualDays: path[stage]?.usualDays.upperBound,
      contact: CaseAgenda.contact(
        outcome: row.optionalText(7).flatMap(Case.Outcome.init(rawValue:)), closedOn: closed,
        isLast: row.int(11) == row.int(0)))
  }
}
