internal import Glibc
import JalonCore

/// The bytes of files that are attached: a form names a file, and its content is read when the command is sent.
enum FileBytes {
  /// The command, with what is in the file that it names where nothing is in it yet.
  ///
  /// - Throws: `attachment.unreadable`, `attachment.badSize`.
  static func read(for command: any Command) throws(Refusal) -> any Command {
    guard let attaching = command as? AddAttachment, attaching.content.isEmpty else { return command }
    let content = try bytes(of: FileNames.expanded(attaching.name), called: attaching.name)
    return AddAttachment(to: attaching.to, record: attaching.record, name: attaching.name, content: content)
  }

  private static func bytes(of path: String, called name: String) throws(Refusal) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw unreadable(name) }
    defer { fclose(file) }
    var facts = stat()
    guard fstat(fileno(file), &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { throw unreadable(name) }
    // One byte too many is enough for the core to say that it is too large.
    let most = Attachment.largest + 1
    let bytes = [UInt8](unsafeUninitializedCapacity: min(most, max(1, Int(facts.st_size)))) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
    guard ferror(file) == 0 else { throw unreadable(name) }
    return bytes
  }

  private static func unreadable(_ name: String) -> Refusal {
    Refusal(
      "attachment.unreadable", fr: "ce fichier ne se lit pas\u{A0}: vérifier le chemin",
      en: "this file can’t be read: check the path", kind: .io, details: ["field": "name", "path": name])
  }
}
