import Glibc
import JalonCore

/// What stands at the path of a database, told without opening it: a foreign file is never touched.
enum FileKind: Equatable {
  case missing
  /// Nothing in it yet.
  case empty
  /// A programme of Jalon's, or one whose making was cut short.
  case programme
  /// A programme that a later version has written: not even its journal mode is to be changed.
  case newer
  /// Another program's database, or no database at all.
  case foreign(isDatabase: Bool)

  /// Looks at the file's header.
  ///
  /// - Parameter writes: whether the file is to be written; a backup needs only be read.
  /// - Throws: `store.unreadable`, `store.notAFile`, `store.readOnly`, `store.noFolder`.
  static func find(at path: String, writes: Bool = true) throws(Refusal) -> FileKind {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return .missing }
      throw unreadable(path, errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Refusal(
        "store.notAFile", fr: "\(path) n’est pas un fichier\u{A0}: donner le chemin d’une base",
        en: "\(path) is not a file: give the path of a database", kind: .unavailable,
        details: ["path": path])
    }
    let header = try readHeader(path)
    guard !writes || access(path, W_OK) == 0 else {
      throw Refusal(
        "store.readOnly", fr: "\(path) ne peut pas être écrit\u{A0}: en changer les droits (chmod u+w)",
        en: "\(path) can’t be written: change its permissions (chmod u+w)", kind: .unavailable,
        details: ["path": path])
    }
    if header.isEmpty { return .empty }
    guard header.count == 100, Array(header.prefix(16)) == Array("SQLite format 3".utf8) + [0] else {
      return .foreign(isDatabase: false)
    }
    let application = number(at: 68, of: header)
    if application == SchemaLevel.applicationID {
      return number(at: 60, of: header) > Int64(SchemaLevel.current) ? .newer : .programme
    }
    // Cut short right after its making, the header may still wait in the log, or no table was ever made (the counter of
    // the schema's changes is 0).
    let isLogged = header[18] == 2 && access(path + "-wal", F_OK) == 0
    let isBare = number(at: 40, of: header) == 0
    return application == 0 && (isLogged || isBare) ? .programme : .foreign(isDatabase: true)
  }

  /// A number of four bytes, as SQLite writes them.
  private static func number(at place: Int, of header: [UInt8]) -> Int64 {
    header[place..<place + 4].reduce(0) { $0 << 8 | Int64($1) }
  }

  private static func readHeader(_ path: String) throws(Refusal) -> [UInt8] {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { Glibc.close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &header, 100)
    guard count >= 0 else { throw unreadable(path, errno) }
    return Array(header.prefix(count))
  }

  private static func unreadable(_ path: String, _ code: Int32) -> Refusal {
    let reason = String(cString: strerror(code))
    return Refusal(
      "store.unreadable",
      fr: "\(path) ne peut pas être lu (\(reason))\u{A0}: vérifier le chemin et les droits",
      en: "\(path) can’t be read (\(reason)): check the path and the permissions", kind: .unavailable,
      details: ["path": path])
  }
}
