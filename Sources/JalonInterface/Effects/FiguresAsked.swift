import JalonCore

/// Which figures of the team are asked for.
enum FiguresAsked: Sendable, Hashable {
  case board(TeamGrouping?)
  case standing(limit: Int)
  /// What shuts gates; waivers are counted, and none is read.
  case gates
  case review(limit: Int)
  case load
  case flow(FigurePeriod)
  case needs(FigurePeriod)

  func read(
    from store: any TeamReading, _ scope: TeamScope, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> FiguresFound {
    switch self {
    case .board(let grouping): .board(try store.teamBoard(scope, by: grouping, unless: isCancelled))
    case .standing(let limit): .standing(try store.standingStill(scope, limit: limit, unless: isCancelled))
    case .gates: .gates(try store.teamReview(scope, limit: 0, unless: isCancelled))
    case .review(let limit): .review(try store.teamReview(scope, limit: limit, unless: isCancelled))
    case .load: .load(try store.teamLoad(scope, unless: isCancelled))
    case .flow(let period): .flow(try store.teamFlow(scope, over: period, unless: isCancelled))
    case .needs(let period): .needs(try store.teamNeeds(scope, over: period, unless: isCancelled))
    }
  }
}

/// Figures of the team, as they were found.
enum FiguresFound: Sendable {
  case board(TeamBoard)
  case standing([CaseRow])
  case gates(TeamReview)
  case review(TeamReview)
  case load([AdviserLoad])
  case flow(TeamFlow)
  case needs(NeedsOverTime)
}
