import JalonCore
import Synchronization

/// A programme in memory, on the core's own rules: what the store promises, without a file.
final class MemoryProgramme: ProgrammeStore {
  struct Act {
    var entry: HistoryEntry
    var association: Int64?
    var caseID: Int64?
    /// The places of the acts of a batch.
    var parts: [Int] = []
  }

  struct Content {
    var team: Team
    var files: [Int64: AssociationFile] = [:]
    var pools: [Int64: PoolSheet] = [:]
    var identifiers = NextIdentifiers()
    var journal: [Act] = []
  }

  let content: Mutex<Content>
  /// By adviser and case: the day of the last visit, and the latest entry then.
  let visits = Mutex<[String: (on: Day, entry: Int64)]>([:])
  private let others = Mutex<LikeScores?>(LikeScores())

  /// The scores of like associations, as a test would have them.
  var like: LikeScores? {
    get { others.withLock { $0 } }
    set { others.withLock { $0 = newValue } }
  }

  init(advisers: [(name: String, role: Adviser.Role)]) {
    let people = advisers.enumerated().map { place, person in
      var adviser = Adviser(id: Int64(place + 1))
      adviser.name = person.name
      adviser.role = person.role
      return adviser
    }
    content = Mutex(
      Content(team: Team(advisers: people, paths: ["standard": .standard], currentPath: "standard")))
  }

  func team() throws(Refusal) -> Team { content.withLock { $0.team } }

  func file(association id: Int64) throws(Refusal) -> AssociationFile {
    guard let file = content.withLock({ $0.files[id] }) else { throw .gone("association", id) }
    return file
  }

  func file(case name: CaseName) throws(Refusal) -> (file: AssociationFile, caseID: Int64) {
    for file in content.withLock({ Array($0.files.values) }) {
      if let found = file.find(name) { return (file, found.id) }
    }
    throw .gone("case", 0)
  }

  func history(case id: Int64, before entry: Int64?, limit: Int) throws(Refusal) -> [HistoryEntry] {
    let acts = content.withLock { $0.journal }.filter { $0.caseID == id && $0.entry.id < entry ?? .max }
    return Array(acts.map(\.entry).reversed().prefix(limit))
  }

  func duplicates(of association: Int64) throws(Refusal) -> [AssociationRow] { [] }
  func likeScores(association: Int64) throws(Refusal) -> LikeScores? { like }
  func registerSays(association: Int64) throws(Refusal) -> [String: Value] { [:] }

  // MARK: Changing

  func perform(
    _ command: any Command, as adviser: String, at now: Moment, expect: Int64?
  ) throws(Refusal) -> Receipt {
    try content.withLock { (content: inout sending Content) throws(Refusal) -> Receipt in
      var situation = try content.situation(for: command.subject, as: adviser, at: now)
      situation.pool = command.pool.flatMap { content.pools[$0] }
      situation.digest = command.bytes.map { "sha of \($0.count) bytes" }
      let decision = try decide(command, in: situation, expect: expect)
      return content.keep(
        decision, .act, name: type(of: command).name, about: nil, as: adviser, at: now,
        association: situation.file?.association.id)
    }
  }

  func perform(
    _ commands: [any Command], as adviser: String, at now: Moment, isTrial: Bool
  ) throws(Refusal) -> BatchReceipt {
    try content.withLock { (content: inout sending Content) throws(Refusal) -> BatchReceipt in
      var trial = content
      let made = trial.perform(commands, as: adviser, at: now)
      if !isTrial, made.entry != nil { content = trial }
      return made
    }
  }

  func undo(entry: Int64?, as adviser: String, at now: Moment) throws(Refusal) -> Receipt {
    try content.withLock { (content: inout sending Content) throws(Refusal) -> Receipt in
      let place = content.journal.lastIndex { act in
        if let entry { return act.entry.id == entry }
        return act.entry.adviser == adviser && act.entry.act != .undo && act.entry.undoneBy == nil
      }
      guard let place else {
        throw Refusal("undo.nothing", fr: "il n’y a rien à annuler", en: "there is nothing to undo")
      }
      return try content.takeBack(place, .undo, as: adviser, at: now)
    }
  }

  func redo(as adviser: String, at now: Moment) throws(Refusal) -> Receipt {
    try content.withLock { (content: inout sending Content) throws(Refusal) -> Receipt in
      guard let last = content.journal.lastIndex(where: { $0.entry.adviser == adviser }),
        content.journal[last].entry.act == .undo, content.journal[last].entry.undoneBy == nil
      else { throw Refusal("redo.nothing", fr: "il n’y a rien à refaire", en: "there is nothing to redo") }
      return try content.takeBack(last, .redo, as: adviser, at: now)
    }
  }
}

extension MemoryProgramme.Content {
  func situation(for subject: Subject, as name: String, at now: Moment) throws(Refusal) -> Situation {
    guard let adviser = team.adviser(named: name) else {
      throw Refusal("adviser.unknown", fr: "conseiller inconnu", en: "unknown adviser")
    }
    var situation = Situation(team: team, adviser: adviser, now: now, identifiers: identifiers)
    switch subject {
    case .programme, .pool, .adviser, .newAssociation: break
    case .association(let id): situation.file = files[id]
    case .merge(let keep, let merge): (situation.file, situation.other) = (files[keep], files[merge])
    case .case(let name): situation.file = files.values.first { $0.find(name) != nil }
    case .record(let kind, let id): situation.file = files.values.first { $0.record(kind, id) != nil }
    }
    return situation
  }

  mutating func keep(
    _ decision: Decision, _ act: HistoryEntry.Act, name: String, about: Int64?, as adviser: String,
    at now: Moment, association: Int64?
  ) -> Receipt {
    let id = Int64(journal.count + 1)
    let owner = decision.file?.association.id ?? association
    if let owner { files[owner] = decision.file }
    identifiers = decision.identifiers
    if let sheet = decision.pool { pools[sheet.pool.id] = sheet }
    for change in decision.changes where change.kind == .pool && change.act != .update {
      pools[change.id] = change.act == .delete ? nil : PoolSheet(pool: Pool(inserted: change), members: [])
    }
    let entry = HistoryEntry(
      id: id, instant: now.instant, day: now.today, adviser: adviser, act: act, command: name, about: about,
      undoneBy: nil, changes: decision.changes)
    journal.append(MemoryProgramme.Act(entry: entry, association: owner, caseID: decision.caseID))
    return Receipt(
      id: decision.id, entry: id, command: name, association: owner, caseID: decision.caseID,
      warnings: decision.warnings, changes: decision.changes)
  }

  /// Many as one act: the entry that stands for them all comes last.
  mutating func perform(_ commands: [any Command], as adviser: String, at now: Moment) -> BatchReceipt {
    var made = BatchReceipt(command: commands.first.map { type(of: $0).name } ?? "")
    var parts: [Int] = []
    for command in commands {
      do throws(Refusal) {
        var situation = try situation(for: command.subject, as: adviser, at: now)
        situation.pool = command.pool.flatMap { pools[$0] }
        let decision = try decide(command, in: situation)
        guard !decision.changes.isEmpty else {
          made.unchanged += 1
          continue
        }
        made.change(for: situation.file?.association.name, by: decision.changes, in: situation.file)
        parts.append(journal.count)
        _ = keep(
          decision, .act, name: made.command, about: nil, as: adviser, at: now,
          association: situation.file?.association.id)
      } catch {
        made.refusals.append(error)
      }
    }
    if !parts.isEmpty {
      made.entry = close(parts, .batch, made.command, about: nil, as: adviser, at: now).entry
    }
    return made
  }

  private mutating func close(
    _ parts: [Int], _ act: HistoryEntry.Act, _ name: String, about: Int64?, as adviser: String, at now: Moment
  ) -> Receipt {
    let entry = HistoryEntry(
      id: Int64(journal.count + 1), instant: now.instant, day: now.today, adviser: adviser, act: act,
      command: name, about: about, undoneBy: nil, changes: [])
    journal.append(MemoryProgramme.Act(entry: entry, parts: parts))
    return Receipt(
      id: nil, entry: entry.id, command: name, association: nil, caseID: nil, acts: parts.count)
  }

  mutating func takeBack(
    _ place: Int, _ act: HistoryEntry.Act, as adviser: String, at now: Moment
  ) throws(Refusal) -> Receipt {
    let target = journal[place]
    guard target.parts.isEmpty else {
      var parts: [Int] = []
      for part in target.parts.reversed() {
        parts.append(journal.count)
        _ = try takeBack(part, act, as: adviser, at: now)
      }
      journal[place].entry.undoneBy = Int64(journal.count + 1)
      return close(parts, act, target.entry.command, about: target.entry.id, as: adviser, at: now)
    }
    let subject: Subject = target.association.map { .association($0) } ?? .programme
    var situation = try situation(for: subject, as: adviser, at: now)
    situation.pool = pool(concernedBy: target.entry.changes)
    let decision = try decideUndo(of: target.entry.changes, in: situation)
    journal[place].entry.undoneBy = Int64(journal.count + 1)
    return keep(
      decision, act, name: target.entry.command, about: target.entry.id, as: adviser, at: now,
      association: target.association)
  }
}

extension Refusal {
  static func gone(_ kind: String, _ id: Int64) -> Refusal {
    Refusal("record.notFound", fr: "introuvable", en: "not found", kind: .notFound, details: ["kind": kind])
  }
}
