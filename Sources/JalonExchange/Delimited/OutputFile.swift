internal import Glibc
internal import JalonCore

/// A file or an open descriptor to which bytes are appended in large blocks.
///
/// A new file is readable by its owner only, and never replaces one that is there unless asked to.
final class OutputFile {
  private static let blockSize = 1 << 16

  private let name: String
  private let descriptor: Int32
  private let owned: Bool
  private var closed = false
  private var block: [UInt8] = []

  /// - Throws: `output.exists`, `output.uncreatable`.
  init(path: String, replacing: Bool) throws(Refusal) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (replacing ? O_TRUNC : O_EXCL)
    descriptor = open(path, flags, S_IRUSR | S_IWUSR)
    name = path
    owned = true
    guard descriptor >= 0 else {
      closed = true
      throw errno == EEXIST ? Self.exists(path) : Self.uncreatable(path, errno)
    }
  }

  /// Writes to a descriptor that someone else closes: standard output.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    owned = false
  }

  deinit {
    if owned, !closed { close(descriptor) }
  }

  func append(_ bytes: some Collection<UInt8>) throws(Refusal) {
    block.append(contentsOf: bytes)
    if block.count >= Self.blockSize { try flush() }
  }

  /// Hands what waits to the system.
  ///
  /// - Throws: `output.broken`: a full disk, a closed pipe (the caller tells them apart by `details["errno"]`).
  func flush() throws(Refusal) {
    var written = 0
    while written < block.count {
      let count = block.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw Self.broken(name, errno)
      }
    }
    block.removeAll(keepingCapacity: true)
  }

  /// Flushes and, for a file of its own, closes: only then is the content known to be complete.
  func finish() throws(Refusal) {
    try flush()
    guard owned, !closed else { return }
    closed = true
    guard close(descriptor) == 0 else { throw Self.broken(name, errno) }
  }

  private static func exists(_ path: String) -> Refusal {
    Refusal(
      "output.exists", fr: "\(path) : ce fichier existe déjà ; choisissez un autre nom ou supprimez-le.",
      en: "\(path): this file exists already; choose another name or remove it.", kind: .output)
  }

  private static func uncreatable(_ path: String, _ fault: Int32) -> Refusal {
    let reason = String(cString: strerror(fault))
    return Refusal(
      "output.uncreatable",
      fr: "\(path) : création impossible (\(reason)) ; vérifiez le dossier et vos droits.",
      en: "\(path): can’t be created (\(reason)); check the folder and your rights.", kind: .output,
      details: ["reason": reason])
  }

  private static func broken(_ name: String, _ fault: Int32) -> Refusal {
    let reason = String(cString: strerror(fault))
    return Refusal(
      "output.broken",
      fr: "\(name) : l’écriture s’est interrompue (\(reason)) ; libérez de la place et recommencez.",
      en: "\(name): writing stopped half-way (\(reason)); make room and try again.", kind: .io,
      details: ["errno": String(fault)])
  }
}
