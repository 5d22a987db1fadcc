extension AssociationFile {
  /// The day of the latest exchange of a case.
  public func lastExchange(of case: Int64) -> Day? {
    exchanges.filter { $0.case == `case` }.map(\.on).max()
  }

  /// When a case is to be looked at next, overdue included: what was planned since the latest exchange, what that agreed, or an earlier one where
  /// nothing has happened since the day that it named; for a paused case the day of its review, where that is sooner.
  public func nextFollowUp(of case: Case) -> DayTime? {
    guard `case`.isOpen else { return nil }
    var next = agreedFollowUp(of: `case`.id)?.nextOn
    if let planned = plannedFollowUp(of: `case`) { next = planned.on }
    guard `case`.status == .paused, let review = `case`.reviewOn.map({ DayTime($0) }) else { return next }
    return next.map { min($0, review) } ?? review
  }

  /// The exchange that says when one meets next: the latest one, or an earlier one where nothing has happened since the day
  /// that it named.
  public func agreedFollowUp(of case: Int64) -> Exchange? {
    let held = exchanges.filter { $0.case == `case` }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    guard let latest = held.last, let agreed = held.last(where: { $0.nextOn != nil }), let on = agreed.nextOn,
      agreed.id == latest.id || on.day > latest.on
    else { return nil }
    return agreed
  }

  /// A follow-up that was planned without a talk, and that no talk has replaced since.
  public func plannedFollowUp(of case: Case) -> (on: DayTime, means: Exchange.Means?)? {
    guard let on = `case`.followUpOn else { return nil }
    let behind = `case`.followUpBehind ?? 0
    return exchanges.contains { $0.case == `case`.id && $0.id > behind } ? nil : (on, `case`.followUpKind)
  }
}
