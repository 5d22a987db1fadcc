import Glibc
public import JalonCore

extension Store {
  /// Writes a consistent copy of the programme to a new file, while others work.
  ///
  /// - Parameter replacing: overwrites a file that stands there.
  public func backup(to target: String, replacing: Bool = false) throws(Refusal) {
    guard let engine = engine as? SQLiteEngine else {
      throw Refusal(
        "backup.server",
        fr: "un programme sur un serveur se copie dans un fichier par jalon copy, ou par pg_dump",
        en: "a programme on a server is copied to a file by jalon copy, or by pg_dump", kind: .refused)
    }
    try engine.copy(to: target, replacing: replacing)
  }

  /// Brings a backup back. What stood at `target` is there until the backup has taken its place whole; a copy of it is
  /// kept beside, as `TARGET.replaced`.
  ///
  /// - Parameter force: replaces a programme that stands at `target`.
  /// - Throws: `restore.exists` where something stands there and `force` is false; `store.foreign`, `store.corrupt` or
  ///   `store.newer` where the backup can't be used, before anything is touched.
  public static func restore(from backup: String, to target: String, force: Bool) throws(Refusal) {
    try validate(backup)
    let kind = try FileKind.find(at: target)
    if kind == .missing {
      try placeCopy(of: backup, at: target)
      return
    }
    guard force else {
      throw Refusal(
        "restore.exists", fr: "\(target) existe déjà\u{A0}: --force le remplace et en garde une copie",
        en: "\(target) exists already: --force replaces it and keeps a copy", kind: .output,
        details: ["path": target])
    }
    do throws(Refusal) {
      guard kind == .programme else { throw SQLiteFault.damaged(target) }
      try overwrite(target, with: backup)
    } catch {
      // What stands there can't be opened as a programme: it is set aside as it is.
      guard error.code == "store.corrupt" else { throw error }
      for suffix in ["", "-wal", "-shm"] where access(target + suffix, F_OK) == 0 {
        guard rename(target + suffix, target + ".replaced" + suffix) == 0 else {
          throw FileAccess.cannotCreate(target + ".replaced")
        }
      }
      try placeCopy(of: backup, at: target)
    }
  }

  /// Reads the whole backup before anything else is touched.
  private static func validate(_ backup: String) throws(Refusal) {
    guard try [.programme, .newer].contains(FileKind.find(at: backup, writes: false)) else {
      throw Refusal(
        "store.foreign", fr: "\(backup) n’est pas une sauvegarde de Jalon\u{A0}: en choisir une autre",
        en: "\(backup) is not a Jalon backup: choose another", kind: .input, details: ["path": backup])
    }
    try reading(backup) { source throws(Refusal) in
      let level = try source.int("PRAGMA user_version") ?? 0
      guard level <= SchemaLevel.current else {
        throw Refusal(
          "store.newer", fr: "\(backup) vient d’une version plus récente de Jalon\u{A0}: mettre Jalon à jour",
          en: "\(backup) comes from a newer version of Jalon: update Jalon", kind: .input,
          details: ["path": backup])
      }
      guard try source.text("PRAGMA integrity_check(1)") == "ok" else {
        throw Refusal(
          "store.corrupt", fr: "\(backup) est abîmée\u{A0}: choisir une autre sauvegarde",
          en: "\(backup) is damaged: choose another backup", kind: .input, details: ["path": backup])
      }
    }
  }

  /// Copies the backup over the programme in one transaction, which others see as any other change.
  private static func overwrite(_ target: String, with backup: String) throws(Refusal) {
    let engine = try SQLiteEngine(path: target)
    guard try engine.level() > 0 else { throw SQLiteFault.damaged(target) }
    try engine.copy(to: target + ".replaced", replacing: true)
    try reading(backup) { source throws(Refusal) in
      try engine.onWriter { destination in try source.copy(over: destination) }
    }
    try engine.close()
  }

  private static func placeCopy(of backup: String, at target: String) throws(Refusal) {
    try reading(backup) { source throws(Refusal) in try SQLiteEngine.copy(source, to: target) }
  }

  private static func reading(
    _ path: String, _ body: (SQLiteConnection) throws(Refusal) -> Void
  ) throws(Refusal) {
    try body(try SQLiteConnection(path, for: .looking))
  }
}
