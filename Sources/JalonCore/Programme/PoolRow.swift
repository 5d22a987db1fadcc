/// What the list of pools is sorted by; pools that are closed stand behind those that are open.
public enum PoolSort: String, CaseIterable, Codable, Sendable {
  case tool, members, cost
}

/// One line of the list of pools.
public struct PoolRow: Sendable, Hashable, Identifiable {
  public var sheet: PoolSheet
  /// Its coordinator's name.
  public var coordinator: String

  public init(sheet: PoolSheet, coordinator: String) {
    self.sheet = sheet
    self.coordinator = coordinator
  }

  public var id: Int64 { sheet.pool.id }
  public var key: RowKey { RowKey(sort: .null, id: id) }
}

extension PageRequest where Sort == PoolSort {
  /// The part of all pools that is asked for.
  ///
  /// - Throws: `query.wordsOnly`.
  public func page(of pools: [PoolSheet], _ team: Team) throws(Refusal) -> Page<PoolRow> {
    let rows = try PoolRow.found(in: pools, query, team, me: me).sorted { isBefore($0, $1) }
    return Page(of: rows, at: anchor, limit: limit)
  }

  private func isBefore(_ one: PoolRow, _ other: PoolRow) -> Bool {
    if one.sheet.pool.isOpen != other.sheet.pool.isOpen { return one.sheet.pool.isOpen }
    let (first, second) = descending ? (other, one) : (one, other)
    let tools = (Fold.key(first.sheet.pool.tool), Fold.key(second.sheet.pool.tool))
    switch sort {
    case .tool: return (tools.0, first.id) < (tools.1, second.id)
    case .members:
      return (second.sheet.active.count, tools.0, first.id) < (first.sheet.active.count, tools.1, second.id)
    case .cost:
      return (second.sheet.pool.cost, tools.0, first.id) < (first.sheet.pool.cost, tools.1, second.id)
    }
  }
}

extension PoolRow {
  /// The pools that a query finds: by the tool, the coordinator and the names of the members.
  ///
  /// - Throws: `query.wordsOnly`.
  public static func found(
    in pools: [PoolSheet], _ query: Query, _ team: Team, me: String?
  ) throws(Refusal) -> [PoolRow] {
    var rows: [PoolRow] = []
    for sheet in pools {
      let coordinator = team.adviser(sheet.pool.coordinator)?.name ?? ""
      let names = [sheet.pool.tool] + sheet.active.map(\.name)
      if try query.filter.holds(of: names, adviser: coordinator, me: me) {
        rows.append(PoolRow(sheet: sheet, coordinator: coordinator))
      }
    }
    return rows
  }
}
