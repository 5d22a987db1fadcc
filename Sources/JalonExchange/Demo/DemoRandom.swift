/// A small generator of chance that gives the same numbers for the same seed on every machine (SplitMix64).
struct DemoRandom: RandomNumberGenerator {
  private var state: UInt64

  /// Neighbouring seeds begin far apart: were the state the seed itself, one stream would be the next one's, a step on.
  init(seed: UInt64) {
    state = seed
    state = next() ^ 0x1234_5678_9ABC_DEF1
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of the range. The standard library's own drawing may change from version to version; this one doesn't.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    let span = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: span).high)
  }

  /// True in `percent` cases of a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(0...items.count - 1)] }

  /// Some items, none twice, in their own order.
  mutating func some<Item>(_ count: Int, of items: [Item]) -> [Item] {
    var left = items
    while left.count > count { left.remove(at: number(0...left.count - 1)) }
    return left
  }

  /// The index of a weight, drawn in proportion.
  mutating func weighted(_ weights: [Int]) -> Int {
    var rest = number(1...weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest <= 0 { return index }
    }
    return weights.count - 1
  }
}
