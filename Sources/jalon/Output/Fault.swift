import Glibc
import JalonCore
import TerminalKit

/// Exit codes (sysexits).
enum ExitStatus {
  static let done: Int32 = 0
  static let usage: Int32 = 64
  static let refused: Int32 = 65
  static let noInput: Int32 = 66
  static let unavailable: Int32 = 69
  static let noOutput: Int32 = 73
  static let inputOutput: Int32 = 74
  static let tryAgain: Int32 = 75
  static let notAllowed: Int32 = 77

  static func code(for kind: Refusal.Kind) -> Int32 {
    switch kind {
    // 66 is for files: a record that isn't there is data that doesn't fit.
    case .refused, .notFound: refused
    case .conflict: tryAgain
    case .notAllowed: notAllowed
    case .usage: usage
    case .input: noInput
    case .unavailable: unavailable
    case .output: noOutput
    case .io: inputOutput
    }
  }
}

/// Tells on standard error what went wrong.
enum Fault {
  /// One line, or one object where results are asked for in JSON.
  /// - Returns: the exit code.
  static func report(_ refusal: Refusal, asJSON: Bool) -> Int32 {
    // Nobody reads any more: that ends a list quietly.
    guard refusal.code != StandardOutput.closed, refusal.details["errno"] != String(EPIPE) else {
      return ExitStatus.done
    }
    if asJSON {
      StandardOutput.writeError(JSON.object([("error", json(refusal))]).text + "\n")
    } else {
      StandardOutput.writeError("jalon: " + oneLine(refusal.message[Speech.language]) + "\n")
    }
    return ExitStatus.code(for: refusal.kind)
  }

  static func json(_ refusal: Refusal) -> JSON {
    [
      "code": .string(refusal.code), "message": .string(refusal.message[Speech.language]),
      "details": JSON(texts: refusal.details),
    ]
  }

  /// Something that does not stop the run.
  static func warn(_ message: Localized) {
    let word = Speech.language == .fr ? "attention\u{A0}: " : "warning: "
    StandardOutput.writeError("jalon: " + word + oneLine(message[Speech.language]) + "\n")
  }

  /// A signal has ended the interface: said once the terminal is given back.
  static func tell(signal: Int32) {
    let names = [
      SIGHUP: "SIGHUP", SIGINT: "SIGINT", SIGQUIT: "SIGQUIT", SIGTERM: "SIGTERM", SIGUSR1: "SIGUSR1",
      SIGUSR2: "SIGUSR2",
    ]
    let name = names[signal] ?? String(signal)
    let message = Localized(
      fr: "arrêté par le signal \(name)\u{202F}; tout ce qui était enregistré est gardé",
      en: "stopped by the signal \(name); everything that was saved is kept")
    StandardOutput.writeError("jalon: " + message[Speech.language] + "\n")
  }

  /// Without line breaks, and without anything that a terminal would obey: messages quote what was typed.
  private static func oneLine(_ text: String) -> String { TextWidth.sanitised(text) }
}
