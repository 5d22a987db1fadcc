public import JalonCore
import TerminalKit

/// Something in `keys.toml` that was passed over; never a reason not to start.
public struct KeymapWarning: Hashable, Sendable {
  /// The id in question, so that whoever read the file can say on which line it stands.
  public let id: String
  /// What is wrong, and the mend.
  public let message: Localized
}

extension Keymap {
  /// The keymap with someone's own keys: id → key sequences, an empty list for none.
  ///
  /// What a person chose always wins: a standard key that stands in its way is taken from the action that had it.
  public func applying(overrides: [String: [String]]) -> (keymap: Keymap, warnings: [KeymapWarning]) {
    var keymap = self
    var warnings: [KeymapWarning] = []
    var chosen: [(action: Action, sequences: [KeySequence])] = []
    for (id, spellings) in overrides.sorted(by: { $0.key < $1.key }) {
      guard let action = self[ActionID(rawValue: id)] else {
        warnings.append(.unknownAction(id, nearest: Nearest.word(to: id, among: actions.map(\.id.rawValue))))
        continue
      }
      var sequences: [KeySequence] = []
      for spelling in spellings {
        do {
          sequences.append(try KeySequence(spelling: spelling))
        } catch {
          warnings.append(.unknownKey(id, error.word, nearest: error.suggestion))
        }
      }
      guard !sequences.isEmpty || spellings.isEmpty else { continue }
      chosen.append((action, sequences))
    }
    for (action, _) in chosen { keymap.unbind(action.id) }
    for (action, sequences) in chosen {
      for sequence in sequences where !sequence.keys.isEmpty {
        for robbed in keymap.bind(sequence, to: action) where keymap.keys(of: robbed).isEmpty {
          warnings.append(.robbed(robbed.rawValue, by: action.id.rawValue, sequence.description))
        }
      }
    }
    return (keymap, warnings)
  }
}

extension KeymapWarning {
  fileprivate static func unknownAction(_ id: String, nearest: String?) -> KeymapWarning {
    KeymapWarning(
      id: id,
      message: Localized(
        fr: "aucune action ne s’appelle «\u{A0}\(id)\u{A0}»"
          + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
        en: "no action is called “\(id)”" + (nearest.map { "; the nearest is “\($0)”" } ?? "")))
  }

  fileprivate static func unknownKey(_ id: String, _ word: String, nearest: String?) -> KeymapWarning {
    KeymapWarning(
      id: id,
      message: Localized(
        fr: "«\u{A0}\(word)\u{A0}» n’est pas une touche"
          + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
        en: "“\(word)” is not a key" + (nearest.map { "; the nearest is “\($0)”" } ?? "")))
  }

  fileprivate static func robbed(_ id: String, by other: String, _ key: String) -> KeymapWarning {
    KeymapWarning(
      id: id,
      message: Localized(
        fr: "«\u{A0}\(id)\u{A0}» n’a plus de touche\u{A0}: «\u{A0}\(other)\u{A0}» a pris \(key)",
        en: "“\(id)” has no key any more: “\(other)” took \(key)"))
  }
}
