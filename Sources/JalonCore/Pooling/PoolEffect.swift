/// What an act on a pool does to each share: shown before it is done.
public struct PoolEffect: Sendable, Hashable {
  public struct Line: Sendable, Hashable, Identifiable {
    /// Of the membership.
    public var id: Int64
    /// The association's.
    public var name: String
    /// Cents; `nil` where it is not a member then.
    public var before: Int?
    public var after: Int?
  }

  /// Members before and after, first come first.
  public let lines: [Line]
  /// Cents that nobody bears (`CostShares.uncovered`).
  public let uncoveredBefore: Int
  public let uncoveredAfter: Int

  public init(from before: PoolSheet, to after: PoolSheet) {
    let (was, becomes) = (before.shares, after.shares)
    var names = Dictionary(uniqueKeysWithValues: before.members.map { ($0.id, $0.name) })
    for member in after.members { names[member.id] = member.name }
    lines = Set(was.shares.keys).union(becomes.shares.keys).sorted().map { id in
      Line(id: id, name: names[id] ?? "", before: was.shares[id], after: becomes.shares[id])
    }
    uncoveredBefore = was.uncovered
    uncoveredAfter = becomes.uncovered
  }
}

extension PoolSheet {
  /// What it does to the others when a member leaves.
  public func effect(ofLeaving membership: Int64, on day: Day) -> PoolEffect {
    var after = self
    if let place = after.members.firstIndex(where: { $0.id == membership }) {
      after.members[place].membership.until = day
    }
    return PoolEffect(from: self, to: after)
  }
}

extension PoolSheet {
  /// What it does to the members when an association joins; `nil` where its share rests on a size that only its own file says.
  public func effect(ofJoining match: PoolingMatch) -> PoolEffect? {
    guard pool.sharing != .size else { return nil }
    var after = self
    after.members.append(Member(membership: Membership(id: .max), name: match.name))
    return PoolEffect(from: self, to: after)
  }
}
