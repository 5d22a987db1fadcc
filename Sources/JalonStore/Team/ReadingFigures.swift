public import JalonCore

extension Store {
  public func teamFigures(_ scope: TeamScope, over period: FigurePeriod) throws(Refusal) -> TeamFigures {
    try figures(of: scope, unless: { false }) { reader throws(Refusal) in
      let standings = try reader.standings()
      return TeamFigures(
        scope: scope, period: period, team: reader.team,
        board: try reader.board(of: standings, by: .adviser),
        flow: TeamFlow(try reader.flow(over: period), standings), loads: try reader.listedLoads(),
        needs: try reader.needs(over: period), review: try reader.review(limit: 0))
    }
  }
}
