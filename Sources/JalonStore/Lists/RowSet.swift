/// Ids of rows, one bit each: two million fit in a quarter of a megabyte.
struct RowSet: Sendable {
  private var bits: [UInt64]

  /// - Parameter last: the highest id there is; what lies beyond is not in the set.
  init(_ ids: some Sequence<Int64>, upTo last: Int64) {
    bits = Array(repeating: 0, count: Int(max(0, last) >> 6) + 1)
    for id in ids where id >= 0 && id <= last { bits[Int(id >> 6)] |= 1 << UInt64(id & 63) }
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
