/// Where the salt of a personal value's digest comes from.
public enum SaltSource: Sendable, Hashable {
  /// The system's random numbers.
  case system
  /// The same salts for the same acts: for invented programmes only, since who knows the seed can guess a value.
  case seeded(UInt64)

  /// 16 bytes in hexadecimal, for the value of that position in an entry of the journal.
  func salt(entry: Int64, position: Int) -> String {
    switch self {
    case .system:
      var generator = SystemRandomNumberGenerator()
      return Self.hex(generator.next(), generator.next())
    case .seeded(let seed):
      let first = Self.mix(seed ^ Self.mix(UInt64(bitPattern: entry)))
      return Self.hex(first, Self.mix(first &+ UInt64(bitPattern: Int64(position))))
    }
  }

  private static func hex(_ high: UInt64, _ low: UInt64) -> String {
    Hex.text([high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } })
  }

  /// The finalizer of SplitMix64.
  private static func mix(_ seed: UInt64) -> UInt64 {
    var word = seed &+ 0x9E37_79B9_7F4A_7C15
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
