/// What is late in a stage, and what will be soon, if nothing moves.
///
/// The rule: a case under way is late from the first day on which its age is more than the usual duration of its stage at most, as the
/// path in force says. It will be late within so many days where it is not late yet and will be by then. Beside that, it drags where its
/// age is more than that of 85 % of the stays that ended within the period (`StageTime/percentile85`), which is known from 5 stays on.
/// Paused cases are neither.
public struct LateForecast: Sendable, Hashable, Identifiable {
  /// The stage.
  public let id: StageID
  public let label: Localized
  /// How many days ahead are looked at.
  public let ahead: Int
  /// The usual duration at most; `nil` where the path in force doesn't know the stage.
  public let usual: Int?
  /// The 85th percentile that was observed; `nil` where too few stays ended.
  public let observed: Int?
  public let open: Int
  public let late: Int
  public let soon: Int
  public let dragging: Int

  /// How many days ahead are looked at as a rule.
  public static let days = 14
  /// How many stays have to have ended before their percentile is held against others.
  public static let fewest = 5

  public init(_ standing: StageStanding, _ time: StageTime?, ahead: Int = Self.days) {
    id = standing.id
    label = standing.label
    self.ahead = ahead
    let usual = standing.usualDays?.upperBound
    let observed = time.flatMap { $0.passed >= Self.fewest ? $0.percentile85 : nil }
    (self.usual, self.observed) = (usual, observed)
    open = standing.open
    late = standing.late
    soon = usual.map { usual in standing.count { $0 <= usual && $0 > usual - ahead } } ?? 0
    dragging = observed.map { observed in standing.count { $0 > observed } } ?? 0
  }
}

/// What is seen at a glance of the flow: the figures of a period, and what will be late.
public struct TeamFlow: Sendable, Hashable {
  public var figures: FlowFigures
  /// The stages as they stand today, whatever the period.
  public var standings: [StageStanding]

  public init(figures: FlowFigures, standings: [StageStanding]) {
    self.figures = figures
    self.standings = standings
  }

  /// One line for each stage of the board.
  public var forecast: [LateForecast] { standings.map { LateForecast($0, figures.times[$0.id]) } }
}
