import Synchronization

/// The sheet that was laid out last, and all that its layout depends on. What it gives back is what laying out would give: it
/// only spares the work, since one key asks for a sheet several times.
final class SheetMemory<Key: Equatable & Sendable, Item: Hashable & Sendable>: Sendable {
  private let kept = Mutex<(key: Key, sheet: Sheet<Item>)?>(nil)
  private let count = Mutex(0)

  /// How often a sheet was laid out.
  var layouts: Int { count.withLock { $0 } }

  func sheet(_ key: Key, _ layOut: () -> Sheet<Item>) -> Sheet<Item> {
    kept.withLock { kept in
      if let kept, kept.key == key { return kept.sheet }
      let sheet = layOut()
      count.withLock { $0 += 1 }
      kept = (key, sheet)
      return sheet
    }
  }
}
