public import JalonCore

/// A field that was changed both on a visit and at home, each in its own way.
public struct FieldClash: Sendable, Hashable {
  public let kind: RecordKind
  /// The record, at home.
  public let id: Int64
  public let field: String
  /// What it was when the copy was taken; what it became there; what it is at home.
  public let before: Value
  public let mine: Value
  public let theirs: Value
}

/// What became of an act that was to be brought home.
public struct BroughtAct: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    /// Done at home, as that entry of its journal.
    case brought(entry: Int64)
    /// Someone has changed the same meanwhile: it stays in the copy.
    case clashes([FieldClash])
    /// A rule stands against it at home: it stays in the copy.
    case refused(Refusal)
    /// It is about something that another act has made, which stays in the copy itself.
    case waits
    /// What is at home was preferred: it is given up.
    case dropped
  }

  /// Place among the acts of the copy, from 1.
  public let number: Int64
  public let command: String
  public let adviser: String
  public let outcome: Outcome

  /// Whether it is still to be brought.
  public var stays: Bool {
    switch outcome {
    case .brought, .dropped: false
    case .clashes, .refused, .waits: true
    }
  }
}

/// What is done with acts that clash.
public enum ClashChoice: Sendable, Hashable {
  /// They stay in the copy.
  case leave
  /// What was done on the visit holds.
  case mine
  /// What is at home holds, and the act is given up.
  case theirs
}

extension Store {
  /// Does at home what was done in a working copy, act by act and in order, by the same rules. What clashes or is refused stays in the
  /// copy for another try; what was brought is never brought twice, also not where the power goes in between.
  ///
  /// - Parameter choice: what is done with acts that change what someone has changed at home since.
  /// - Throws: `bring.notTaken` where the file is no working copy, `bring.otherProgramme` where it was taken from another programme.
  public func bring(
    _ path: String, at now: Moment, choosing choice: ClashChoice = .leave,
    options: StoreOptions = StoreOptions(), progress: (BroughtAct) -> Void = { _ in }
  ) throws(Refusal) -> [BroughtAct] {
    var opening = options
    opening.makesMissing = false
    if try FileKind.find(at: path) == .missing {
      throw Refusal(
        "bring.missing", fr: "\(path) n’existe pas\u{A0}: vérifier le chemin",
        en: "\(path) doesn’t exist: check the path", kind: .input, details: ["path": path])
    }
    let copy = try Store.open(path, founder: "", at: now, options: opening)
    var run = try BringingRun(from: copy, to: self, at: path)
    let acts = try run.run(at: now, choice, progress)
    try copy.close()
    return acts
  }
}

private struct BringingRun {
  private let copy: Store
  private let home: Store
  private let name: String
  /// What the copy calls the records that it made, and what they are called at home.
  private var known: [RecordKind: [Int64: Int64]] = [:]
  /// Records that the copy made.
  private var own: [RecordKind: Set<Int64>] = [:]

  private struct Act {
    let number: Int64
    let entry: Int64
    let adviser: String
    let command: String
    let made: MadeRecords
    let state: String
  }
  private var acts: [Act] = []

  init(from copy: Store, to home: Store, at path: String) throws(Refusal) {
    self.copy = copy
    self.home = home
    let (name, mark, acts) = try copy.engine.read { connection throws(Refusal) in
      (
        try connection.text(ProgrammeStatements.meta, [.text(TakenKey.copy.rawValue)]),
        try connection.text(ProgrammeStatements.meta, [.text(TakenKey.home.rawValue)]),
        try connection.all(TakenStatements.read) { row in
          Act(
            number: row.int(0), entry: row.int(1), adviser: row.text(2), command: row.text(3),
            made: MadeRecords(row.text(4)), state: row.text(5))
        }
      )
    }
    guard let name else {
      throw Refusal(
        "bring.notTaken", fr: "\(path) n’est pas une copie de travail\u{A0}: jalon take en fait une",
        en: "\(path) is no working copy: jalon take makes one", kind: .input, details: ["path": path])
    }
    guard try home.mark() == mark else {
      throw Refusal(
        "bring.otherProgramme",
        fr: "\(path) vient d’un autre programme\u{A0}: donner le sien par --database",
        en: "\(path) was taken from another programme: give its own with --database", kind: .input,
        details: ["path": path])
    }
    self.name = name
    self.acts = acts
    for act in acts { for made in act.made.records { own[made.kind, default: []].insert(made.id) } }
  }

  mutating func run(
    at now: Moment, _ choice: ClashChoice, _ progress: (BroughtAct) -> Void
  ) throws(Refusal) -> [BroughtAct] {
    let name = name
    let brought = try home.engine.read { connection throws(Refusal) in
      Dictionary(
        uniqueKeysWithValues: try connection.all(TakenStatements.brought, [.text(name)]) {
          ($0.int(0), MadeRecords($0.text(1)))
        })
    }
    var told: [BroughtAct] = []
    for act in acts {
      if let made = brought[act.number] {
        learn(act.made, made)
        if act.state == "open" { try settle(act, "brought") }
        continue
      }
      guard act.state == "open" else { continue }
      let object = try TakenCommand.object(act.command)
      let outcome = try bring(act, object, at: now, choice)
      let name = if case .string(let word)? = object["command"] { word } else { "" }
      let result = BroughtAct(number: act.number, command: name, adviser: act.adviser, outcome: outcome)
      switch outcome {
      case .brought: try settle(act, "brought")
      case .dropped: try settle(act, "dropped")
      case .clashes, .refused, .waits: break
      }
      told.append(result)
      progress(result)
    }
    return told
  }

  private func settle(_ act: Act, _ state: String) throws(Refusal) {
    try copy.engine.write { connection throws(Refusal) in
      _ = try connection.run(TakenStatements.settle, [.text(state), .int(act.number)])
    }
  }

  /// Learns what the records of an act are called at home: both made them in the same order, kind by kind.
  private mutating func learn(_ mine: MadeRecords, _ theirs: MadeRecords) {
    for kind in Set(mine.records.map(\.kind)) {
      let pairs = zip(mine.records.filter { $0.kind == kind }, theirs.records.filter { $0.kind == kind })
      for (one, other) in pairs { known[kind, default: [:]][one.id] = other.id }
    }
  }

  /// What a record of the copy is called at home; `nil` where what made it was not brought.
  private func atHome(_ kind: RecordKind, _ id: Int64) -> Int64? {
    guard own[kind]?.contains(id) == true else { return id }
    return known[kind]?[id]
  }

  private mutating func bring(
    _ act: Act, _ object: [String: JSONValue], at now: Moment, _ choice: ClashChoice
  ) throws(Refusal) -> BroughtAct.Outcome {
    let entry = try copy.engine.read { connection throws(Refusal) in
      (entry: try connection.entry(act.entry), changes: try connection.changes(ofEntry: act.entry))
    }
    guard let mapped = try CommandIDs.mapped(object, atHome) else { return .waits }
    let command = try ArrivingCommand(mapped).command
    var association: Int64?
    // What the act itself has made can't have been changed at home.
    let isMade = act.made.records.contains { $0.kind == .association && $0.id == entry.entry.association }
    if entry.entry.association != 0, !isMade {
      guard let found = atHome(.association, entry.entry.association) else { return .waits }
      association = found
    }
    let (name, ids) = (name, atHome)
    let result: (outcome: BroughtAct.Outcome, made: MadeRecords?)
    do throws(Refusal) {
      result = try home.change { session throws(Refusal) in
        if let association, choice != .mine {
          let file = try session.file(association: association)
          let clashes = Self.clashes(of: entry.changes, in: file, ids)
          if !clashes.isEmpty { return (choice == .theirs ? .dropped : .clashes(clashes), nil) }
        }
        let receipt = try session.perform(command, as: act.adviser, at: now)
        let made = MadeRecords(receipt)
        try session.connection.run(
          TakenStatements.bring, [.text(name), .int(act.number), .int(receipt.entry), .text(made.text)])
        return (.brought(entry: receipt.entry), made)
      }
    } catch {
      // What is wrong with the medium stops the whole; what a rule says is about this act.
      guard [.refused, .notFound, .notAllowed, .usage].contains(error.kind) else { throw error }
      return .refused(error)
    }
    if let made = result.made { learn(act.made, made) }
    return result.outcome
  }

  /// Fields that the act has changed and that are neither as it found them nor as it left them.
  private static func clashes(
    of changes: [Change], in file: AssociationFile, _ home: (RecordKind, Int64) -> Int64?
  ) -> [FieldClash] {
    var clashes: [FieldClash] = []
    for change in changes where change.act != .insert {
      guard let id = home(change.kind, change.id), let record = file.record(change.kind, id) else { continue }
      let targets = Dictionary(
        change.kind.outline.map { ($0.name, $0.target) }, uniquingKeysWith: { first, _ in first })
      func mapped(_ value: Value, _ field: String) -> Value {
        guard case .int(let id) = value, let kind = targets[field] ?? nil else { return value }
        return home(kind, id).map { .int($0) } ?? value
      }
      for field in change.fields {
        let (before, mine) = (mapped(field.before, field.name), mapped(field.after, field.name))
        let theirs = record.stored(field.name)
        guard theirs != before, theirs != mine else { continue }
        clashes.append(
          FieldClash(
            kind: change.kind, id: id, field: field.name, before: before, mine: mine, theirs: theirs))
      }
    }
    return clashes
  }
}

extension Record {
  /// The value of a field by name.
  fileprivate func stored(_ name: String) -> Value {
    guard let index = Self.outline.firstIndex(where: { $0.name == name }) else { return .null }
    return values[index]
  }
}

/// The ids in the fields of a command.
enum CommandIDs {
  /// The same command with other ids; `nil` where one of them is not known.
  static func mapped(
    _ object: [String: JSONValue], _ id: (RecordKind, Int64) -> Int64?
  ) throws(Refusal) -> [String: JSONValue]? {
    guard case .string(let name)? = object["command"] else { return object }
    var object = object
    for field in try CommandCatalogue.type(named: name).shape.fields {
      guard let value = object[field.name] else { continue }
      guard let new = mapped(value, field.kind, id) else { return nil }
      object[field.name] = new
    }
    // A file is attached to a record of the kind that the command itself names.
    if name == AddAttachment.name, case .int(let record)? = object["record"],
      case .string(let word)? = object["to"], let kind = RecordKind(rawValue: word)
    {
      guard let new = id(kind, record) else { return nil }
      object["record"] = .int(new)
    }
    return object
  }

  private static func mapped(
    _ value: JSONValue, _ kind: FieldShape.Kind, _ id: (RecordKind, Int64) -> Int64?
  ) -> JSONValue? {
    func one(_ kind: RecordKind, _ number: Int64) -> JSONValue? { id(kind, number).map { .int($0) } }
    switch (kind, value) {
    case (.id(let kind), .int(let number)): return one(kind, number)
    case (.caseName, .int(let number)): return one(.case, number)
    case (.person, .int(let number)): return one(.referent, number)
    case (.people, .array(let items)):
      var mapped: [JSONValue] = []
      for item in items {
        guard case .int(let number) = item else {
          mapped.append(item)
          continue
        }
        guard let new = one(.referent, number) else { return nil }
        mapped.append(new)
      }
      return .array(mapped)
    default: return value
    }
  }
}
