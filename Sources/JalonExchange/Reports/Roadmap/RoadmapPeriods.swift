internal import JalonCore

extension ReportSight {
  /// Steps by quarter; what is overdue stands in the present one, what has no date comes last.
  func periods(_ steps: [RoadmapPage.Step]) -> [RoadmapPage.Period] {
    let now = Quarter(of: today)
    let dated = steps.enumerated().compactMap { place, step in step.due.map { (place, step, $0) } }
    let quarters = Dictionary(grouping: dated) { _, step, due in
      step.done ? Quarter(of: due) : max(now, Quarter(of: due))
    }
    var periods = quarters.sorted { $0.key < $1.key }.map { quarter, steps in
      // The order that was given holds within a day.
      RoadmapPage.Period(
        name: quarter.name(self, isPresent: quarter == now),
        steps: steps.sorted { ($0.2, $0.0) < ($1.2, $1.0) }.map(\.1))
    }
    let undated = steps.filter { $0.due == nil }
    if !undated.isEmpty {
      periods.append(
        RoadmapPage.Period(name: say("Date à fixer ensemble", "Date to be agreed"), steps: undated))
    }
    return periods
  }
}

/// Three months of a year.
private struct Quarter: Hashable, Comparable {
  let year: Int
  /// 0 to 3.
  let number: Int

  init(of day: Day) {
    let (year, month, _) = day.civil
    self.year = year
    number = (month - 1) / 3
  }

  /// `D’ici fin décembre 2026` for the one that is under way, `De janvier à mars 2027` for one to come.
  func name(_ sight: ReportSight, isPresent: Bool) -> String {
    let first = sight.language.monthName(number * 3 + 1)
    let last = sight.language.monthName(number * 3 + 3) + "\u{A0}" + String(year)
    if isPresent { return sight.say("D’ici fin \(last)", "By the end of \(last)") }
    let of = first.first.map("aeiouy".contains) == true ? "D’" : "De "
    return sight.say("\(of)\(first) à \(last)", "\(first) to \(last)")
  }

  static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
