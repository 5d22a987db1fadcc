internal import Glibc
public import JalonCore

/// A file that is there whole or not at all: written under another name beside its place, then renamed.
public enum WholeFile {
  /// Writes a text; a file that stands there is replaced and keeps its rights, a new one is readable by its owner only.
  ///
  /// - Throws: `output.folder`, `output.notAFile`, `output.uncreatable`, `output.broken`.
  public static func write(_ text: String, to path: String) throws(Refusal) {
    try write(Array(text.utf8), to: path)
  }

  /// The same with bytes.
  public static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    let target = realPath(path) ?? path
    var status = stat()
    let isThere = stat(target, &status) == 0
    if isThere {
      if status.st_mode & S_IFMT == S_IFDIR { throw folder(path) }
      guard status.st_mode & S_IFMT == S_IFREG else { throw notAFile(path) }
    }
    let (parent, name) = split(target)
    guard !name.isEmpty, name != ".", name != ".." else { throw folder(path) }
    let temporary = parent + "." + name + "." + String(getpid()) + ".part"
    do throws(Refusal) {
      let output = try OutputFile(path: temporary, replacing: true)
      try output.append(bytes)
      try output.finish()
    } catch {
      unlink(temporary)
      throw error.code == "output.uncreatable" ? uncreatable(path, error) : error
    }
    if isThere { chmod(temporary, status.st_mode & 0o777) }
    guard rename(temporary, target) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw refusal(path, reason)
    }
  }

  /// Where a link leads.
  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  private static func folder(_ path: String) -> Refusal {
    Refusal(
      "output.folder", fr: "\(path)\u{A0}: c’est un dossier\u{202F}; donner le nom d’un fichier",
      en: "\(path): this is a folder; give the name of a file", kind: .output, details: ["path": path])
  }

  private static func notAFile(_ path: String) -> Refusal {
    Refusal(
      "output.notAFile",
      fr:
        "\(path)\u{A0}: ce n’est pas un fichier ordinaire\u{202F}; «\u{A0}-\u{A0}» écrit sur la sortie standard",
      en: "\(path): this is not a regular file; “-” writes to standard output", kind: .output,
      details: ["path": path])
  }

  /// The same refusal, about the file that was asked for.
  private static func uncreatable(_ path: String, _ error: Refusal) -> Refusal {
    let reason = error.details["reason"] ?? ""
    return refusal(path, reason)
  }

  private static func refusal(_ path: String, _ reason: String) -> Refusal {
    Refusal(
      "output.uncreatable",
      fr: "\(path)\u{A0}: création impossible (\(reason))\u{202F}; vérifier le dossier et vos droits",
      en: "\(path): can’t be created (\(reason)); check the folder and your rights", kind: .output,
      details: ["path": path])
  }
}
