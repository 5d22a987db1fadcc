/// Percentiles by nearest rank: the value at place ⌈p · n ÷ 100⌉ of the sorted values, the first one having place 1. It is always a
/// value that was observed; nothing is interpolated, so a few values give whole days.
public enum NearestRank {
  /// The percentile of values given with how often each occurs; `nil` of none.
  ///
  /// - Parameter percent: 1 to 100; the median is 50.
  public static func percentile(_ percent: Int, of counts: [Int: Int]) -> Int? {
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return nil }
    let rank = max(1, (percent * total + 99) / 100)
    var seen = 0
    for (value, count) in counts.sorted(by: { $0.key < $1.key }) {
      seen += count
      if seen >= rank { return value }
    }
    return counts.keys.max()
  }
}
