/// Which key sequences mean what.
public struct KeyTrie<Value: Sendable>: Sendable {
  /// What a sequence of keys leads to.
  public enum Match {
    /// Nothing begins like this.
    case none
    /// The beginning of at least one sequence.
    case pending
    case found(Value)
  }

  /// Two sequences of which one begins with the other: only the shorter could ever be reached.
  public struct Conflict: Error, Hashable {
    public let sequence: KeySequence
    public let existing: KeySequence
  }

  private struct Node: Sendable {
    var value: Value?
    /// Few enough to be looked through faster than a table would be hashed.
    var children: [(key: KeyPress, index: Int)] = []

    func child(_ key: KeyPress) -> Int? { children.first { $0.key == key }?.index }
  }

  private var nodes: [Node] = [Node()]
  /// Sequences in the order in which they were added.
  public private(set) var sequences: [KeySequence] = []

  public init() {}

  /// Gives a sequence a meaning; the same sequence again takes the new one. An empty sequence is passed over.
  public mutating func insert(_ sequence: KeySequence, _ value: Value) throws(Conflict) {
    guard !sequence.keys.isEmpty else { return }
    var index = 0
    for (place, key) in sequence.keys.enumerated() {
      if let child = nodes[index].child(key) {
        index = child
        let isLast = place == sequence.keys.count - 1
        if nodes[index].value == nil ? isLast : !isLast { throw conflict(sequence) }
      } else {
        nodes.append(Node())
        nodes[index].children.append((key, nodes.count - 1))
        index = nodes.count - 1
      }
    }
    if nodes[index].value == nil { sequences.append(sequence) }
    nodes[index].value = value
  }

  private func conflict(_ sequence: KeySequence) -> Conflict {
    Conflict(sequence: sequence, existing: sequences.first { $0.overlaps(sequence) } ?? sequence)
  }

  /// What keys that were pressed so far lead to.
  public func match(_ keys: [KeyPress]) -> Match {
    guard let node = node(keys), !keys.isEmpty else { return .none }
    if let value = node.value { return .found(value) }
    return .pending
  }

  /// What may follow keys that were pressed so far: each way to go on, with what it means, in the order of insertion.
  public func continuations(after keys: [KeyPress]) -> [(rest: KeySequence, value: Value)] {
    sequences.compactMap { sequence in
      guard sequence.keys.count > keys.count, sequence.keys.starts(with: keys),
        let value = node(sequence.keys)?.value
      else { return nil }
      return (KeySequence(Array(sequence.keys.dropFirst(keys.count))), value)
    }
  }

  private func node(_ keys: [KeyPress]) -> Node? {
    var index = 0
    for key in keys {
      guard let child = nodes[index].child(key) else { return nil }
      index = child
    }
    return nodes[index]
  }
}

extension KeyTrie: CustomStringConvertible {
  /// One line a sequence, with what it means.
  public var description: String {
    continuations(after: []).map { "\($0.rest)  \($0.value)" }.joined(separator: "\n")
  }
}

extension KeySequence {
  fileprivate func overlaps(_ other: KeySequence) -> Bool {
    keys.starts(with: other.keys) || other.keys.starts(with: keys)
  }
}
