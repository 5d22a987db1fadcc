import Glibc
public import JalonCore

/// A working copy that was made.
public struct TakenCopy: Sendable, Hashable {
  public let path: String
  /// The cases in it, by reference.
  public let cases: [String]
  /// How many associations, records and attached files went along.
  public let associations: Int
  public let records: Int
  public let files: Int
}

extension Store {
  /// Makes a working copy of some cases for a visit: a programme in a file, on which one works as on any other. It holds the
  /// associations of the cases with all that is recorded about them and what their rules need: advisers, paths, questionnaires, pools,
  /// attached files. The journal and the salts of its personal values stay at home.
  ///
  /// - Parameters:
  ///   - target: where nothing is yet; the file is for its owner alone.
  ///   - place: what is said of where it was taken from.
  /// - Throws: `store.exists`, `take.onlyFile` for an address of a server, `record.notFound`.
  public func take(
    _ cases: [CaseName], to target: String, from place: String, as adviser: String, at now: Moment,
    options: StoreOptions = StoreOptions()
  ) throws(Refusal) -> TakenCopy {
    guard ServerAddress(target) == nil else {
      throw Refusal(
        "take.onlyFile", fr: "une copie de travail est un fichier\u{A0}: donner un chemin à --out",
        en: "a working copy is a file: give --out a path", kind: .usage)
    }
    let home = try mark()
    let target = try Self.emptyPlace(target, options)
    let copy = Store(engine: target.engine, salts: options.salts)
    do throws(Refusal) {
      let taken = try engine.read { reading throws(Refusal) in
        try target.engine.make { writing throws(Refusal) in
          let meta: [TakenKey: String] = [
            .copy: String(UInt64.random(in: .min ... .max), radix: 16), .home: home, .place: place,
            .day: now.today.iso,
          ]
          return try TakingRun(reading: reading, writing: writing, from: self, to: copy)
            .run(cases, to: target.path, meta, as: adviser, at: now)
        }
      }
      try copy.close()
      return taken
    } catch {
      do throws(Refusal) { try copy.close() } catch {}
      for suffix in ["", "-wal", "-shm"] { unlink(target.path + suffix) }
      throw error
    }
  }

  private static func emptyPlace(
    _ target: String, _ options: StoreOptions
  ) throws(Refusal) -> (path: String, engine: SQLiteEngine) {
    try NetworkMount.refuse(folder: FileAccess.standingFolder(of: target))
    guard try FileKind.find(at: target) == .missing else { throw exists(target) }
    try FileAccess.create(target, sharing: .owner, makesFolder: true)
    return (target, try SQLiteEngine(path: target, busy: BusyWait(patience: options.patience)))
  }
}

/// Writes a working copy, inside one transaction on each side.
private struct TakingRun {
  let reading: any Connection
  let writing: any Connection
  let from: Store
  let to: Store

  /// What goes along whole: what every decision needs.
  private static let whole = ["adviser", "path", "questionnaire", "counter"]

  func run(
    _ names: [CaseName], to path: String, _ meta: [TakenKey: String], as adviser: String, at now: Moment
  ) throws(Refusal) -> TakenCopy {
    try SchemaLevel.raise(writing, from: 0, dialect: to.engine.dialect)
    for table in Self.whole { try copyWhole(table) }
    // The copy has a journal of its own.
    try writing.run(#"DELETE FROM "counter" WHERE "name" IN ('journal', 'personal', 'batch')"#)
    for key in ["path", "questionnaire", "evidenceGuide"] {
      let value = try reading.text(ProgrammeStatements.meta, [.text(key)])
      if let value { try writing.run(ProgrammeStatements.keepMeta, [.text(key), .text(value)]) }
    }
    for (key, value) in meta {
      try writing.run(ProgrammeStatements.keepMeta, [.text(key.rawValue), .text(value)])
    }
    let team = try to.team(writing)
    let who = try team.known(adviser)
    var references: [String] = []
    var files: [AssociationFile] = []
    for name in names {
      let place = try reading.place(ofCase: name)
      if !files.contains(where: { $0.association.id == place.association }) {
        guard let file = try reading.file(association: place.association) else {
          throw .missing(.association, String(place.association))
        }
        files.append(file)
      }
      let reference = files.lazy.compactMap { $0.case(place.id)?.reference }.first
      if let reference, !references.contains(reference) { references.append(reference) }
    }
    var records = 0
    var contents: Set<String> = []
    for pool in Set(files.flatMap(\.memberships).map(\.pool)).sorted() {
      if let found = try reading.record(Pool.self, pool) { try writing.apply(.insert(found)) }
    }
    for whole in files {
      let file = Self.readable(whole, by: who, on: now.today)
      records += try keep(file, &contents)
      try writing.writeRows(file, team, now.today, isNew: true)
      try writing.keepStanding(file)
    }
    let session = try BulkSession(writing, of: to)
    _ = try session.write(
      [], "programme.take", .act, about: nil, association: 0, caseID: nil,
      notes: ["cases": .int(Int64(references.count))], by: who.id, at: now)
    try session.finish()
    return TakenCopy(
      path: path, cases: references, associations: files.count, records: records, files: contents.count)
  }

  /// The file without what was said in confidence, where whoever takes it is neither on the case nor a lead.
  private static func readable(_ file: AssociationFile, by who: Adviser, on today: Day) -> AssociationFile {
    guard who.role != .lead else { return file }
    var file = file
    for (place, exchange) in file.exchanges.enumerated() where exchange.confidential && exchange.by != who.id
    {
      let isOnCase =
        file.case(exchange.case)?.adviser == who.id
        || file.shares.contains {
          $0.case == exchange.case && $0.adviser == who.id && ($0.until.map { $0 >= today } ?? true)
        }
      if !isOnCase { file.exchanges[place].summary = "" }
    }
    return file
  }

  private func copyWhole(_ table: String) throws(Refusal) {
    let content = try TableContent(table, from.engine.dialect, reading)
    try writing.run(#"DELETE FROM "\#(table)""#)
    _ = try content.seal(reading) { values, _ throws(Refusal) in
      try writing.run(content.insert(rows: 1), values)
    }
  }

  /// - Returns: how many records were written.
  private func keep(_ file: AssociationFile, _ contents: inout Set<String>) throws(Refusal) -> Int {
    var association = file.association
    // What it was merged into stays at home.
    association.mergedInto = nil
    try writing.apply(.insert(association))
    var count = 1
    for kind in RecordKind.inFile {
      for record in file.records(kind) {
        try writing.apply(Self.insertion(of: record))
        count += 1
      }
    }
    for attachment in file.attachments where !contents.contains(attachment.sha256) {
      guard let bytes = try reading.content(attachment.sha256) else { continue }
      try writing.run(ContentStatements.keep, [.text(attachment.sha256)], bytes: bytes)
      contents.insert(attachment.sha256)
    }
    return count
  }

  private static func insertion(of record: any Record) -> Change {
    func open<R: Record>(_ record: R) -> Change { .insert(record) }
    return open(record)
  }
}
