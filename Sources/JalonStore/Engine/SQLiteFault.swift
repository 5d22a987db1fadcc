import GRDB
import GRDBSQLite
import JalonCore

/// What SQLite's codes mean to a person: faults never leave the store in SQLite's own words.
enum SQLiteFault {
  static func refusal(_ error: any Error) -> Refusal {
    if let refusal = error as? Refusal { return refusal }
    guard let fault = error as? DatabaseError else { return unexpected(String(describing: error)) }
    return refusal(fault.extendedResultCode.rawValue, fault.message ?? "")
  }

  /// - Parameter code: SQLite's result code, extended or not.
  static func refusal(_ code: Int32, _ message: String) -> Refusal {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED:
      Refusal(
        "store.busy", fr: "la base est occupée par une autre écriture : réessayer dans un instant",
        en: "the database is busy with another write: try again in a moment", kind: .conflict)
    case SQLITE_FULL:
      Refusal(
        "store.full", fr: "le disque est plein, rien n’a été gardé : libérer de la place puis recommencer",
        en: "the disk is full, nothing was kept: make room, then try again", kind: .io)
    case SQLITE_CORRUPT, SQLITE_NOTADB: damaged
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH:
      Refusal(
        "store.readOnly",
        fr: "la base ne peut pas être écrite : vérifier les droits du fichier et du dossier",
        en: "the database can’t be written: check the permissions of the file and its folder",
        kind: .unavailable)
    case SQLITE_CANTOPEN:
      Refusal(
        "store.cannotOpen", fr: "la base ne peut pas être ouverte : vérifier le chemin et les droits",
        en: "the database can’t be opened: check the path and the permissions", kind: .unavailable)
    case SQLITE_IOERR:
      Refusal(
        "store.io", fr: "le disque a refusé une lecture ou une écriture, rien n’a été gardé : \(message)",
        en: "the disk refused to read or write, nothing was kept: \(message)", kind: .io)
    case SQLITE_INTERRUPT:
      Refusal(
        "store.interrupted", fr: "la lecture a été interrompue", en: "the reading was interrupted",
        kind: .conflict)
    case SQLITE_CONSTRAINT:
      Refusal(
        "store.constraint",
        fr: "la base refuse ce qui contredirait ses liens, rien n’a été gardé : \(message)",
        en: "the database refuses what would contradict its links, nothing was kept: \(message)", kind: .io)
    default: unexpected(message)
    }
  }

  static let damaged = Refusal(
    "store.corrupt", fr: "la base est abîmée : restaurer une sauvegarde avec jalon restore",
    en: "the database is damaged: restore a backup with jalon restore", kind: .unavailable)

  private static func unexpected(_ message: String) -> Refusal {
    Refusal(
      "store.fault", fr: "la base a répondu : \(message) ; lancer jalon check",
      en: "the database answered: \(message); run jalon check", kind: .io)
  }
}
