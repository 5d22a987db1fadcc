import Glibc
import JalonCore

extension SQLiteEngine {
  /// The level of the schema in the file; 0 where there is none yet.
  /// - Throws: `store.foreign` where the tables are somebody else's, `store.corrupt` where they can't be read.
  func level() throws(Refusal) -> Int {
    try read { connection throws(Refusal) in try self.level(connection) }
  }

  func level(_ connection: any Connection) throws(Refusal) -> Int {
    if try connection.int("PRAGMA application_id") == SchemaLevel.applicationID {
      return Int(try connection.int("PRAGMA user_version") ?? 0)
    }
    let tables = try connection.int(#"SELECT count(*) FROM sqlite_master WHERE "type" = 'table'"#) ?? 0
    if tables == 0 { return 0 }
    throw Refusal(
      "store.foreign", fr: "\(path) est la base d’un autre programme\u{A0}: choisir un autre chemin",
      en: "\(path) is another program’s database: choose another path", kind: .unavailable,
      details: ["path": path])
  }

  /// Writes a consistent copy beside others' work: to a file of its own first, which then takes its place whole.
  ///
  /// - Parameter replacing: whether a file at that place goes; otherwise it is refused as `backup.exists`.
  func copy(to target: String, replacing: Bool) throws(Refusal) {
    if !replacing, access(target, F_OK) == 0 {
      throw Refusal(
        "backup.exists", fr: "\(target) existe déjà\u{A0}: choisir un autre nom, ou le supprimer",
        en: "\(target) exists already: choose another name, or remove it", kind: .output,
        details: ["path": target])
    }
    try onReader { source in try Self.copy(source, to: target) }
  }

  /// Copies a database to a file of its own, which takes its place at `target` once it is whole.
  static func copy(_ source: SQLiteConnection, to target: String) throws(Refusal) {
    let partial = target + ".partial"
    unlink(partial)
    try FileAccess.create(partial, sharing: .owner, makesFolder: false)
    do throws(Refusal) {
      let copy = try SQLiteConnection(partial, for: .writing)
      try source.copy(over: copy)
      // A copy stands alone: no log beside it.
      try copy.run("PRAGMA journal_mode = DELETE")
    } catch {
      unlink(partial)
      throw error
    }
    guard rename(partial, target) == 0 else {
      let fault = FileAccess.cannotCreate(target)
      unlink(partial)
      throw fault
    }
  }
}
