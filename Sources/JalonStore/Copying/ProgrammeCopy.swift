import Glibc
public import JalonCore

extension Store {
  /// Copies a whole programme to a place where there is none, from a file to a server or back: records, journal, visits and
  /// attached files. What was written is read again and compared before anything is kept.
  ///
  /// - Parameters:
  ///   - source: a file, or an address of a server (`ServerAddress`); others may work on it meanwhile.
  ///   - progress: called after each table.
  /// - Returns: what each table holds, on both sides.
  /// - Throws: `store.exists` where something is at the target already; `copy.differs` where the copy is not the same, and
  ///   nothing was kept then.
  public static func copy(
    from source: String, to target: String, at now: Moment, options: StoreOptions = StoreOptions(),
    progress: (CopiedTable) -> Void = { _ in }
  ) throws(Refusal) -> [CopiedTable] {
    var opening = options
    opening.makesMissing = false
    let from = try open(source, founder: "", at: now, options: opening)
    try from.refusePartialCopy()
    let engine = try emptyPlace(target, options)
    do throws(Refusal) {
      let copied = try from.engine.read { reading throws(Refusal) in
        try engine.make { writing throws(Refusal) in
          try ProgrammeCopy(reading: reading, writing: writing, from: from.engine.dialect, to: engine.dialect)
            .run(at: target, progress)
        }
      }
      try from.close()
      try engine.close()
      return copied
    } catch {
      if ServerAddress(target) == nil {
        do throws(Refusal) { try engine.close() } catch {}
        for suffix in ["", "-wal", "-shm"] { unlink(target + suffix) }
      }
      throw error
    }
  }

  /// Refuses who isn't shown everything: leads are, and who owns the tables.
  private func refusePartialCopy() throws(Refusal) {
    guard let connected, !connected.isOwner, let adviser = connected.adviser else { return }
    guard try team().known(adviser).role != .lead else { return }
    throw Refusal(
      "copy.notAll",
      fr:
        "le serveur ne montre pas à \(adviser) ce qui est confidentiel\u{A0}: demander la copie à un responsable",
      en: "the server doesn’t show \(adviser) what is confidential: ask a lead for the copy",
      kind: .notAllowed)
  }

  /// An engine on a place where nothing is yet.
  private static func emptyPlace(_ target: String, _ options: StoreOptions) throws(Refusal) -> any Engine {
    if let server = ServerAddress(target) {
      let engine = try PostgresEngine(server, patience: options.patience)
      guard try engine.level() == 0 else { throw exists(server.shown) }
      return engine
    }
    try NetworkMount.refuse(folder: FileAccess.standingFolder(of: target))
    guard try FileKind.find(at: target) == .missing else { throw exists(target) }
    try FileAccess.create(target, sharing: options.sharing, makesFolder: true)
    return try SQLiteEngine(path: target, busy: BusyWait(patience: options.patience))
  }
}

/// Copies one programme into an empty database, inside one transaction on each side.
struct ProgrammeCopy {
  let reading: any Connection
  let writing: any Connection
  let from: any Dialect
  let to: any Dialect

  /// Values that are written by one statement.
  private static let valuesAtOnce = 1_000

  func run(at place: String, _ progress: (CopiedTable) -> Void) throws(Refusal) -> [CopiedTable] {
    try SchemaLevel.raise(writing, from: 0, dialect: to)
    // The level comes with the rest.
    try writing.run(#"DELETE FROM "meta""#)
    if to.engine == .sqlite {
      for table in SearchRebuild.tables { try SearchRebuild.fallBehind(table, writing) }
    }
    var copied: [CopiedTable] = []
    for table in TableContent.all {
      let content = try TableContent(table, from, reading)
      let read = try copy(content)
      let written = try TableContent(table, to, writing).seal(writing)
      guard written == read else { throw Self.differs(read, written, place) }
      copied.append(read)
      progress(read)
    }
    if to.engine == .sqlite {
      for table in SearchRebuild.tables { try SearchRebuild.catchUp(table, writing) }
    }
    return copied
  }

  private func copy(_ content: TableContent) throws(Refusal) -> CopiedTable {
    let most = max(1, Self.valuesAtOnce / max(1, content.columns.count))
    var gathered: [Value] = []
    var rows = 0
    func write() throws(Refusal) {
      guard rows > 0 else { return }
      try writing.put(content.insert(rows: rows), gathered)
      gathered.removeAll(keepingCapacity: true)
      rows = 0
    }
    let sealed = try content.seal(reading) { values, bytes throws(Refusal) in
      if let bytes { return try writing.run(content.insert(rows: 1), values, bytes: bytes) }
      gathered += values
      rows += 1
      if rows == most { try write() }
    }
    try write()
    return sealed
  }

  private static func differs(_ read: CopiedTable, _ written: CopiedTable, _ place: String) -> Refusal {
    Refusal(
      "copy.differs",
      fr:
        "la copie n’est pas la même (table \(read.name)\u{A0}: \(read.rows) lignes lues, \(written.rows) écrites), rien n’a été gardé\u{A0}: recommencer, et signaler cette erreur",
      en:
        "the copy is not the same (table \(read.name): \(read.rows) rows read, \(written.rows) written), nothing was kept: try again, and report this fault",
      kind: .io, details: ["table": read.name])
  }
}
