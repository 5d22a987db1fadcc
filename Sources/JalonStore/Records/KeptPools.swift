public import JalonCore

/// What is read of pools beside one by one.
enum PoolStatements {
  private static let pool = (["id", "version"] + Pool.outline.map(\.name)).map { #""pool"."\#($0)""# }
    .joined(separator: ", ")
  private static let membership = (["id", "version"] + Membership.outline.map(\.name))
    .map { #""membership"."\#($0)""# }.joined(separator: ", ")

  static let all = [read, members]

  static let read = #"SELECT \#(pool) FROM "pool" ORDER BY "id""#

  /// The members of a pool, each with the name of its association.
  static let members = #"""
    SELECT \#(membership), "association"."name" FROM "membership"
    JOIN "association" ON "association"."id" = "membership"."association"
    WHERE "membership"."pool" = ? ORDER BY "membership"."id"
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
    let count = Membership.fields.count
    let members = try all(PoolStatements.members, [.int(pool.id)]) { row throws(Refusal) in
      PoolSheet.Member(
        membership: try Membership(
          id: row.int(0), version: row.int(1), values: (0..<count).map { row.value($0 + 2) }),
        name: row.text(count + 2))
    }
    return PoolSheet(pool: pool, members: members)
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
      var sheets: [PoolSheet] = []
      for pool in try connection.records(Pool.self, PoolStatements.read, []) {
        sheets.append(try connection.sheet(of: pool))
      }
      return sheets
    }
  }
}
