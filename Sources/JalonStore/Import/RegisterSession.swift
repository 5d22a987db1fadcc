public import JalonCore

/// One import of the register: takes entry after entry inside one writing transaction.
///
/// Whoever is held is found by number: the W number, or the older one. Whatever order the rows of one number come in,
/// the later `maj_time` holds, then the later row, and the other one is counted as a duplicate.
public final class RegisterSession {
  public internal(set) var tally = RegisterTally()
  let bulk: BulkSession
  let batch: Int64
  let options: RegisterImportOptions
  let adviser: Adviser
  let now: Moment
  var writing: BulkWriting
  /// Associations whose entry has come, by the number under which it came.
  private var seenByNumber = IDSet()
  private var seenByFormer = IDSet()
  private var left = LeftEntries()
  /// Where the programme was empty, the numbers that this import has brought: most entries then need no look-up.
  var known: NumberFilter?
  /// Associations that this import has altered; those that it made are known by their batch.
  var altered = IDSet()

  var connection: any Connection { bulk.connection }

  static let anything = #"SELECT "id" FROM "association" LIMIT 1"#

  init(
    _ bulk: BulkSession, _ options: RegisterImportOptions, by adviser: Adviser, at now: Moment
  ) throws(Refusal) {
    self.bulk = bulk
    self.options = options
    self.adviser = adviser
    self.now = now
    batch = bulk.counters.takeBatch()
    writing = try BulkWriting(bulk)
    if try bulk.connection.int(Self.anything) == nil { known = NumberFilter(megabytes: 8) }
  }

  /// Takes one entry: creates, alters, or leaves it, and counts it.
  public func take(_ prepared: PreparedEntry) throws(Refusal) {
    let entry = prepared.entry
    if let department = options.department, entry.department != department {
      return tally.skip(.otherDepartment)
    }
    guard let held = try held(entry) else { return try takeNew(prepared) }
    if held.match == .successor { return try link(prepared, to: held) }
    let isFirst = markSeen(held.association.id, entry)
    if held.association.mergedInto != nil {
      return isFirst ? tally.unchanged += 1 : tally.skip(.duplicateId)
    }
    let revised = isCurrent(entry, held.association) ? try revise(held, with: entry) : .nothing
    guard isFirst else {
      tally.skip(.duplicateId)
      switch revised {
      case .first:
        tally.updated += 1
        tally.unchanged -= 1
      case .reverted:
        tally.updated -= 1
        tally.unchanged += 1
      case .nothing, .again, .beside: break
      }
      return
    }
    if revised == .nothing { tally.unchanged += 1 } else { tally.updated += 1 }
  }

  /// Whether an entry is as recent as what the register said before. What it said before a number changed doesn't count.
  private func isCurrent(_ entry: RegisterEntry, _ association: Association) -> Bool {
    if entry.isCurrent, association.registerState == .moved { return true }
    return entry.updatedAt >= (association.registerUpdatedAt ?? "")
  }

  private func markSeen(_ id: Int64, _ entry: RegisterEntry) -> Bool {
    entry.isCurrent ? seenByNumber.insert(id) : seenByFormer.insert(id)
  }

  /// An entry that no association of the programme answers to.
  private func takeNew(_ prepared: PreparedEntry) throws(Refusal) {
    let entry = prepared.entry
    let reason = RegisterSkip(entry.position)
    if let before = try left.find(entry.identifier, connection) {
      guard entry.updatedAt >= before.updated else { return tally.skip(.duplicateId) }
      tally.recount(before.reason, as: .duplicateId)
      if reason == nil { try left.forget(entry.identifier, connection) }
    }
    if let reason {
      try left.keep(entry, reason, connection)
      return tally.skip(reason)
    }
    let id = try create(prepared.row)
    _ = markSeen(id, entry)
    tally.created += 1
  }

  /// The older number of an association that the programme holds under its newer one.
  private func link(_ prepared: PreparedEntry, to held: HeldAssociation) throws(Refusal) {
    let entry = prepared.entry
    guard held.association.formerIdentifier == nil, held.association.mergedInto == nil else {
      return try takeNew(prepared)
    }
    var linked = held.association
    linked.formerIdentifier = entry.identifier
    _ = markSeen(linked.id, entry)
    let outcome = try keep(linked, over: held)
    if outcome == .nothing { tally.unchanged += 1 } else { tally.updated += 1 }
  }
}

extension RegisterSession {
  private func create(_ row: PreparedEntry.Row) throws(Refusal) -> Int64 {
    let id = bulk.counters.take(.association)
    try connection.run(PreparedEntry.Row.insert, row.values(id: id, batch: batch))
    noteKnown(row.association)
    try writing.noteMade()
    if options.opensCases {
      var association = row.association
      association.id = id
      try openCase(of: association)
    }
    return id
  }

  /// Opens a case by the core's rules. It belongs to the import's own entry in the journal, like the association.
  private func openCase(of association: Association) throws(Refusal) {
    let situation = Situation(
      team: bulk.team, adviser: adviser, now: now, file: AssociationFile(association: association),
      identifiers: bulk.counters.next)
    let decision = try decide(OpenCase(association: association.id), in: situation)
    bulk.counters.next = decision.identifiers
    for change in decision.changes {
      try connection.apply(change)
      if change.kind == .case {
        try connection.run(RegisterStatements.keepCase, [.int(batch), .int(change.id)])
      }
    }
    if let file = decision.file { try connection.writeRows(file, bulk.team, now.today) }
    writing.hasFiles = true
    tally.casesOpened += 1
  }

  /// Ends the import: what was put off is made good, and the entry of the journal written.
  func finish() throws(Refusal) {
    try left.end(connection)
    try writing.finish()
    tally.entry = try bulk.write(
      [], "import.rna", .batch, about: nil, association: 0, caseID: nil, batch: batch, notes: tally.notes,
      by: adviser.id, at: now)
  }

  /// Whether anything is to be kept.
  var hasChanges: Bool { tally.created + tally.updated > 0 }
}
