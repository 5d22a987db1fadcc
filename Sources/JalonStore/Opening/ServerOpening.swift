public import JalonCore

extension Store {
  /// Opens the programme on a server. Where none is there it is made only if the options say so; an earlier version's is left
  /// as it is, since others may work on it.
  static func open(
    _ server: ServerAddress, founder: String, at now: Moment, options: StoreOptions
  ) throws(Refusal) -> Store {
    let engine = try PostgresEngine(server, patience: options.patience)
    if let (connected, isDue) = try glance(at: engine, on: now.today) {
      let store = Store(engine: engine, salts: options.salts, connected: try known(connected, at: engine))
      return isDue ? try turned(store, now) : store
    }
    switch try level(of: engine) {
    case 0:
      guard options.makesMissing else { throw nothing(at: server.shown) }
      try Store(engine: engine, salts: options.salts).prepare(on: engine, founder: founder, at: now)
    case SchemaLevel.current: break
    case let level where level > SchemaLevel.current: throw newer(server.shown)
    default: throw older(server.shown)
    }
    let found = try engine.read { connection throws(Refusal) in try connection.connected() }
    return try turned(
      Store(engine: engine, salts: options.salts, connected: try known(found, at: engine)), now)
  }

  /// All that a programme is asked when it is opened, in one go: who is connected, and whether the day has changed anything.
  ///
  /// - Returns: `nil` where it isn't one of this version, and has to be asked step by step.
  private static func glance(
    at engine: PostgresEngine, on today: Day
  ) throws(Refusal) -> (Connected?, isDue: Bool)? {
    let due = Inquiry(CaseRowStatements.turning, [.text(today.iso)])
    let questions = [Inquiry(SchemaLevel.read), Inquiry(ConnectedStatements.read), due]
    do throws(Refusal) {
      return try engine.read { connection throws(Refusal) in
        try connection.foreseeing(questions) { () throws(Refusal) -> (Connected?, isDue: Bool)? in
          guard try connection.text(SchemaLevel.read) == String(SchemaLevel.current) else { return nil }
          return (try connection.connected(), isDue: try connection.int(due.sql, due.arguments) != nil)
        }
      }
    } catch {
      guard ["store.fault", PostgresFault.notAllowed].contains(error.code) else { throw error }
      return nil
    }
  }

  /// Works out what the day has changed.
  private static func turned(_ store: Store, _ now: Moment) throws(Refusal) -> Store {
    do throws(Refusal) {
      try store.turn(to: now.today)
    } catch {
      // Neither a reader nor a replica can write what the day has changed: the next of those who write does.
      guard error.kind == .notAllowed || error.code == PostgresFault.readsOnly else { throw error }
    }
    return store
  }

  /// The level of the schema, to whom it is shown.
  /// - Throws: `team.stranger` to who has no right to see it.
  private static func level(of engine: PostgresEngine) throws(Refusal) -> Int {
    do throws(Refusal) {
      return try engine.level()
    } catch {
      guard error.code == PostgresFault.notAllowed else { throw error }
      throw stranger(nil, at: engine.server.shown)
    }
  }

  /// - Throws: `team.stranger` where the role stands for nobody.
  private static func known(_ found: Connected?, at engine: PostgresEngine) throws(Refusal) -> Connected? {
    if let found, found.adviser == nil, !found.isOwner { throw stranger(found.role, at: engine.server.shown) }
    return found
  }

  /// Makes an empty programme on a server, and refuses where there is one already.
  static func create(
    on server: ServerAddress, founder: String, at now: Moment, options: StoreOptions
  ) throws(Refusal) -> Store {
    let engine = try PostgresEngine(server, patience: options.patience)
    guard try engine.level() == 0 else { throw exists(server.shown) }
    engine.close()
    var options = options
    options.makesMissing = true
    return try open(server, founder: founder, at: now, options: options)
  }

  /// Brings the programme on a server to the schema of this version, and gives the team its rights there: also where the schema is that
  /// already, for an earlier run may have come no further.
  ///
  /// - Returns: whether the schema had to be raised.
  /// - Throws: `store.missing`, `store.newer`.
  public static func migrate(
    _ server: ServerAddress, at now: Moment, options: StoreOptions = StoreOptions()
  ) throws(Refusal) -> Bool {
    let engine = try PostgresEngine(server, patience: options.patience)
    let store = Store(engine: engine, salts: options.salts)
    let level = try engine.level()
    if level == 0 { throw nothing(at: server.shown) }
    if level > SchemaLevel.current { throw newer(server.shown) }
    defer { engine.close() }
    let isRaised =
      level < SchemaLevel.current ? try store.prepare(on: engine, founder: "", at: now) : false
    // New tables have no rights yet.
    try grantTeamRoles(server, options: options)
    return isRaised
  }

  /// Brings the schema to this version, in one transaction, while nobody else does; and founds a new programme.
  ///
  /// - Returns: whether there was anything left to do.
  @discardableResult
  private func prepare(
    on engine: PostgresEngine, founder: String, at now: Moment
  ) throws(Refusal) -> Bool {
    try engine.make { connection throws(Refusal) in
      // Somebody else may have done it since.
      let level = try engine.level(connection)
      guard level < SchemaLevel.current else { return false }
      try self.raise(connection, from: level, founder: founder, at: now)
      return true
    }
  }

  private static func nothing(at place: String) -> Refusal {
    Refusal(
      "store.missing", fr: "il n’y a pas de programme sur \(place)\u{A0}: jalon team init l’y crée",
      en: "there is no programme at \(place): jalon team init makes it there", kind: .unavailable,
      details: ["path": place])
  }

  private static func older(_ place: String) -> Refusal {
    Refusal(
      "store.older",
      fr:
        "le programme de \(place) vient d’une version plus ancienne de Jalon\u{A0}: jalon team migrate le met à niveau, quand chacun a mis Jalon à jour",
      en:
        "the programme at \(place) comes from an earlier version of Jalon: jalon team migrate brings it up to date, once everybody has updated Jalon",
      kind: .unavailable, details: ["path": place])
  }
}

extension PostgresEngine {
  /// The level of the schema in the database; 0 where there is none yet.
  /// - Throws: `store.foreign` where the tables are somebody else's; `server.encoding` where texts aren't UTF-8.
  func level() throws(Refusal) -> Int {
    try read { connection throws(Refusal) in try self.level(connection) }
  }

  func level(_ connection: any Connection) throws(Refusal) -> Int {
    guard try connection.text(Self.encoding) == "UTF8" else {
      throw Refusal(
        "server.encoding",
        fr:
          "la base de \(server.shown) n’est pas en UTF-8\u{A0}: en créer une avec CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0",
        en:
          "the database of \(server.shown) is not in UTF-8: make one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0",
        kind: .unavailable)
    }
    let tables = Set(try connection.all(Self.tables) { $0.text(0) })
    if tables.isEmpty { return 0 }
    let level = tables.contains("meta") ? try connection.text(SchemaLevel.read).flatMap { Int($0) } : nil
    guard let level, tables.contains("journal") else {
      throw Refusal(
        "store.foreign",
        fr: "la base de \(server.shown) est celle d’un autre programme\u{A0}: en donner une vide",
        en: "the database of \(server.shown) is another program’s: give an empty one", kind: .unavailable,
        details: ["path": server.shown])
    }
    return level
  }

  private static let encoding = "SELECT current_setting('server_encoding')"
  private static let tables = """
    SELECT CAST(relname AS TEXT) FROM pg_catalog.pg_class
    WHERE relkind = 'r' AND relnamespace = to_regnamespace(quote_ident(current_schema()))
    """
}
