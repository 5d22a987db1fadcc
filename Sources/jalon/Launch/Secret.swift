import Glibc
import JalonCore

/// Reads a password without showing it: never from the command line, which others see and the shell keeps.
enum Secret {
  /// Asks for a new one at the terminal, twice.
  /// - Throws: `password.noTerminal` where there is none to ask at; `password.differ`.
  static func askNew(for login: String, _ language: Language) throws(Refusal) -> String {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else {
      throw Refusal(
        "password.noTerminal",
        fr:
          "pas de terminal où demander le mot de passe\u{A0}: --password-file FICHIER (- pour l’entrée standard), ou --no-password",
        en:
          "there is no terminal to ask for the password at: --password-file FILE (- for standard input), or --no-password",
        kind: .usage)
    }
    defer { close(terminal) }
    let first = Localized(fr: "Mot de passe de \(login)\u{A0}: ", en: "Password of \(login): ")[language]
    let again = Localized(fr: "Encore une fois\u{A0}: ", en: "Once more: ")[language]
    let password = try checked(try ask(first, at: terminal))
    guard try ask(again, at: terminal) == Array(password.utf8) else {
      throw Refusal(
        "password.differ", fr: "les deux mots de passe diffèrent\u{A0}: recommencer",
        en: "the two passwords differ: try again")
    }
    return password
  }

  /// The first line of a file; `-` is standard input.
  static func read(_ path: String) throws(Refusal) -> String {
    var reader = try LineReader(path)
    return try checked(try reader.next()?.bytes ?? [])
  }

  private static func ask(_ question: String, at terminal: Int32) throws(Refusal) -> [UInt8] {
    var usual = termios()
    guard tcgetattr(terminal, &usual) == 0 else { throw cancelled }
    var silent = usual
    // Byte by byte and without signals: whatever ends the question, the terminal shows again what is typed.
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer {
      tcsetattr(terminal, TCSAFLUSH, &usual)
      say("\n", at: terminal)
    }
    say(question, at: terminal)
    var typed: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      guard Glibc.read(terminal, &byte, 1) == 1 else { throw cancelled }
      switch byte {
      case 0x0A, 0x0D: return typed
      case 0x03, 0x04: throw cancelled
      case 0x15: typed = []
      case 0x7F, 0x08:
        // A whole character, of however many bytes.
        while let last = typed.popLast(), last & 0xC0 == 0x80 {}
      default: typed.append(byte)
      }
    }
  }

  private static func say(_ text: String, at terminal: Int32) {
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
  }

  private static func checked(_ bytes: [UInt8]) throws(Refusal) -> String {
    guard let text = String(validating: bytes, as: UTF8.self), text.count >= 8, !bytes.contains(0) else {
      throw Refusal(
        "password.short", fr: "un mot de passe a au moins 8 caractères\u{A0}: en choisir un plus long",
        en: "a password has 8 characters at least: choose a longer one")
    }
    return text
  }

  private static var cancelled: Refusal {
    Refusal("password.cancelled", fr: "rien n’a été fait", en: "nothing was done")
  }
}
