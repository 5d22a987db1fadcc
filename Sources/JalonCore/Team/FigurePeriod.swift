/// The days that figures are about, cut into steps of the calendar.
public struct FigurePeriod: Sendable, Hashable {
  /// How long a step is. Weeks begin on Monday; the first and the last step may be cut short by the period.
  public enum Step: String, Sendable, Hashable, CaseIterable {
    case day, week, month

    public var label: Localized {
      switch self {
      case .day: Localized(fr: "jour", en: "day")
      case .week: Localized(fr: "semaine", en: "week")
      case .month: Localized(fr: "mois", en: "month")
      }
    }

    /// The first day of the step after the one in which a day lies.
    func next(after day: Day) -> Day {
      switch self {
      case .day: return day + 1
      case .week: return day + (8 - day.weekday)
      case .month:
        let (year, month, dayOfMonth) = day.civil
        return day + (Day.length(ofMonth: month, year: year) - dayOfMonth + 1)
      }
    }

    /// The first day of the step in which a day lies.
    func start(of day: Day) -> Day {
      switch self {
      case .day: day
      case .week: day - (day.weekday - 1)
      case .month: day - (day.civil.day - 1)
      }
    }
  }

  public let from: Day
  /// The last day; not before the first one.
  public let to: Day
  public let step: Step

  public init(from: Day, to: Day, step: Step) {
    self.from = from
    self.to = max(from, to)
    self.step = step
  }

  /// The present step and those before it, `count` in all.
  public init(last count: Int, _ step: Step, upTo today: Day) {
    var first = step.start(of: today)
    for _ in 1..<max(1, count) { first = step.start(of: first - 1) }
    self.init(from: first, to: today, step: step)
  }

  /// From a day to another one, in steps that leave few enough to be looked at: days up to a month, weeks up to half a year,
  /// else months.
  public init(from: Day, to: Day) {
    let days = to - from
    self.init(from: from, to: to, step: days <= 31 ? .day : days <= 183 ? .week : .month)
  }

  public var days: ClosedRange<Day> { from...to }

  /// The steps, in order; together they hold each day of the period once.
  public var steps: [ClosedRange<Day>] {
    var steps: [ClosedRange<Day>] = []
    var first = from
    while first <= to {
      let next = step.next(after: first)
      steps.append(first...min(to, next - 1))
      first = next
    }
    return steps
  }
}

/// Finds the step of a day without walking along the steps.
struct StepDays: Sendable {
  private let from: Day
  /// The step of each day of the period.
  private let steps: [Int]

  init(_ period: FigurePeriod) {
    from = period.from
    steps = period.steps.enumerated().flatMap { place, step in
      Array(repeating: place, count: step.upperBound - step.lowerBound + 1)
    }
  }

  /// `nil` of a day outside the period.
  func step(of day: Day) -> Int? {
    let place = day - from
    return steps.indices.contains(place) ? steps[place] : nil
  }
}
