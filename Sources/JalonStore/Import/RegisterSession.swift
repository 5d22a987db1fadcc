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
  let search: SearchFeed
  /// Associations whose entry has come, by the number under which it came.
  private var seenByNumber = IDSet()
  private var seenByFormer = IDSet()
  private var left = LeftEntries()
  /// Where the programme was empty, the numbers that this import has brought: most entries then need no look-up.
  var known: NumberFilter?
  /// As long as numbers can't be found, entries that may speak of an association at hand, in the order in which
  /// they came.
  private var waiting: [PreparedEntry] = []
  /// Associations that this import has altered; those that it made are known by their batch.
  var altered = IDSet()
  private let unchanged: UnchangedAssociations
  private let inserting: any KeptStatement

  var connection: any Connection { bulk.connection }

  static let anything = #"SELECT "id" FROM "association" LIMIT 1"#
  /// Entries that may wait: false hopes of the filter come to less, and where numbers do come twice it is time
  /// to find them.
  private static let mostWaiting = 4096

  init(
    _ bulk: BulkSession, _ options: RegisterImportOptions, by adviser: Adviser, at now: Moment
  ) throws(Refusal) {
    self.bulk = bulk
    self.options = options
    self.adviser = adviser
    self.now = now
    batch = bulk.counters.takeBatch()
    let isEmpty = try bulk.connection.int(Self.anything) == nil
    writing = try BulkWriting(bulk, isEmpty: isEmpty)
    if isEmpty { known = NumberFilter(megabytes: 8) }
    search = SearchFeed(
      bulk.connection, bulk.store.engine.dialect.engine, opensCases: options.opensCases)
    unchanged = try UnchangedAssociations(bulk.connection)
    inserting = try bulk.connection.keepPrepared(PreparedEntry.insert)
  }

  /// Takes one entry: creates, alters, or leaves it, and counts it.
  public func take(_ entry: PreparedEntry) throws(Refusal) {
    if entry.isElsewhere { return tally.skip(.otherDepartment) }
    if writing.findsNumbers { return try account(for: entry) }
    guard mayBeKnown(entry) else { return try takeNew(entry) }
    // What comes later and shares a number with it has to wait as well.
    noteKnown(entry)
    if let successor = entry.successor { known?.insert(successor) }
    waiting.append(entry)
    if waiting.count == Self.mostWaiting { try takeWaiting() }
  }

  private func takeWaiting() throws(Refusal) {
    guard !waiting.isEmpty else { return }
    try writing.findNumbers()
    for entry in waiting { try account(for: entry) }
    waiting = []
  }

  private func account(for entry: PreparedEntry) throws(Refusal) {
    if known?.mayHold(entry.identifier) ?? true, let id = try unchanged.find(entry) {
      return markSeen(id, entry) ? tally.unchanged += 1 : tally.skip(.duplicateId)
    }
    guard let held = try held(entry) else { return try takeNew(entry) }
    if held.match == .successor { return try link(entry, to: held) }
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

  /// Whether an entry is as recent as what the register said before. What it said before a number changed
  /// doesn't count.
  private func isCurrent(_ entry: PreparedEntry, _ association: Association) -> Bool {
    if entry.isCurrent, association.registerState == .moved { return true }
    return entry.updatedAt >= (association.registerUpdatedAt ?? "")
  }

  private func markSeen(_ id: Int64, _ entry: PreparedEntry) -> Bool {
    entry.isCurrent ? seenByNumber.insert(id) : seenByFormer.insert(id)
  }

  /// An entry that no association of the programme answers to.
  private func takeNew(_ entry: PreparedEntry) throws(Refusal) {
    let reason = RegisterSkip(entry.position)
    let before = try left.find(entry.identifier, connection)
    if let before {
      guard entry.updatedAt >= before.updated else { return tally.skip(.duplicateId) }
      tally.recount(before.reason, as: .duplicateId)
      if reason == nil { try left.forget(entry.identifier, connection) }
    }
    if let reason {
      try left.keep(entry, reason, replacing: before != nil, connection)
      return tally.skip(reason)
    }
    let id = try create(entry)
    _ = markSeen(id, entry)
    tally.created += 1
  }

  /// The older number of an association that the programme holds under its newer one.
  private func link(_ entry: PreparedEntry, to held: HeldAssociation) throws(Refusal) {
    guard held.association.formerIdentifier == nil, held.association.mergedInto == nil else {
      return try takeNew(entry)
    }
    var linked = held.association
    linked.formerIdentifier = entry.identifier
    _ = markSeen(linked.id, entry)
    let outcome = try keep(linked, over: held)
    if outcome == .nothing { tally.unchanged += 1 } else { tally.updated += 1 }
  }

  /// Takes what was put aside: from here on the figures are those of the whole import.
  func settle() throws(Refusal) {
    try takeWaiting()
  }

  /// Ends the import: what was put off is made good, and the entry of the journal written.
  ///
  /// - Parameter pause: called between the steps, each of which takes seconds with a whole register.
  func finish(_ pause: () throws(Refusal) -> Void) throws(Refusal) {
    try left.end(connection)
    try pause()
    try search.finish()
    try writing.finish(pause)
    tally.entry = try bulk.write(
      [], "import.rna", .batch, about: nil, association: 0, caseID: nil, batch: batch, notes: tally.notes,
      by: adviser.id, at: now)
  }

  /// Whether anything is to be kept.
  var hasChanges: Bool { tally.created + tally.updated > 0 }
}

extension RegisterSession {
  private func create(_ entry: PreparedEntry) throws(Refusal) -> Int64 {
    let id = bulk.counters.take(.association)
    if writing.putsOff { try search.fallBehind() }
    try entry.row.read { row throws(Refusal) in
      try inserting.bind(1, id)
      try inserting.bind(2, batch)
      for place in 0..<row.count { try inserting.bind(place + 3, row[place]) }
      try search.add(id, row[PreparedEntry.words]) { () throws(Refusal) in try inserting.run() }
    }
    noteKnown(entry)
    try writing.noteMade()
    if options.opensCases {
      var association = Association(id: id)
      try association.fill(with: entry)
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
    if let file = decision.file { try connection.writeRows(file, bulk.team, now.today, isNew: true) }
    writing.hasFiles = true
    tally.casesOpened += 1
  }
}
