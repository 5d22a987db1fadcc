import JalonCore
import TerminalKit

/// What keys mean: one table, from which the shell, the hints, the help, the palette and the reference are made.
public struct Keymap: Sendable {
  /// In the order of help and reference.
  public let actions: [Action]
  /// By the place of the action in the table. Tables by key would take longer to set up, at every start, than they spare.
  private var sequences: [[KeySequence]] = []
  private var layers: [Layer] = []
  /// What can be hinted at, as long as no key changes.
  private(set) var hints = HintMemory()

  /// What keys mean in one context.
  private struct Layer: Sendable {
    let context: KeyContext
    let actions: [Action]
    var trie = KeyTrie<ActionID>()
  }

  /// The keys that Jalon comes with.
  public static let standard = Keymap(
    GlobalKeys.actions + ListKeys.actions + TodayKeys.actions + CasesKeys.actions + RegisterKeys.actions
      + PoolsKeys.actions + PoolKeys.actions + TrainingsKeys.actions + TrainingKeys.actions
      + TeamKeys.actions
      + CaseKeys.actions
      + InterviewKeys.actions + ResultKeys.actions + ComparisonKeys.actions + ImportKeys.actions)

  init(_ actions: [Action]) {
    self.actions = actions
    // A spelling of our own that can't be read, or one that hides another, would be a fault of the table; a test reads
    // them all.
    sequences = actions.map { $0.keys.compactMap(Self.sequence) }
    for context in KeyContext.allCases {
      layers.append(Layer(context: context, actions: actions.filter { $0.context == context }))
      rebuild(context)
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
      switch layer(context)?.trie.match(keys) ?? .none {
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
      (layer(context)?.trie.continuations(after: keys) ?? []).compactMap { rest, id in
        self[id].map { (rest, $0) }
      }
    }
  }

  subscript(id: ActionID) -> Action? { actions.first { $0.id == id } }

  private func layer(_ context: KeyContext) -> Layer? { layers.first { $0.context == context } }
  private func place(_ id: ActionID) -> Int? { actions.firstIndex { $0.id == id } }

  /// The sequences of an action, the one to be shown first.
  func keys(of id: ActionID) -> [KeySequence] { place(id).map { sequences[$0] } ?? [] }

  /// The actions of the contexts, the most particular context first.
  func actions(in contexts: [KeyContext]) -> [Action] {
    contexts.flatMap { layer($0)?.actions ?? [] }
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
    guard let place = place(id) else { return }
    sequences[place] = []
    rebuild(actions[place].context)
  }

  /// Gives a sequence to an action, and takes it, and what begins like it, from any other of its context.
  ///
  /// - Returns: the actions that lost a sequence.
  @discardableResult
  mutating func bind(_ sequence: KeySequence, to action: Action) -> [ActionID] {
    guard let place = place(action.id) else { return [] }
    var robbed: [ActionID] = []
    for (other, candidate) in actions.enumerated() where candidate.context == action.context {
      let count = sequences[other].count
      sequences[other].removeAll { $0.overlaps(sequence) }
      if other != place, sequences[other].count != count { robbed.append(candidate.id) }
    }
    sequences[place].append(sequence)
    rebuild(action.context)
    return robbed
  }

  /// Gives further sequences, which nothing else has, to actions of one context.
  mutating func add(_ further: [(ActionID, KeySequence)], in context: KeyContext) {
    for (id, sequence) in further {
      if let place = place(id) { sequences[place].append(sequence) }
    }
    rebuild(context)
  }

  private mutating func rebuild(_ context: KeyContext) {
    guard let index = layers.firstIndex(where: { $0.context == context }) else { return }
    var trie = KeyTrie<ActionID>()
    for (place, action) in actions.enumerated() where action.context == context {
      for sequence in sequences[place] {
        // `bind` has taken away whatever could stand in its way.
        do { try trie.insert(sequence, action.id) } catch { continue }
      }
    }
    layers[index].trie = trie
    hints = HintMemory()
  }
}

extension KeySequence {
  /// Whether one of the two begins with the other, so that only the shorter could ever be reached.
  func overlaps(_ other: KeySequence) -> Bool {
    keys.starts(with: other.keys) || other.keys.starts(with: keys)
  }
}
