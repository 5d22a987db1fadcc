/// How cases flow through the stages in a period, step by step.
public struct FlowFigures: Sendable, Hashable {
  public let period: FigurePeriod
  /// The steps of the period, in order; every list of figures has one for each.
  public let steps: [ClosedRange<Day>]
  /// The stages of the path in their order, then those that only older paths have; never `clos`.
  public internal(set) var stages: [StageID]

  /// Cumulative flow: how many cases are in a stage at the end of the last day of each step. `clos` counts every case closed so far.
  public internal(set) var standing: [StageID: [Int]] = [:]
  /// Cases opened in each step, those taken over not among them.
  public internal(set) var opened: [Int]
  /// Cases that were taken over from elsewhere in each step: they begin in the middle of the path.
  public internal(set) var takenOver: [Int]
  /// How often the gate of a stage was passed in each step: a case that comes back and passes again counts again.
  public internal(set) var passed: [StageID: [Int]] = [:]
  /// How often a case went back from a stage in each step.
  public internal(set) var returned: [StageID: [Int]] = [:]
  /// Cases closed in each step, by outcome.
  public internal(set) var closed: [Case.Outcome: [Int]] = [:]
  /// Those of `closed` that had been taken over.
  public internal(set) var closedTakenOver: [Int]
  /// How long stays lasted that ended within the period.
  public internal(set) var times: [StageID: StageTime] = [:]
  /// Cases of the scope that had been opened by the end of the period, and how many of them were taken over.
  public internal(set) var cases = 0
  public internal(set) var casesTakenOver = 0

  /// Nothing counted yet.
  init(period: FigurePeriod, path: Path) {
    self.period = period
    steps = period.steps
    stages = path.stages.map(\.id)
    let none = Array(repeating: 0, count: steps.count)
    (opened, takenOver, closedTakenOver) = (none, none, none)
    for stage in stages + [.closed] { standing[stage] = none }
    for stage in stages {
      passed[stage] = none
      returned[stage] = none
      times[stage] = StageTime()
    }
    for outcome in Case.Outcome.allCases { closed[outcome] = none }
  }

  /// Cases closed in each step, whatever the outcome.
  public var closedInAll: [Int] {
    steps.indices.map { step in closed.values.reduce(0) { $0 + $1[step] } }
  }
}

/// How long stays in one stage lasted, of those that ended within a period.
///
/// What counts is each stay that ended through the gate, with its own length from its first day to the day of the passage, pauses
/// included. Left out, and counted beside: stays that ended by going back or by a close other than through the gate (they say little of
/// the time that the stage takes), and the first stay of a case that was taken over (nobody recorded its beginning). A stay that still
/// lasts is in no figure of this kind.
public struct StageTime: Sendable, Hashable {
  /// Lengths in days, with how often each occurs.
  public internal(set) var lengths: [Int: Int] = [:]
  public internal(set) var returned = 0
  public internal(set) var closed = 0
  public internal(set) var takenOver = 0

  public var passed: Int { lengths.values.reduce(0, +) }
  /// By nearest rank; `nil` where no stay counts.
  public var median: Int? { NearestRank.percentile(50, of: lengths) }
  public var percentile85: Int? { NearestRank.percentile(85, of: lengths) }
  public var longest: Int? { lengths.keys.max() }
}
