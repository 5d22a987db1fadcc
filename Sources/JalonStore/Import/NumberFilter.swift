/// Tells numbers that are surely not in a set from those that may be: in a fixed size, with few false hopes.
///
/// A Bloom filter whose bits for one number lie within 64 bytes, so that asking costs one look at memory. The
/// same numbers give the same answers in every run.
struct NumberFilter {
  /// Blocks of eight words.
  private let mask: UInt64
  private var words: [UInt64]

  /// - Parameter megabytes: a power of two. With eight and two million numbers, one in some thousands is a false hope.
  init(megabytes: Int) {
    mask = UInt64(megabytes << 14 - 1)
    words = Array(repeating: 0, count: megabytes << 17)
  }

  mutating func insert(_ number: String) {
    let hash = Self.hash(number)
    let block = Int(hash & mask) << 3
    for place in Self.places(hash) { words[block + place >> 6] |= 1 << UInt64(place & 63) }
  }

  func mayHold(_ number: String) -> Bool {
    let hash = Self.hash(number)
    let block = Int(hash & mask) << 3
    return Self.places(hash).allSatisfy { words[block + $0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
  }

  /// Places of the bits within a block of 512.
  private static func places(_ hash: UInt64) -> some Sequence<Int> {
    stride(from: UInt64(24), to: 60, by: 9).lazy.map { Int(hash >> $0 & 511) }
  }

  /// FNV-1a, its bits mixed once more.
  private static func hash(_ number: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in number.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }
}
