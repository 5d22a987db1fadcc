import JalonCore
import TerminalKit

/// What keys mean: one table, from which the shell, the hints, the help, the palette and the reference are made.
public struct Keymap: Sendable {
  /// In the order of help and reference.
  public let actions: [Action]
  private var sequences: [ActionID: [KeySequence]] = [:]
  private var tries: [KeyContext: KeyTrie<ActionID>] = [:]

  /// The keys that Jalon comes with.
  public static let standard = Keymap(
    GlobalKeys.actions + ListKeys.actions + CasesKeys.actions + RegisterKeys.actions + CaseKeys.actions
      + ImportKeys.actions)

  init(_ actions: [Action]) {
    self.actions = actions
    for action in actions {
      for spelling in action.keys {
        // A spelling of our own that can't be read would be a fault of the table; a test reads them all.
        if let sequence = Self.sequence(spelling) { bind(sequence, to: action) }
      }
    }
  }

  /// What keys pressed one after another lead to.
  enum Match: Equatable {
    case none
    case pending
    case found(ActionID)
  }

  /// Looks the keys up, context by context; the first that knows them decides.
  func match(_ keys: [KeyPress], in contexts: [KeyContext]) -> Match {
    for context in contexts {
      switch tries[context]?.match(keys) ?? .none {
      case .found(let id): return .found(id)
      case .pending: return .pending
      case .none: continue
      }
    }
    return .none
  }

  /// The ways to go on after keys that were pressed, in the order of the contexts and of the table.
  func continuations(after keys: [KeyPress], in contexts: [KeyContext]) -> [(
    rest: KeySequence, action: Action
  )] {
    contexts.flatMap { context in
      (tries[context]?.continuations(after: keys) ?? []).compactMap { rest, id in
        self[id].map { (rest, $0) }
      }
    }
  }

  subscript(id: ActionID) -> Action? { actions.first { $0.id == id } }

  /// The sequences of an action, the one to be shown first.
  func keys(of id: ActionID) -> [KeySequence] { sequences[id] ?? [] }

  /// The actions of the contexts, the most particular context first.
  func actions(in contexts: [KeyContext]) -> [Action] {
    contexts.flatMap { context in actions.filter { $0.context == context } }
  }

  static func sequence(_ spelling: String) -> KeySequence? {
    do {
      let sequence = try KeySequence(spelling: spelling)
      return sequence.keys.isEmpty ? nil : sequence
    } catch {
      return nil
    }
  }

  mutating func unbind(_ id: ActionID) {
    guard let action = self[id] else { return }
    sequences[id] = []
    rebuild(action.context)
  }

  /// Gives a sequence to an action, and takes it, and what begins like it, from any other of its context.
  ///
  /// - Returns: the actions that lost a sequence.
  @discardableResult
  mutating func bind(_ sequence: KeySequence, to action: Action) -> [ActionID] {
    var robbed: [ActionID] = []
    for other in actions where other.context == action.context {
      let kept = (sequences[other.id] ?? []).filter { !$0.overlaps(sequence) }
      if kept.count != sequences[other.id]?.count ?? 0 {
        sequences[other.id] = kept
        if other.id != action.id { robbed.append(other.id) }
      }
    }
    sequences[action.id, default: []].append(sequence)
    rebuild(action.context)
    return robbed
  }

  private mutating func rebuild(_ context: KeyContext) {
    var trie = KeyTrie<ActionID>()
    for action in actions where action.context == context {
      for sequence in sequences[action.id] ?? [] {
        // `bind` has taken away whatever could stand in its way.
        do { try trie.insert(sequence, action.id) } catch { continue }
      }
    }
    tries[context] = trie
  }
}

extension KeySequence {
  /// Whether one of the two begins with the other, so that only the shorter could ever be reached.
  func overlaps(_ other: KeySequence) -> Bool {
    keys.starts(with: other.keys) || other.keys.starts(with: keys)
  }
}
