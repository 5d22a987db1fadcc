public import JalonCore

/// How a programme is opened.
public struct StoreOptions: Sendable {
  /// Makes an empty programme where there is none yet, its folder included.
  public var makesMissing = true
  public var sharing = FileSharing.owner
  /// Where the salts of personal values come from; seeded only for invented programmes.
  public var salts = SaltSource.system
  /// How long a write waits for somebody else's, in milliseconds.
  public var patience = 30_000

  public init() {}
}

extension Store {
  /// Opens the programme in a file or on a server (`ServerAddress`), and makes it on first use.
  ///
  /// - Parameters:
  ///   - founder: the name of the first adviser of a programme that is made now, as its lead.
  ///   - now: when its first entry is written.
  /// - Throws: `store.…` of kind `unavailable`, with the mend: a folder or file that is missing, unreadable, read-only,
  ///   not Jalon's, of a newer version, damaged, or on a network file system.
  public static func open(
    _ path: String, founder: String, at now: Moment, options: StoreOptions = StoreOptions()
  ) throws(Refusal) -> Store {
    if let server = ServerAddress(path) {
      return try open(server, founder: founder, at: now, options: options)
    }
    try NetworkMount.refuse(folder: FileAccess.standingFolder(of: path))
    switch try FileKind.find(at: path) {
    case .missing:
      guard options.makesMissing else {
        throw Refusal(
          "store.missing", fr: "\(path) n’existe pas\u{A0}: jalon init la crée",
          en: "\(path) doesn’t exist: jalon init makes it", kind: .unavailable, details: ["path": path])
      }
      try FileAccess.create(path, sharing: options.sharing, makesFolder: true)
    case .foreign(let isDatabase): throw foreign(path, isDatabase)
    case .newer: throw newer(path)
    case .empty, .programme: break
    }
    let engine = try SQLiteEngine(path: path, busy: BusyWait(patience: options.patience))
    let store = Store(engine: engine, salts: options.salts)
    try store.prepare(path, founder: founder, at: now)
    try store.turn(to: now.today)
    return store
  }

  /// Makes an empty programme, and refuses where something stands at the path already.
  public static func create(
    _ path: String, founder: String, at now: Moment, options: StoreOptions = StoreOptions()
  ) throws(Refusal) -> Store {
    if let server = ServerAddress(path) {
      return try create(on: server, founder: founder, at: now, options: options)
    }
    guard try FileKind.find(at: path) == .missing else { throw exists(path) }
    return try open(path, founder: founder, at: now, options: options)
  }

  /// Brings the schema to this version, after a copy where there was an earlier one, and founds a new programme.
  private func prepare(_ path: String, founder: String, at now: Moment) throws(Refusal) {
    guard let engine = engine as? SQLiteEngine else { return }
    let level = try engine.level()
    if level > SchemaLevel.current { throw Store.newer(path) }
    if level == SchemaLevel.current { return }
    // A step that leaves this engine's tables as they are needs no copy.
    let alters = Migration.all.dropFirst(level).contains { !$0.statements(engine.dialect).isEmpty }
    if level > 0, alters { try engine.copy(to: "\(path).level\(level).backup", replacing: true) }
    try engine.write { connection throws(Refusal) in
      // Somebody else may have done it since.
      let level = try engine.level(connection)
      if level < SchemaLevel.current {
        try self.raise(connection, from: level, founder: founder, at: now)
      }
    }
    try engine.foldLog(beyond: 0)
  }

  /// Brings the schema of either engine to this version, with what its steps have to work out, and founds a new programme.
  func raise(
    _ connection: any Connection, from level: Int, founder: String, at now: Moment
  ) throws(Refusal) {
    try SchemaLevel.raise(connection, from: level, dialect: engine.dialect)
    try connection.keepStandardQuestionnaire(on: now.today)
    if level == 0 { return try found(connection, founder: founder, at: now) }
    if level < SchemaLevel.ofNames { try connection.fillNames() }
    if level < SchemaLevel.ofAgenda {
      try AgendaFilling(connection: connection, team: team(connection)).run()
    }
    if level < SchemaLevel.ofConfidences { try connection.sealConfidences() }
    if level < SchemaLevel.ofStays { try connection.fillStays() }
    if level < SchemaLevel.ofEvidence { try connection.keepEvidenceDays(team(connection)) }
  }

  private static func foreign(_ path: String, _ isDatabase: Bool) -> Refusal {
    Refusal(
      "store.foreign",
      fr: isDatabase
        ? "\(path) est la base d’un autre programme\u{A0}: choisir un autre chemin"
        : "\(path) n’est pas une base de Jalon\u{A0}: choisir un autre chemin",
      en: isDatabase
        ? "\(path) is another program’s database: choose another path"
        : "\(path) is not a Jalon database: choose another path",
      kind: .unavailable, details: ["path": path])
  }

  static func exists(_ path: String) -> Refusal {
    Refusal(
      "store.exists", fr: "\(path) existe déjà\u{A0}: choisir un autre chemin",
      en: "\(path) exists already: choose another path", kind: .output, details: ["path": path])
  }

  /// Asked before each writing: who has had the programme open for a while would leave out what a newer version keeps besides.
  ///
  /// - Throws: `store.newer` where somebody has brought the schema up to date since the programme was opened.
  func refuseIfRaised(_ connection: any Connection) throws(Refusal) {
    let level = try connection.text(SchemaLevel.read).flatMap { Int($0) }
    guard let level, level > SchemaLevel.current else { return }
    throw Refusal(
      "store.newer",
      fr:
        "une version plus récente de Jalon a mis \(engine.place) à niveau entre-temps, rien n’a été gardé\u{A0}: quitter, mettre Jalon à jour puis le relancer",
      en:
        "a newer version of Jalon has brought \(engine.place) up to date meanwhile, nothing was kept: leave, update Jalon and start it again",
      kind: .unavailable, details: ["path": engine.place])
  }

  static func newer(_ path: String) -> Refusal {
    Refusal(
      "store.newer",
      fr: "\(path) a été écrite par une version plus récente de Jalon\u{A0}: mettre Jalon à jour",
      en: "\(path) was written by a newer version of Jalon: update Jalon", kind: .unavailable,
      details: ["path": path])
  }
}
