import JalonCore

/// Which entries of the journal are one's own.
struct OwnEntries {
  /// Rising; the latest of them, as far as anybody can still hear of.
  private var ranges: [Range<Int64>] = []

  private static let kept = 1_000

  mutating func add(_ entries: Range<Int64>) {
    guard !entries.isEmpty else { return }
    if let last = ranges.last, last.upperBound == entries.lowerBound {
      ranges[ranges.count - 1] = last.lowerBound..<entries.upperBound
    } else {
      ranges.append(entries)
    }
    if ranges.count > Self.kept { ranges.removeFirst() }
  }

  /// Takes back what came to nothing: others may get these numbers.
  mutating func remove(_ entries: Range<Int64>) {
    guard let last = ranges.last, last.upperBound == entries.upperBound, !entries.isEmpty else { return }
    ranges.removeLast()
    if last.lowerBound < entries.lowerBound { ranges.append(last.lowerBound..<entries.lowerBound) }
  }

  func contains(_ entry: Int64) -> Bool { ranges.contains { $0.contains(entry) } }
}

extension Store {
  func isOwn(_ entry: Int64) -> Bool { own.withLock { $0.contains(entry) } }

  /// Runs a writing whose entries are this store's own. They count as such before they are kept: whoever watches may see them
  /// the moment they are.
  func owning<Made>(
    _ write: (_ own: (Range<Int64>) -> Void) throws(Refusal) -> Made
  ) throws(Refusal) -> Made {
    var entries: Range<Int64> = 0..<0
    do throws(Refusal) {
      let made = try write { written in
        own.withLock { own in
          own.remove(entries)
          own.add(written)
        }
        entries = written
      }
      if !entries.isEmpty { (engine as? SQLiteEngine)?.ring() }
      return made
    } catch {
      own.withLock { $0.remove(entries) }
      throw error
    }
  }
}
