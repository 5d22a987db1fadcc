/// What each member of a pool bears of its cost, in cents: pure, exact, and the same on every machine.
///
/// Shares and what nobody bears always add up to the cost. Cents that a division leaves over go, one each, to those
/// whose share was cut by most (largest remainder), of equals to the one who joined first.
public struct CostShares: Sendable, Hashable {
  /// A member, as its share depends on it.
  public struct Party: Sendable, Hashable {
    /// The id of its membership; the lower, the earlier it joined.
    public var id: Int64
    /// How large it is, 1 at least: it weighs so much when a cost is shared by size.
    public var size: Int
    /// The amount agreed on, in cents, where costs are shared by hand.
    public var agreed: Int?

    public init(id: Int64, size: Int = 1, agreed: Int? = nil) {
      self.id = id
      self.size = size
      self.agreed = agreed
    }
  }

  /// Cents by membership.
  public let shares: [Int64: Int]
  /// Cents that nobody bears; below zero where the amounts agreed on come to more than the cost.
  public let uncovered: Int

  /// - Parameter cost: in cents, not below zero.
  public init(of cost: Int, among parties: [Party], _ sharing: CostSharing) {
    switch sharing {
    case .equal: self.init(divided: cost, among: parties.map { ($0.id, 1) })
    case .size: self.init(divided: cost, among: parties.map { ($0.id, max(1, $0.size)) })
    case .hand:
      let agreed = parties.compactMap { party in party.agreed.map { (party.id, $0) } }
      let rest = cost - agreed.reduce(0) { $0 + $1.1 }
      let others = CostShares(
        divided: max(0, rest), among: parties.filter { $0.agreed == nil }.map { ($0.id, 1) })
      self.init(
        shares: others.shares.merging(agreed) { _, amount in amount },
        uncovered: min(0, rest) + others.uncovered)
    }
  }

  private init(shares: [Int64: Int], uncovered: Int) {
    self.shares = shares
    self.uncovered = uncovered
  }

  private init(divided cost: Int, among weights: [(id: Int64, weight: Int)]) {
    let weights = weights.sorted { $0.id < $1.id }
    let total = weights.reduce(0) { $0 + $1.weight }
    guard total > 0 else {
      self.init(shares: [:], uncovered: cost)
      return
    }
    var rows = weights.map { one in
      // The product may be wider than a word; what it is divided into is no larger than the cost.
      let (share, cut) = total.dividingFullWidth(cost.multipliedFullWidth(by: one.weight))
      return (id: one.id, share: share, cut: cut)
    }
    let left = cost - rows.reduce(0) { $0 + $1.share }
    let order = rows.indices.sorted { (rows[$0].cut, $1) > (rows[$1].cut, $0) }
    for index in order.prefix(left) { rows[index].share += 1 }
    self.init(shares: Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.share) }), uncovered: 0)
  }
}
