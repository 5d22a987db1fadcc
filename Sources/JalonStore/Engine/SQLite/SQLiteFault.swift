import CSQLite
import JalonCore

/// What SQLite's codes mean to a person: faults never leave the store in SQLite's own words.
enum SQLiteFault {
  /// - Parameter path: the file of the database.
  static func refusal(_ error: any Error, at path: String) -> Refusal {
    error as? Refusal ?? unexpected(String(describing: error), at: path)
  }

  /// - Parameter code: SQLite's result code, extended or not.
  static func refusal(_ code: Int32, _ message: String, at path: String) -> Refusal {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED:
      Refusal(
        "store.busy", fr: "\(path) est occupée par une autre écriture\u{A0}: réessayer dans un instant",
        en: "\(path) is busy with another write: try again in a moment", kind: .conflict)
    case SQLITE_FULL:
      Refusal(
        "store.full",
        fr: "le disque de \(path) est plein, rien n’a été gardé\u{A0}: libérer de la place puis recommencer",
        en: "the disk of \(path) is full, nothing was kept: make room, then try again", kind: .io)
    case SQLITE_CORRUPT, SQLITE_NOTADB: damaged(path)
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH:
      Refusal(
        "store.readOnly",
        fr: "\(path) ne peut pas être écrite\u{A0}: vérifier les droits du fichier et du dossier",
        en: "\(path) can’t be written: check the permissions of the file and its folder",
        kind: .unavailable)
    case SQLITE_CANTOPEN:
      Refusal(
        "store.cannotOpen", fr: "\(path) ne peut pas être ouverte\u{A0}: vérifier le chemin et les droits",
        en: "\(path) can’t be opened: check the path and the permissions", kind: .unavailable)
    case SQLITE_IOERR:
      Refusal(
        "store.io",
        fr: "le disque de \(path) a refusé une lecture ou une écriture, rien n’a été gardé\u{A0}: \(message)",
        en: "the disk of \(path) refused to read or write, nothing was kept: \(message)", kind: .io)
    case SQLITE_INTERRUPT:
      Refusal(
        "store.interrupted", fr: "la lecture a été interrompue", en: "the reading was interrupted",
        kind: .conflict)
    case SQLITE_CONSTRAINT:
      Refusal(
        "store.constraint",
        fr: "la base refuse ce qui contredirait ses liens, rien n’a été gardé\u{A0}: \(message)",
        en: "the database refuses what would contradict its links, nothing was kept: \(message)", kind: .io)
    default: unexpected(message, at: path)
    }
  }

  static func damaged(_ path: String) -> Refusal {
    Refusal(
      "store.corrupt", fr: "\(path) est abîmée\u{A0}: restaurer une sauvegarde avec jalon restore",
      en: "\(path) is damaged: restore a backup with jalon restore", kind: .unavailable,
      details: ["path": path])
  }

  private static func unexpected(_ message: String, at path: String) -> Refusal {
    Refusal(
      "store.fault", fr: "\(path) a répondu\u{A0}: \(message)\u{202F}; lancer jalon check",
      en: "\(path) answered: \(message); run jalon check", kind: .io, details: ["path": path])
  }
}
