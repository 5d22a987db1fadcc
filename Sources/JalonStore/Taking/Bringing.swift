public import JalonCore

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
          let clashes = FieldClash.all(of: entry.changes, in: file, ids)
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
}
