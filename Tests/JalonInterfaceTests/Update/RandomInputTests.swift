import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Whatever is pressed, at whatever size: nothing traps, and Esc always leads out.
struct RandomInputTests {
  private static let keys: [String] =
    KeyPressAlphabet.named
    + "abcdefghijklmnopqrstuvwxyzCRGQ:?/é àœ-><\"(".map { $0 == " " ? "Space" : String($0) }

  @Test("random keys and sizes", arguments: 1...5)
  func randomKeys(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let language: Language = Bool.random(using: &random) ? .fr : .en
    var sitting = Sitting(try .sample(), language)
    for _ in 0..<250 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0:
        sitting.send(
          .resize(
            Size(rows: .random(in: 1...100, using: &random), columns: .random(in: 1...300, using: &random))))
      case 1:
        let place = Point(
          row: .random(in: 0...100, using: &random), column: .random(in: 0...300, using: &random))
        sitting.send(.mouse(MouseEvent(Bool.random(using: &random) ? .click : .wheelDown, at: place)))
      case 2: sitting.send(.paste("stage:plan\n\u{1B}[31m"))
      case 3: sitting.holdsAnswers.toggle()
      case 4: sitting.answer()
      default: try sitting.press(Self.keys.randomElement(using: &random) ?? "j")
      }
      let canvas = draw(sitting.state)
      #expect(canvas.size == sitting.state.shell.size)
      if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
    }
    sitting.holdsAnswers = false
    sitting.answer()
    for _ in 0..<40 { try sitting.press("Esc") }
    #expect(sitting.state.shell.overlays.isEmpty)
    #expect(sitting.state.depth == 0)
    #expect(sitting.state.shell.pendingKeys.isEmpty)
  }

  @Test func everySizeIsPainted() throws {
    var sitting = Sitting(try .sample())
    for rows in [1, 2, 5, 8, 9, 24, 100] {
      for columns in [1, 2, 39, 40, 41, 61, 80, 133, 300] {
        sitting.send(.resize(Size(rows: rows, columns: columns)))
        for keys in ["", "s", "?", ":"] {
          try sitting.press(keys)
          #expect(draw(sitting.state).size == Size(rows: rows, columns: columns))
          try sitting.press("Esc")
        }
      }
    }
  }
}

private enum KeyPressAlphabet {
  static let named = [
    "Enter", "Esc", "Tab", "S-Tab", "Backspace", "Del", "Up", "Down", "Left", "Right", "Home", "End",
    "PageUp",
    "PageDown", "F1", "F5", "C-d", "C-u", "C-r", "C-l", "C-z", "C-w", "C-k", "A-f", "Enter", "Esc", "Down",
  ]
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
