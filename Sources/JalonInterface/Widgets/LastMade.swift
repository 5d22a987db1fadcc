import Synchronization

/// What was worked out last, and all that it depends on. What it gives back is what working it out would give: it only spares
/// the work, since one key asks for the same thing several times.
final class LastMade<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let kept = Mutex<(key: Key, value: Value)?>(nil)
  private let count = Mutex(0)

  /// How often it was worked out.
  var makings: Int { count.withLock { $0 } }

  func value(_ key: Key, _ make: () -> Value) -> Value {
    kept.withLock { kept in
      if let kept, kept.key == key { return kept.value }
      let value = make()
      count.withLock { $0 += 1 }
      kept = (key, value)
      return value
    }
  }
}
