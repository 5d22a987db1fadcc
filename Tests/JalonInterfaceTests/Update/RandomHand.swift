import TerminalKit

@testable import JalonInterface

/// Somebody who presses anything at all, the same for the same seed.
struct RandomHand {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Ways to somewhere, so that chance is not left alone with the door.
  private static let ways = [
    "Enter", "Enter", "Enter n", "Enter r a", "Enter c i", "Enter c x", "Enter o", "Enter c", "R", "R i",
    "R o", "C", "Enter D", "Enter D Enter", "D", "Enter P", "P", "P a", "P j j f", "P j j d", "P j j x", "i",
    "z", "Enter D Enter x", "D =", "D Enter Enter", "1 2 3 4 5", "6",
    "v", "End", "n", "o", "p",
    "x", "t", "f",
    "?", ":", "/", "g g", "G", "s", "s n", "s x", "Space", "C-s", "C-s", "Tab", "Tab", "Esc", "u", "C-r",
  ]
  private static let keys =
    [
      "Enter", "Esc", "Tab", "S-Tab", "Backspace", "Del", "Up", "Down", "Left", "Right", "Home", "End",
      "PageUp",
      "PageDown", "F1", "F5", "C-d", "C-u", "C-r", "C-l", "C-w", "C-k", "C-a", "C-e", "A-f", "A-b", "A-e",
      "Ins", "Space",
    ] + "abcdefghijklmnopqrstuvwxyzACEGHLNORSTU:?/éàœ-><\"(0123456789".map { String($0) }
  private static let texts = [
    "étape:plan d", "rennes", "22/11/2026", "12/12 14:30", "m.legoff@etoile.example", "06 12 34 56 78",
    "日本語 é\u{301}",
    "stage:plan\n\u{1B}[31m", String(repeating: "un texte qui n’en finit pas ", count: 12),
    "\u{202E}renversé", "👩\u{200D}👧",
    "-1", "99999999999999999999", "/srv/rna.csv",
  ]

  mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func one<T>(of all: [T]) -> T { all[Int.random(in: 0..<all.count, using: &random)] }

  /// Does something, and says what.
  mutating func act(on sitting: inout Sitting) throws -> String {
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      let size = Size(
        rows: .random(in: 1...100, using: &random), columns: .random(in: 1...300, using: &random))
      sitting.send(.resize(size))
      return "\(size)"
    case 1:
      sitting.send(.resize(Size(rows: 24, columns: 80)))
      return "the usual size"
    case 2:
      let place = Point(
        row: .random(in: 0...100, using: &random), column: .random(in: 0...300, using: &random))
      let mouse = MouseEvent(one(of: [.click, .wheelDown, .wheelUp]), at: place)
      sitting.send(.mouse(mouse))
      return "\(mouse)"
    case 3:
      let text = one(of: Self.texts)
      sitting.send(.paste(text))
      return "paste \(text)"
    case 4:
      let text = one(of: Self.texts)
      sitting.type(text)
      return "type \(text)"
    case 5: return later(&sitting)
    case 6...10:
      let way = one(of: Self.ways)
      try sitting.press(way)
      return way
    default:
      let key = one(of: Self.keys)
      try sitting.press(key)
      return key
    }
  }

  /// Answers come late, in any order, or at once again; time passes.
  private mutating func later(_ sitting: inout Sitting) -> String {
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      sitting.holdsAnswers = true
      return "answers wait"
    case 1:
      sitting.holdsAnswers = false
      sitting.answer()
      return "every answer comes"
    case 2:
      sitting.pass(milliseconds: .random(in: 1...10_000, using: &random))
      return "time passes"
    case 3:
      sitting.send(.resumed)
      return "resumed"
    default:
      for _ in 0..<3 { sitting.answerOne { Int.random(in: $0, using: &random) } }
      return "three answers come"
    }
  }
}

/// The same numbers for the same seed, on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
