public import JalonCore
import TerminalKit

/// What the keys of the digit row write without Shift, so that they answer on every keyboard. `1` to `6` always do.
public enum DigitRow: String, CaseIterable, Sendable {
  case azerty, bepo, qwerty

  /// For each place from 1 to 6, what its key may write. The sixth of AZERTY differs between makes.
  var signs: [[Character]] {
    switch self {
    case .azerty: [["&"], ["é"], ["\""], ["'"], ["("], ["-", "§"]]
    case .bepo: [["\""], ["«"], ["»"], ["("], [")"], ["@"]]
    case .qwerty: []
    }
  }

  /// The one that people of a language have most likely.
  public static func usual(_ language: Language) -> DigitRow { language == .fr ? .azerty : .qwerty }
}

extension Keymap {
  /// The same keymap with what the digit row writes as further keys of the answers. What a person chose themselves stays.
  public func with(_ row: DigitRow) -> Keymap {
    var keymap = self
    var further: [(ActionID, KeySequence)] = []
    for (place, signs) in row.signs.enumerated() {
      for sign in signs where match([.character(sign)], in: [.interview]) == .none {
        further.append((InterviewKeys.answer(place + 1), KeySequence([.character(sign)])))
      }
    }
    keymap.add(further, in: .interview)
    return keymap
  }
}
