public import JalonCore

/// Pools are few beside associations: their list is read whole.
extension Store {
  public func pools(_ request: PageRequest<PoolSort>) throws(Refusal) -> Page<PoolRow> {
    try request.page(of: pools(), team())
  }

  public func countPools(_ query: Query, me: String?) throws(Refusal) -> Int {
    try PoolRow.found(in: pools(), query, team(), me: me).count
  }

  public func prospects(ofAction id: Int64) throws(Refusal) -> [PoolingMatch] {
    do throws(Refusal) {
      return try poolingMatches(action: id)
    } catch {
      if error.code == "pool.notPoolable" { return [] }
      throw error
    }
  }

  /// Of the actions that its members do in the pool; without those of its members, and those done in another one.
  public func prospects(ofPool id: Int64) throws(Refusal) -> [PoolingMatch] {
    let (sheet, actions) = try engine.read { connection throws(Refusal) in
      let sheet = try connection.pool(id)
      var actions: [PlanAction] = []
      for member in sheet.active {
        let owner = Value.int(member.membership.association)
        let own = try connection.records(PlanAction.self, RecordTable.of(.action).load, [owner])
        actions += own.filter { $0.pool == id && $0.case == member.membership.case && $0.isOpen }
      }
      return (sheet, actions)
    }
    let members = Set(sheet.active.map(\.membership.case))
    var found: [Int64: PoolingMatch] = [:]
    for action in actions {
      for match in try prospects(ofAction: action.id)
      where match.action.pool == nil && !members.contains(match.case) {
        found[match.id] = match
      }
    }
    return found.values.sorted(by: PoolingMatch.comesFirst)
  }
}
