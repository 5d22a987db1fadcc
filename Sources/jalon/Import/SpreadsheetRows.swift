import JalonCore
import JalonExchange
import JalonStore

/// Turns rows into commands. What is there already is completed, never overwritten: of a value that differs, the one of
/// the programme stays. A part of a row that a rule stands against is left out and told; the rest is kept.
struct SpreadsheetRows {
  private(set) var report = SpreadsheetReport()
  private let session: BulkSession
  private let path: Path
  private let adviser: String
  private let now: Moment
  /// Acts kept so far.
  private var acts = 0

  init(_ session: BulkSession, path: Path, as adviser: String, at now: Moment) {
    self.session = session
    self.path = path
    self.adviser = adviser
    self.now = now
  }

  /// What the journal keeps of the import; `nil` where nothing has changed.
  var figures: [String: Int]? {
    acts == 0
      ? nil
      : [
        "created": report.created, "updated": report.updated, "unchanged": report.unchanged,
        "rejected": report.rejected, "casesOpened": report.casesOpened,
      ]
  }

  mutating func take(_ row: SpreadsheetRow) throws(Refusal) {
    report.read += 1
    for problem in row.problems {
      let remark = SpreadsheetReport.Remark(line: row.line, code: problem.code, message: problem.message)
      if problem.severity == .rejected {
        report.rejects.append(remark)
      } else {
        report.leftOut.append(remark)
      }
    }
    if row.isRejected { return report.rejected += 1 }
    let before = acts
    if let known = try session.association(rna: row.facts.rna, siren: row.facts.siren ?? row.siren) {
      try complete(known, with: row)
      if acts == before { report.unchanged += 1 } else { report.updated += 1 }
    } else {
      try create(row)
    }
  }

  private mutating func create(_ row: SpreadsheetRow) throws(Refusal) {
    guard let name = row.facts.name else { return try reject(row, Self.nameless) }
    let id: Int64?
    do {
      id = try perform(RegisterAssociation(name: name, facts: row.facts))?.id
    } catch {
      guard error.kind == .refused else { throw error }
      return try reject(row, error)
    }
    guard let id else { return try reject(row, Self.nameless) }
    report.created += 1
    try complete(id, with: row)
    let others = try session.duplicates(of: id)
    if !others.isEmpty {
      report.twins.append(SpreadsheetReport.Twin(line: row.line, association: id, others: others))
    }
  }

  private mutating func reject(_ row: SpreadsheetRow, _ refusal: Refusal) throws(Refusal) {
    report.rejected += 1
    report.rejects.append(
      SpreadsheetReport.Remark(line: row.line, code: refusal.code, message: refusal.message))
  }

  /// Adds what the row knows and the programme doesn't.
  private mutating func complete(_ id: Int64, with row: SpreadsheetRow) throws(Refusal) {
    let file = try session.file(association: id)
    if let missing = row.facts.missing(in: file.association) {
      try attempt(UpdateAssociation(association: id, facts: missing), of: row)
    }
    for referent in row.referents {
      let known = file.referents.contains {
        $0.role == referent.role && Fold.key($0.name) == Fold.key(referent.name)
      }
      guard !known else { continue }
      var referent = referent
      referent.association = id
      if try attempt(referent, of: row) { report.referentsAdded += 1 }
    }
    try followCase(id, row)
  }

  /// The case that the row speaks of: the open one, or a new one; a stage or a day in the past takes it over.
  private mutating func followCase(_ id: Int64, _ row: SpreadsheetRow) throws(Refusal) {
    guard let facts = row.caseFacts else { return }
    if try session.file(association: id).openCase == nil {
      let opened = try open(id, facts, row)
      guard opened else { return }
      report.casesOpened += 1
    }
    let file = try session.file(association: id)
    guard let open = file.openCase else { return }
    for tag in facts.tags where !file.tags.contains(where: { Fold.key($0.text) == Fold.key(tag) }) {
      try attempt(TagCase(case: .id(open.id), tag: tag), of: row)
    }
    guard let need = row.need, !file.needs.contains(where: { Fold.key($0.text) == Fold.key(need.text) })
    else { return }
    if try attempt(RecordNeed(case: .id(open.id), text: need.text, topics: need.topics), of: row) {
      report.needsRecorded += 1
    }
  }

  private mutating func open(
    _ id: Int64, _ facts: SpreadsheetRow.CaseFacts, _ row: SpreadsheetRow
  ) throws(Refusal) -> Bool {
    let first = path.stages.first?.id ?? .closed
    let isUnderWay = (facts.stage ?? first) != first || facts.openedOn.map { $0 < now.today } ?? false
    guard isUnderWay else {
      return try attempt(OpenCase(association: id, adviser: facts.adviser, origin: facts.origin), of: row)
    }
    let reason = facts.reason ?? facts.origin ?? row.need?.text ?? "import csv"
    return try attempt(
      TakeOverCase(
        association: id, stage: facts.stage ?? first, adviser: facts.adviser ?? adviser, reason: reason,
        openedOn: facts.openedOn), of: row)
  }

  /// Does a part of a row, or tells why it is left out.
  @discardableResult
  private mutating func attempt(_ command: any Command, of row: SpreadsheetRow) throws(Refusal) -> Bool {
    do {
      return try perform(command) != nil
    } catch {
      guard [.refused, .notFound, .notAllowed].contains(error.kind) else { throw error }
      report.leftOut.append(
        SpreadsheetReport.Remark(line: row.line, code: error.code, message: error.message))
      return false
    }
  }

  /// - Returns: `nil` where nothing had to change.
  private mutating func perform(_ command: any Command) throws(Refusal) -> Receipt? {
    let receipt = try session.perform(command, as: adviser, at: now)
    guard receipt.entry != 0 else { return nil }
    acts += 1
    return receipt
  }

  private static let nameless = Refusal(
    "emptyName", fr: "pas de nom\u{202F}; une association sans nom ne peut pas être retrouvée",
    en: "no name; an association without a name can’t be found again")
}

extension SpreadsheetRow {
  /// The SIREN within the SIRET, where only that is given.
  fileprivate var siren: String? { facts.siret.flatMap { Siret($0)?.siren?.text } }
}

extension AssociationFacts {
  /// Those of which an association has nothing yet; `nil` where there is none.
  fileprivate func missing(in known: Association) -> AssociationFacts? {
    var missing = AssociationFacts()
    if known.rna == nil { missing.rna = rna }
    if known.siren == nil { missing.siren = siren }
    if known.siret == nil { missing.siret = siret }
    if known.department == nil { missing.department = department }
    if known.postcode == nil { missing.postcode = postcode }
    if known.city == nil { missing.city = city }
    if known.sector == nil { missing.sector = sector }
    if known.employees == nil { missing.employees = employees }
    if known.volunteers == nil { missing.volunteers = volunteers }
    if known.budget == nil { missing.budget = budget }
    if known.network == nil { missing.network = network }
    if known.address == nil { missing.address = address }
    if known.website == nil { missing.website = website }
    if known.purpose == nil { missing.purpose = purpose }
    return missing == AssociationFacts() ? nil : missing
  }
}
