import JalonCore
import TerminalKit

/// Keys that begin alike and belong together: `s` sorts, and the next key says by what.
struct KeyGroup: Sendable {
  let context: KeyContext
  /// The key that they begin with.
  let prefix: String
  /// What they do together, as an infinitive: « trier ».
  let label: Localized
  /// Its place among the hints, as of an ``Action``; 0 is never shown.
  let hint: Int

  static let all: [KeyGroup] = [
    KeyGroup(context: .list, prefix: "s", label: Localized(fr: "trier", en: "sort"), hint: 65),
    KeyGroup(
      context: .training, prefix: "f", label: Localized(fr: "pièces du dossier", en: "pieces of the file"),
      hint: 78),
    KeyGroup(
      context: .cases, prefix: "c", label: Localized(fr: "dossiers marqués", en: "marked cases"), hint: 0),
  ]
}

extension Keymap {
  /// The groups of a context, as far as this keymap has keys for them, with the key that shows what they hold.
  func groups(in context: KeyContext, of contexts: [KeyContext]) -> [(keys: KeySequence, group: KeyGroup)] {
    KeyGroup.all.compactMap { group in
      guard group.context == context, let keys = Self.sequence(group.prefix),
        match(keys.keys, in: contexts) == .pending
      else { return nil }
      return (keys, group)
    }
  }

  /// What keys that are not complete lead to together.
  func group(after keys: [KeyPress], in contexts: [KeyContext]) -> KeyGroup? {
    contexts.lazy.flatMap { groups(in: $0, of: contexts) }.first { $0.keys.keys == keys }?.group
  }
}
