import JalonCore
import TerminalKit

@testable import JalonInterface

extension Scene {
  /// The screen on which the program opens.
  static let today: [Scene] = [
    Scene("today", at: .every, from: .today),
    Scene("today-ascii", in: [.fr], glyphs: .ascii, from: .today),
    Scene("today-smallest", at: [Size(rows: 8, columns: 40)], from: .today),
    Scene("today-empty", at: .three, on: .empty, from: .today),
    Scene("today-calm", on: .opened, from: .today),
    Scene("today-long", at: [.usual, .large], on: .many(300), from: .today, keys: "G k k"),
    Scene("today-group", at: [.small, .usual], from: .today, keys: "Tab Tab"),
    Scene("today-team", at: [.usual, .wide], from: .today, keys: "t j"),
  ]
}
