import JalonCore

@testable import JalonStore

extension InventedProgramme {
  /// Writes every row into an empty programme.
  func write(to connection: any Connection) throws(Refusal) {
    for adviser in advisers {
      var record = Adviser(id: adviser.id)
      record.name = adviser.name
      try connection.run(#"DELETE FROM "adviser" WHERE "id" = ?"#, [.int(adviser.id)])
      try connection.run(RecordTable.of(.adviser).insert, [.int(record.id), .int(1)] + record.values)
    }
    let insert = RecordTable.of(.association).insert
    for association in associations {
      let record = association.record
      let keys = AssociationKeys(record)
      try connection.run(insert, [.int(record.id), .int(1)] + record.values + keys.values)
    }
    try connection.run(
      #"INSERT INTO "path" ("hash", "content", "on") VALUES ('p', '{}', '2026-01-01') ON CONFLICT DO NOTHING"#
    )
    for (place, tool) in Self.tools.enumerated() {
      var pool = Pool(id: Int64(place + 1))
      (pool.tool, pool.coordinator, pool.by) = (tool, advisers[0].id, advisers[0].id)
      try add(pool, connection)
    }
    for invented in cases {
      try write(invented, to: connection)
      try joinAndLearn(invented, connection)
      try live(invented, connection)
    }
    try connection.fillNames()
  }

  /// What has become of a case: its moves, its needs, its waivers, what is missing at its gate.
  private func live(_ invented: InventedCase, _ connection: any Connection) throws(Refusal) {
    for (place, move) in invented.past.moves.enumerated() {
      var passage = Passage(id: invented.id * 100 + Int64(place))
      (passage.association, passage.case) = (invented.association.id, invented.id)
      (passage.move, passage.from, passage.to, passage.on) = (move.move, move.from, move.to, move.on)
      passage.by = advisers[0].id
      try add(passage, connection)
    }
    let stays = Stay.all(of: invented.past.moves, outcome: invented.past.outcome)
    try connection.insert(
      stays.enumerated().map { place, stay in
        (invented.id, KeptStay(stay, begunBy: invented.id * 100 + Int64(place)))
      })
    for (place, asked) in invented.past.needs.enumerated() {
      var need = Need(id: invented.id * 10 + Int64(place))
      (need.association, need.case) = (invented.association.id, invented.id)
      (need.topics, need.on) = (asked.topics, asked.on)
      try add(need, connection)
    }
    for (place, shared) in invented.past.shares.enumerated() {
      var share = Share(id: invented.id * 10 + Int64(place))
      (share.association, share.case) = (invented.association.id, invented.id)
      share.adviser = advisers.first { $0.name == shared.with }?.id ?? 0
      share.until = shared.until
      try add(share, connection)
    }
    for (place, state) in invented.past.waivers.sorted(by: { $0.rawValue < $1.rawValue }).enumerated() {
      var waiver = Waiver(id: invented.id * 10 + Int64(place))
      (waiver.association, waiver.case) = (invented.association.id, invented.id)
      waiver.condition = InventedPast.conditions[place]
      (waiver.askedBy, waiver.askedOn) = (advisers[0].id, invented.openedOn)
      waiver.decision = Waiver.Decision(rawValue: state.rawValue)
      try add(waiver, connection)
    }
    for (place, condition) in InventedPast.conditions.enumerated() {
      let state = invented.past.missing.contains(condition) ? "missing" : "met"
      try connection.run(
        CaseRowStatements.keepCondition,
        [.int(invented.id), .int(Int64(place)), .text(condition), .text(state), .null])
    }
  }

  private func add<R: Record>(_ record: R, _ connection: any Connection) throws(Refusal) {
    try connection.run(RecordTable.of(R.kind).insert, [.int(record.id), .int(1)] + record.values)
  }

  /// The places of a case in pools, some of them left, and its trainings.
  private func joinAndLearn(_ invented: InventedCase, _ connection: any Connection) throws(Refusal) {
    for place in Self.tools.indices {
      var membership = Membership(id: invented.id * 10 + Int64(place))
      (membership.association, membership.case) = (invented.association.id, invented.id)
      membership.pool = Int64(place + 1)
      membership.until = invented.pools.contains(place) ? nil : today
      try add(membership, connection)
    }
    for (place, title) in invented.trainings.enumerated() {
      var training = Training(id: invented.id * 10 + Int64(place))
      (training.association, training.case) = (invented.association.id, invented.id)
      (training.title, training.by) = (title, advisers[0].id)
      try add(training, connection)
    }
  }

  private func write(_ invented: InventedCase, to connection: any Connection) throws(Refusal) {
    var record = Case(id: invented.id)
    record.association = invented.association.id
    record.reference = CaseSeen(row: invented).reference?.text ?? ""
    record.adviser = invented.adviser.id
    record.openedOn = invented.openedOn
    record.path = "p"
    record.stage = invented.stage
    record.status = invented.status
    record.closedOn = invented.past.closedOn
    record.outcome = invented.past.outcome
    try connection.run(RecordTable.of(.case).insert, [.int(record.id), .int(1)] + record.values)
    let columns = row(invented, record)
    let names = columns.map { #""\#($0.0)""# }.joined(separator: ", ")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    try connection.run("INSERT INTO \"case_row\" (\(names)) VALUES (\(places))", columns.map(\.1))
    let texts =
      invented.association.texts + invented.notes + invented.tags.map { Fold.words($0) }
      + invented.plan.owners.map { Fold.words($0) }
    try connection.run(
      #"INSERT INTO "case_text" ("id", "words") VALUES (?, ?)"#,
      [.int(record.id), .text(SearchWords.joined(texts))])
  }

  private func row(_ invented: InventedCase, _ record: Case) -> [(String, Value)] {
    let association = invented.association
    let keys = AssociationKeys(association.record)
    let sector = association.sector.map { Sector.words(of: $0) } ?? []
    let tags = invented.tags.map { Fold.key($0) + "\n" }.joined()
    return [
      ("id", .int(invented.id)), ("reference", .text(record.reference)),
      ("association", .int(association.id)), ("name", .text(association.name)),
      ("city", association.city.stored), ("department", association.department.stored),
      ("rna", association.rna.stored), ("siren", association.siren.stored),
      ("adviser", .int(invented.adviser.id)), ("stage", invented.stage.stored), ("stage_count", .int(8)),
      ("stage_since", invented.past.stageSince.stored), ("status", invented.status.stored),
      ("opened_on", invented.openedOn.stored), ("taken_over", .int(invented.past.isTakenOver ? 1 : 0)),
      ("missing", .int(1)),
      ("conditions", .int(3)), ("turns_on", .text("~")), ("sort_name", .text(keys.name)),
      ("stage_rank", .int(Int64(Path.standard.rank(of: invented.stage) ?? 0))),
      ("adviser_key", .text(Fold.key(invented.adviser.name))), ("sort_department", .text(keys.department)),
      ("score", .int(Int64(invented.score ?? -1))),
      ("last_exchange", .text(invented.lastExchangeOn?.iso ?? "")),
      ("next_follow_up", .text(invented.nextFollowUp?.iso ?? "~")),
      ("stale_since", (invented.lastExchangeOn ?? invented.openedOn).stored),
      ("sector_words", .text(SearchWords.joined(sector))), ("network_words", .text(keys.network)),
      ("city_words", .text(association.city == nil ? "" : keys.city)),
      ("tag_keys", .text(tags.isEmpty ? "" : "\n" + tags)),
      ("next_action", .text(invented.plan.due?.iso ?? (invented.plan.isOpen ? "~" : "~~"))),
      ("action_flags", invented.plan.flags.stored),
      ("owner_words", .text(SearchWords.joined(invented.plan.owners.map { Fold.words($0) }))),
    ]
  }
}
