import JalonCore

/// How old the cases of a stage are, as eight bars: four for the quarters of the usual duration, four for what lies beyond it, up to
/// one and a half of it, two, three, and more. Each bar is as high as its share of the highest one.
struct AgeBars {
  static let within = 4
  static let beyond: [(Int, Int)] = [(3, 2), (2, 1), (3, 1)]

  /// How many cases each bar stands for.
  let counts: [Int]

  init(_ stage: StageStanding) {
    var counts = Array(repeating: 0, count: Self.within + Self.beyond.count + 1)
    for (age, count) in stage.ages { counts[Self.place(age, stage.usualDays?.upperBound ?? 28)] += count }
    self.counts = counts
  }

  /// The bar in which an age counts.
  private static func place(_ age: Int, _ usual: Int) -> Int {
    if age <= usual { return min(within - 1, max(0, (age * within - 1) / max(1, usual))) }
    return within + (beyond.firstIndex { age * $0.1 <= usual * $0.0 } ?? beyond.count)
  }

  /// The bars, those beyond the usual duration behind a thin line where there is room for it.
  func spans(_ glyphs: Glyphs, isParted: Bool) -> [Span] {
    let bars = glyphs.bars(counts)
    let inside = bars[..<Self.within].joined()
    let outside = bars[Self.within...].joined()
    return [Span(inside, .accent)] + (isParted ? [Span(glyphs.side, .border)] : []) + [
      Span(outside, .warning)
    ]
  }
}

extension Glyphs {
  /// Bars of eight heights; nothing for 0, and at least the lowest for anything else.
  func bars(_ counts: [Int]) -> [String] {
    let heights =
      self == .ascii ? [".", ":", "-", "=", "+", "*", "%", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let most = max(1, counts.max() ?? 1)
    return counts.map { $0 == 0 ? " " : heights[($0 * heights.count + most - 1) / most - 1] }
  }
}
