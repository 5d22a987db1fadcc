/// The time that a plan covers, cut into half-years: from the day on which the case entered `plan` to the last due date.
struct HalfYears {
  /// First and last day of each half-year that asks for something.
  let periods: [ClosedRange<Day>]

  private static let months = 6
  /// A last period that is shorter asks for nothing, unless it is the only one.
  private static let shortest = 3

  /// - Parameters:
  ///   - first: the day on which the case entered `plan`; periods are counted from there, so that none drifts.
  ///   - last: the last due date; before `first` there is one period, of that day alone.
  init(from first: Day, to last: Day) {
    let last = max(first, last)
    var periods: [ClosedRange<Day>] = []
    var start = first
    while start <= last {
      let following = first.adding(months: Self.months * (periods.count + 1))
      // Where the calendar ends, the plan does too.
      let next = following > start ? following : last + 1
      let end = min(next - 1, last)
      let isShort = end + 1 < start.adding(months: Self.shortest)
      if periods.isEmpty || !isShort { periods.append(start...end) } else { break }
      start = next
    }
    self.periods = periods
  }
}
