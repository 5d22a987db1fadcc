/// All figures of a report on the team, of one and the same state of the programme (`TeamReading/teamFigures(_:over:)`).
public struct TeamFigures: Sendable, Hashable {
  public let scope: TeamScope
  public let period: FigurePeriod
  public let team: Team
  /// Split by adviser.
  public let board: TeamBoard
  public let flow: TeamFlow
  public let loads: [AdviserLoad]
  public let needs: NeedsOverTime
  /// Its counts, and no waiver.
  public let review: TeamReview

  public init(
    scope: TeamScope, period: FigurePeriod, team: Team, board: TeamBoard, flow: TeamFlow,
    loads: [AdviserLoad], needs: NeedsOverTime, review: TeamReview
  ) {
    self.scope = scope
    self.period = period
    self.team = team
    self.board = board
    self.flow = flow
    self.loads = loads
    self.needs = needs
    self.review = review
  }
}
