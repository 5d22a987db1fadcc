import TerminalKit

/// The letter that stands for a role in the style layer of a golden.
enum RoleLetter {
  /// Plain text is a blank, so that what stands out on the screen stands out in the file.
  private static let chosen: [Role: Character] = [
    .text: " ", .muted: "m", .strong: "s", .disabled: "d", .accent: "a", .title: "t", .heading: "h",
    .link: "l",
    .border: "-", .borderFocus: "=", .success: "v", .warning: "!", .error: "x", .stepDone: "1",
    .stepCurrent: "2",
    .stepTodo: "3", .stepBlocked: "4", .match: "f", .mark: "*", .hintKey: "k", .hintText: "i",
    .placeholder: "p",
    .progress: "#", .progressRest: ".",
  ]

  /// Every role and its letter, in the order of the roles; a role without a chosen letter gets a capital.
  static let all: [(role: Role, letter: Character)] = {
    var spare = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".makeIterator()
    return Role.allCases.map { ($0, chosen[$0] ?? spare.next() ?? "?") }
  }()

  private static let letters = Dictionary(uniqueKeysWithValues: all.map { ($0.role, $0.letter) })
  private static let roles = Dictionary(all.map { ($0.letter, $0.role) }) { first, _ in first }

  static func letter(of role: Role) -> Character { letters[role] ?? "?" }
  static func role(of letter: Character) -> Role? { roles[letter] }
}
