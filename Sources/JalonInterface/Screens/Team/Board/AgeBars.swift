import JalonCore

/// How old the cases of a stage are, as bars: some for equal parts of the usual duration, some for what lies beyond it, up to one
/// and a half of it, two, three, and more. Each bar is as high as its share of the highest one.
struct AgeBars {
  static let beyond: [(Int, Int)] = [(3, 2), (2, 1), (3, 1)]

  /// How many cases each bar stands for: within the usual duration, and beyond it.
  let within: [Int]
  let beyond: [Int]

  /// - Parameter room: columns that there are; with ten and more of them eight bars are drawn, else fewer, with a blank behind.
  init(_ stage: StageStanding, room: Int = .max) {
    let bars = min(8, max(2, room - 2))
    var within = Array(repeating: 0, count: bars / 2)
    var beyond = Array(repeating: 0, count: bars - bars / 2)
    let usual = stage.usualDays?.upperBound ?? 28
    for (age, count) in stage.ages {
      if age <= usual {
        within[min(within.count - 1, max(0, (age * within.count - 1) / max(1, usual)))] += count
      } else {
        let place = Self.beyond.firstIndex { age * $0.1 <= usual * $0.0 } ?? Self.beyond.count
        beyond[min(place, beyond.count - 1)] += count
      }
    }
    self.within = within
    self.beyond = beyond
  }

  /// The bars, those beyond the usual duration behind a thin line.
  func spans(_ glyphs: Glyphs) -> [Span] {
    let bars = glyphs.bars(within + beyond)
    return [
      Span(bars[..<within.count].joined(), .accent), Span(glyphs.side, .border),
      Span(bars[within.count...].joined(), .warning),
    ]
  }
}

extension Glyphs {
  /// Bars of eight heights; nothing for 0, and at least the lowest for anything else.
  ///
  /// - Parameter isCapped: whether the highest leaves a gap to the line above.
  func bars(_ counts: [Int], isCapped: Bool = false) -> [String] {
    let heights =
      self == .ascii ? [".", ":", "-", "=", "+", "*", "%", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let most = max(1, counts.max() ?? 1)
    let steps = heights.count - (isCapped ? 1 : 0)
    return counts.map { $0 == 0 ? " " : heights[($0 * steps + most - 1) / most - 1] }
  }
}
