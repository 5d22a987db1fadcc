import Glibc
import JalonCore

/// Where results go. Each write is complete when it returns, so an answer that was printed is an answer that was given.
enum StandardOutput {
  /// The code of the refusal that means that nobody reads any more; it is never shown.
  static let closed = "output.closed"

  /// - Throws: `output.closed` where the reader is gone, `output.failed` where it can't be written.
  static func write(_ text: String) throws(Refusal) {
    var text = text
    let fault = text.withUTF8 { bytes in Self.writeAll(UnsafeRawBufferPointer(bytes), to: STDOUT_FILENO) }
    switch fault {
    case nil: return
    case EPIPE: throw Refusal(closed, Localized(""), kind: .output)
    case let fault?:
      let reason = String(cString: strerror(fault))
      throw Refusal(
        "output.failed", fr: "impossible d’écrire le résultat\u{A0}: \(reason)",
        en: "the result can’t be written: \(reason)", kind: .io)
    }
  }

  /// The error number of the fault that stopped it, if any.
  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  /// Warnings, progress and errors: a fault in telling of a fault is passed over.
  static func writeError(_ text: String) {
    var text = text
    _ = text.withUTF8 { bytes in writeAll(UnsafeRawBufferPointer(bytes), to: STDERR_FILENO) }
  }
}
