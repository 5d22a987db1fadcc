import FoundationEssentials
import Glibc
import JalonCore

/// Where unsent forms are kept: one small file each, that only this person can read.
public struct DraftShelf: Sendable {
  private let folder: String
  private let programme: String

  /// - Parameters:
  ///   - folder: made when the first draft is kept.
  ///   - programme: the path of the database, so that drafts of two programmes never meet.
  public init(folder: String, programme: String) {
    self.folder = folder
    guard let whole = realpath(programme, nil) else {
      self.programme = programme
      return
    }
    defer { free(whole) }
    self.programme = String(cString: whole)
  }

  /// What was typed in a form; `nil` where nothing is kept, or what is kept can't be read any more.
  func draft(of form: String) throws(Refusal) -> FormDraft? {
    guard let file = fopen(path(form), "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count < 4_000_000 {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    do {
      let draft = try JSONDecoder().decode(FormDraft.self, from: Data(bytes))
      return draft.form == form ? draft : nil
    } catch {
      return nil
    }
  }

  /// Writes the whole draft beside the one that is there, then puts it in its place.
  func keep(_ draft: FormDraft) throws(Refusal) {
    guard FileNames.makeFolder(folder) else { throw refusal }
    let place = path(draft.form)
    let beside = place + ".new"
    let bytes: [UInt8]
    do {
      bytes = Array(try JSONEncoder().encode(draft))
    } catch {
      throw refusal
    }
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refusal }
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    guard written == bytes.count, rename(beside, place) == 0 else {
      unlink(beside)
      throw refusal
    }
  }

  func drop(_ form: String) throws(Refusal) {
    guard unlink(path(form)) != 0, errno != ENOENT else { return }
    throw refusal
  }

  /// A name of the same length for every form, that tells nothing about it (64-bit FNV-1a).
  private func path(_ form: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in (programme + "\u{0}" + form).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return folder + "/" + String(hash, radix: 16) + ".json"
  }

  private var refusal: Refusal {
    Refusal(
      "draft.file",
      fr:
        "le brouillon ne peut pas être gardé dans «\u{A0}\(folder)\u{A0}»\u{A0}: vérifier la place et les droits",
      en: "the draft can’t be kept in “\(folder)”: check the space and the permissions", kind: .io)
  }
}

extension FileNames {
  /// Makes a folder and those above it, for this person alone. `false` where one can't be made.
  static func makeFolder(_ path: String) -> Bool {
    var facts = stat()
    if stat(path, &facts) == 0 { return facts.st_mode & S_IFMT == S_IFDIR }
    if let cut = path.lastIndex(of: "/"), cut > path.startIndex, !makeFolder(String(path[..<cut])) {
      return false
    }
    return mkdir(path, 0o700) == 0 || errno == EEXIST
  }
}
