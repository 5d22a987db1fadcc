/// All figures of a report on the team, read one after the other.
public struct TeamFigures: Sendable, Hashable {
  public let scope: TeamScope
  public let period: FigurePeriod
  public let team: Team
  /// Split by adviser.
  public let board: TeamBoard
  public let flow: TeamFlow
  public let loads: [AdviserLoad]
  public let needs: NeedsOverTime
  public let review: TeamReview

  public init(
    _ scope: TeamScope, over period: FigurePeriod, from store: some ProgrammeStore
  ) throws(Refusal) {
    self.scope = scope
    self.period = period
    team = try store.team()
    board = try store.teamBoard(scope, by: .adviser) { false }
    flow = try store.teamFlow(scope, over: period) { false }
    loads = try store.teamLoad(scope) { false }
    needs = try store.teamNeeds(scope, over: period) { false }
    review = try store.teamReview(scope, limit: 0) { false }
  }

  /// What a stage is called, by the path in force or an older one.
  public func label(of stage: StageID) -> Localized {
    let present = team.paths[team.currentPath] ?? .standard
    if present[stage] != nil || stage == .closed { return present.label(of: stage) }
    return team.paths.values.lazy.compactMap { $0[stage]?.label }.first ?? Localized(stage.rawValue)
  }

  /// What a condition is called.
  public func label(ofCondition id: String) -> Localized {
    let present = team.paths[team.currentPath] ?? .standard
    if let found = present.condition(id) { return found.label }
    return team.paths.values.lazy.compactMap { $0.condition(id)?.label }.first ?? Localized(id)
  }
}
