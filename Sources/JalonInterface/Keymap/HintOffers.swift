import JalonCore
import Synchronization
import TerminalKit

/// What the line of keys may show, as far as the keymap alone says it: an action, or a key that several begin with.
struct HintOffer: Sendable {
  /// As each language calls it.
  let key: Localized
  let label: Localized
  let priority: Int
  /// The actions that it leads to, one of which at least must be of use.
  let actions: [Action]
  /// Whether it is a key with which several actions begin.
  let isGroup: Bool
}

/// All that the line of keys may show on a screen.
struct HintOffers: Sendable {
  /// The most particular context first; in each, actions before groups.
  let line: [HintOffer]
  /// What stands at its right end; `nil` where no key leads to it.
  let undo: HintOffer?
}

/// The offers of the contexts that were shown so far. A frame asks for them with each key, and they never change.
final class HintMemory: Sendable {
  private let kept = Mutex<[[KeyContext]: HintOffers]>([:])

  func offers(in contexts: [KeyContext], _ make: () -> HintOffers) -> HintOffers {
    kept.withLock { kept in
      if let known = kept[contexts] { return known }
      let made = make()
      kept[contexts] = made
      return made
    }
  }
}

extension Keymap {
  /// What may be hinted at in these contexts.
  func hintOffers(in contexts: [KeyContext]) -> HintOffers {
    hints.offers(in: contexts) {
      HintOffers(
        line: contexts.flatMap { hintOffers(of: $0, among: contexts) },
        undo: self[.undo].flatMap(hintOffer))
    }
  }

  private func hintOffers(of context: KeyContext, among contexts: [KeyContext]) -> [HintOffer] {
    actions(in: [context]).filter { $0.hint > 0 }.compactMap(hintOffer)
      + groups(in: context, of: contexts).filter { $1.hint > 0 }.map { keys, group in
        HintOffer(
          key: KeyName.text(keys), label: group.label, priority: group.hint,
          actions: continuations(after: keys.keys, in: contexts).map(\.action), isGroup: true)
      }
  }

  /// What is hinted at of one action; `nil` where no key leads to it.
  private func hintOffer(of action: Action) -> HintOffer? {
    keys(of: action.id).first.map {
      HintOffer(
        key: KeyName.text($0), label: action.label, priority: action.hint, actions: [action], isGroup: false)
    }
  }
}

extension KeyName {
  fileprivate static func text(_ sequence: KeySequence) -> Localized {
    Localized(fr: text(sequence, .fr), en: text(sequence, .en))
  }
}
