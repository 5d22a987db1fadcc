/// Ids of rows, one bit each: two million fit in a quarter of a megabyte.
struct RowSet: Sendable {
  private var bits: [UInt64]

  /// An empty one.
  init(upTo last: Int64) { self.init(EmptyCollection(), upTo: last) }

  /// - Parameter last: the highest id there is; what lies beyond is not in the set.
  init(_ ids: some Sequence<Int64>, upTo last: Int64) {
    bits = Array(repeating: 0, count: Int(max(0, last) >> 6) + 1)
    for id in ids where id >= 0 && id <= last { bits[Int(id >> 6)] |= 1 << UInt64(id & 63) }
  }

  mutating func insert(_ id: Int64) { bits[Int(id >> 6)] |= 1 << UInt64(id & 63) }

  /// The nearest id from a place on that is in the set, the place itself among them.
  func nearest(from place: Int, ascending: Bool) -> Int? {
    guard place >= 0, place < bits.count * 64 else { return nil }
    var word = place >> 6
    let shift = UInt64(place & 63)
    var left = ascending ? bits[word] & (~0 << shift) : bits[word] & (~0 >> (63 - shift))
    while left == 0 {
      word += ascending ? 1 : -1
      guard bits.indices.contains(word) else { return nil }
      left = bits[word]
    }
    return word * 64 + (ascending ? left.trailingZeroBitCount : 63 - left.leadingZeroBitCount)
  }

  func contains(_ id: Int64) -> Bool {
    let place = Int(id >> 6)
    return bits.indices.contains(place) && bits[place] & (1 << UInt64(id & 63)) != 0
  }

  mutating func formIntersection(_ other: RowSet) {
    for place in bits.indices { bits[place] &= place < other.bits.count ? other.bits[place] : 0 }
  }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }
}
