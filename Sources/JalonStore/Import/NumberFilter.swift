/// Tells numbers that are surely not in a set from those that may be: in a fixed size, with a few false hopes.
struct NumberFilter {
  private let mask: Int
  private var words: [UInt64]

  /// - Parameter megabytes: a power of two. With four and two million numbers every sixteenth answer is a false hope.
  init(megabytes: Int) {
    mask = megabytes << 23 - 1
    words = Array(repeating: 0, count: megabytes << 17)
  }

  mutating func insert(_ number: String) {
    let bit = number.hashValue & mask
    words[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  func mayHold(_ number: String) -> Bool {
    let bit = number.hashValue & mask
    return words[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }
}
