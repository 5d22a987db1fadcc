public import JalonCore

/// What is read of pools beside one by one.
enum PoolStatements {
  private static let pool = (["id", "version"] + Pool.outline.map(\.name)).map { #""pool"."\#($0)""# }
    .joined(separator: ", ")
  private static let membership = (["id", "version"] + Membership.outline.map(\.name))
    .map { #""membership"."\#($0)""# }.joined(separator: ", ")

  static let all = [read, members, everyone]

  static let read = #"SELECT \#(pool) FROM "pool" ORDER BY "id""#

  /// The members of a pool, each with the name of its association.
  static let members = #"\#(named) WHERE "membership"."pool" = ? ORDER BY "membership"."id""#

  /// Those of every pool.
  static let everyone = #"\#(named) ORDER BY "membership"."id""#

  private static let named = #"""
    SELECT \#(membership), "association"."name", "association"."department" FROM "membership"
    JOIN "association" ON "association"."id" = "membership"."association"
    """#
}

extension Connection {
  /// A pool with its members, of whichever associations.
  /// - Throws: `record.notFound`.
  func pool(_ id: Int64) throws(Refusal) -> PoolSheet {
    guard let pool = try record(Pool.self, id) else { throw .missing(.pool, String(id)) }
    return try sheet(of: pool)
  }

  func sheet(of pool: Pool) throws(Refusal) -> PoolSheet {
    PoolSheet(pool: pool, members: try poolMembers(PoolStatements.members, [.int(pool.id)]))
  }

  /// The members that a statement finds.
  fileprivate func poolMembers(
    _ sql: String, _ arguments: [Value]
  ) throws(Refusal) -> [PoolSheet.Member] {
    let count = Membership.fields.count
    return try all(sql, arguments) { row throws(Refusal) in
      PoolSheet.Member(
        membership: try Membership(
          id: row.int(0), version: row.int(1), values: (0..<count).map { row.value($0 + 2) }),
        name: row.text(count + 2), department: row.optionalText(count + 3))
    }
  }
}

extension Store {
  /// A pool with its members.
  /// - Throws: `record.notFound`.
  public func pool(_ id: Int64) throws(Refusal) -> PoolSheet {
    try engine.read { connection throws(Refusal) in try connection.pool(id) }
  }

  /// Every pool with its members, closed ones included, in the order in which they were opened.
  public func pools() throws(Refusal) -> [PoolSheet] {
    try engine.read { connection throws(Refusal) in
      let members = Dictionary(
        grouping: try connection.poolMembers(PoolStatements.everyone, []), by: \.membership.pool)
      return try connection.records(Pool.self, PoolStatements.read, []).map {
        PoolSheet(pool: $0, members: members[$0.id] ?? [])
      }
    }
  }
}
