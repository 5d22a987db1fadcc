import Dispatch
import Glibc
public import JalonCore
import Subprocess
import Synchronization

/// Lets someone write a long text in their own editor: `$VISUAL`, else `$EDITOR`, else vi.
public struct LongTextEditor: Sendable {
  let environment: [String: String]
  /// Whether the editor keeps off the standard output, on which an answer is to follow: it draws on standard error then.
  let sparesOutput: Bool

  public init(environment: [String: String], sparesOutput: Bool = false) {
    self.environment = environment
    self.sparesOutput = sparesOutput
  }

  /// The command line as the person has set it: it may hold options (`code --wait`).
  private var command: String {
    ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
  }

  /// Waits until the editor is closed. The text lies in a file that only this person can read, and that is removed.
  ///
  /// - Returns: the text as it was left; `nil` where the editor was given up.
  /// - Throws: `editor.failed` where no editor ran, `editor.file` where the file could not be written or read.
  public func edit(_ text: String) throws(Refusal) -> String? {
    let draft = try DraftFile(text, folder: environment["TMPDIR"] ?? "/tmp")
    defer { draft.remove() }
    switch run(draft.path) {
    case .exited(0): return try draft.read()
    // A shell's own answers: not executable, not found.
    case .exited(126), .exited(127), nil:
      throw Refusal(
        "editor.failed",
        fr: "l’éditeur «\u{A0}\(command)\u{A0}» ne s’ouvre pas\u{A0}: donner le sien par la variable EDITOR",
        en: "the editor “\(command)” does not open: set yours in the variable EDITOR", kind: .unavailable)
    default: return nil
    }
  }

  /// `nil` where not even a shell ran.
  private func run(_ path: String) -> TerminationStatus? {
    let outcome = EditorOutcome()
    let line = command + " \"$1\"" + (sparesOutput ? " >&2" : "")
    Task {
      do {
        let result = try await Subprocess.run(
          .path("/bin/sh"), arguments: ["-c", line, "sh", path], input: .currentStandardInput,
          output: .currentStandardOutput, error: .currentStandardError)
        outcome.settle(result.terminationStatus)
      } catch {
        outcome.settle(nil)
      }
    }
    return outcome.wait()
  }
}

/// How the editor ended, handed from the task that ran it to the thread that waits.
private final class EditorOutcome: Sendable {
  private let status = Mutex<TerminationStatus?>(nil)
  private let done = DispatchSemaphore(value: 0)

  func settle(_ status: TerminationStatus?) {
    self.status.withLock { $0 = status }
    done.signal()
  }

  func wait() -> TerminationStatus? {
    done.wait()
    return status.withLock { $0 }
  }
}

/// The file in which a text lies while it is edited.
private struct DraftFile {
  let path: String

  init(_ text: String, folder: String) throws(Refusal) {
    let suffix = ".txt"
    var template = Array("\(folder)/jalon-XXXXXX\(suffix)".utf8CString)
    let descriptor = mkstemps(&template, Int32(suffix.utf8.count))
    guard descriptor >= 0 else { throw Self.refusal(folder) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        unlink(path)
        throw Self.refusal(path)
      }
      written += count
    }
  }

  func read() throws(Refusal) -> String {
    guard let file = fopen(path, "re") else { throw Self.refusal(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    guard ferror(file) == 0 else { throw Self.refusal(path) }
    var text = String(decoding: bytes, as: UTF8.self)
    // Editors end a file with a line break that nobody typed.
    if text.last == "\n" { text.removeLast() }
    return text
  }

  func remove() { unlink(path) }

  private static func refusal(_ path: String) -> Refusal {
    Refusal(
      "editor.file",
      fr:
        "impossible d’écrire ou de relire le brouillon «\u{A0}\(path)\u{A0}»\u{A0}: vérifier la place et les droits",
      en: "can’t write or read the draft “\(path)”: check the space and the permissions", kind: .io)
  }
}
