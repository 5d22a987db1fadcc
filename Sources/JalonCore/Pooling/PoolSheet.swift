/// A pool with its members, of whichever associations: what an act on it is decided on, beside one association's file.
public struct PoolSheet: Sendable, Hashable {
  /// A member, as another one may see it.
  public struct Member: Sendable, Hashable, Identifiable {
    public var membership: Membership
    /// The association's.
    public var name: String
    /// Tells two of one name apart.
    public var department: String?

    public init(membership: Membership, name: String, department: String? = nil) {
      self.membership = membership
      self.name = name
      self.department = department
    }

    public var id: Int64 { membership.id }
  }

  public var pool: Pool
  /// Everyone who ever joined, first come first.
  public var members: [Member]

  public init(pool: Pool, members: [Member]) {
    self.pool = pool
    self.members = members
  }

  public var active: [Member] { members.filter { $0.membership.isActive } }

  /// The active member of a case.
  public func member(case id: Int64) -> Member? {
    active.first { $0.membership.case == id }
  }

  /// What each of them bears now.
  public var shares: CostShares {
    CostShares(
      of: pool.cost,
      among: active.map {
        CostShares.Party(
          id: $0.id, size: $0.membership.size, agreed: $0.membership.agreed)
      }, pool.sharing)
  }

  /// Follows a change of the pool, or of a membership of an association.
  mutating func apply(_ change: Change, of association: Association?) throws(Refusal) {
    switch change.kind {
    case .pool:
      // A pool that is opened has no sheet yet; taken back, its sheet goes with it.
      guard change.act == .update, change.id == pool.id else { return }
      for field in change.fields { try pool.set(field.name, to: field.after) }
      pool.version += 1
    case .membership: try applyToMember(change, association)
    default: return
    }
  }

  private mutating func applyToMember(_ change: Change, _ association: Association?) throws(Refusal) {
    let place = members.firstIndex { $0.id == change.id }
    switch (change.act, place) {
    case (.delete, let place?): members.remove(at: place)
    case (.update, let place?):
      for field in change.fields { try members[place].membership.set(field.name, to: field.after) }
      members[place].membership.version += 1
    case (.insert, _):
      var joined = Membership(id: change.id)
      for field in change.fields { try joined.set(field.name, to: field.after) }
      guard joined.pool == pool.id else { return }
      let place = members.firstIndex { $0.id > joined.id } ?? members.endIndex
      let member = Member(
        membership: joined, name: association?.name ?? "", department: association?.department)
      members.insert(member, at: place)
    default: return
    }
  }
}
