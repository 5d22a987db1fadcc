internal import Glibc
import JalonCore

/// The bytes of files that are attached: a form names a file, and its content is read when the command is sent.
enum FileBytes {
  /// The command, with what is in the file that it names where nothing is in it yet.
  ///
  /// - Throws: `attachment.notFound`, `attachment.folder`, `attachment.unreadable`.
  static func read(for command: any Command) throws(Refusal) -> any Command {
    if let attaching = command as? AddAttachment, attaching.content.isEmpty {
      let content = try bytes(of: attaching.name, field: "name")
      return AddAttachment(to: attaching.to, record: attaching.record, name: attaching.name, content: content)
    }
    if let finishing = command as? FinishAction, let path = finishing.unreadFile {
      return finishing.with(content: try bytes(of: path, field: "evidenceFile"))
    }
    return command
  }

  private static func bytes(of name: String, field: String) throws(Refusal) -> [UInt8] {
    let path = FileNames.expanded(name)
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      throw refusal(isMissing ? .missing : .unreadable, name, field)
    }
    // Before it is opened: a pipe would keep whoever opens it waiting.
    guard facts.st_mode & S_IFMT == S_IFREG else {
      throw refusal(facts.st_mode & S_IFMT == S_IFDIR ? .folder : .unreadable, name, field)
    }
    guard let file = fopen(path, "rbe") else { throw refusal(.unreadable, name, field) }
    defer { fclose(file) }
    // One byte too many is enough for the core to say that it is too large.
    let most = Attachment.largest + 1
    let bytes = [UInt8](unsafeUninitializedCapacity: min(most, max(1, Int(facts.st_size)))) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
    guard ferror(file) == 0 else { throw refusal(.unreadable, name, field) }
    return bytes
  }

  private enum Fault: String {
    case missing = "attachment.notFound"
    case folder = "attachment.folder"
    case unreadable = "attachment.unreadable"

    var sentence: Localized {
      switch self {
      case .missing:
        Localized(
          fr: "ce fichier n’existe pas\u{A0}: vérifier le chemin", en: "there is no such file: check the path"
        )
      case .folder:
        Localized(
          fr: "c’est un dossier\u{A0}: donner le chemin d’un fichier",
          en: "this is a folder: give the path of a file")
      case .unreadable:
        Localized(
          fr: "ce fichier ne se lit pas\u{A0}: vérifier les droits",
          en: "this file can’t be read: check the permissions")
      }
    }
  }

  private static func refusal(_ fault: Fault, _ name: String, _ field: String) -> Refusal {
    let sentence = fault.sentence
    return Refusal(
      fault.rawValue, fr: sentence.fr, en: sentence.en, kind: .input,
      details: ["field": field, "path": name])
  }
}
