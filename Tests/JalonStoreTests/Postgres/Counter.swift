import Synchronization

/// Numbers that are given out once each, from 1, to whichever test asks.
final class Counter: Sendable {
  private let last = Atomic<Int>(0)

  func next() -> Int { last.add(1, ordering: .relaxed).newValue }
}
