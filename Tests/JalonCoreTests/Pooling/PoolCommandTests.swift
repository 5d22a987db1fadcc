import JalonCore
import Testing

@Suite("Pools")
struct PoolCommandTests {
  /// A pool of 90.00 € with two associations beside the trial's own.
  private func pooled(_ sharing: CostSharing = .equal) throws -> Trial {
    var trial = try Trial.opened()
    var pool = Pool(id: 1)
    pool.tool = "Messagerie"
    pool.sharing = sharing
    pool.cost = 9000
    let others = [Int64(1), 2].map { id in
      var membership = Membership(id: id)
      membership.association = id + 10
      membership.case = id + 10
      membership.pool = 1
      membership.size = Int(id)
      return PoolSheet.Member(membership: membership, name: "Association \(id)")
    }
    trial.pool = PoolSheet(pool: pool, members: others)
    trial.identifiers = NextIdentifiers(next: trial.identifiers.next.merging([.membership: 3]) { $1 })
    return trial
  }

  @Test("are opened by whoever acts, with nobody in them")
  func opening() throws {
    var trial = try Trial.opened()
    trial.file = nil
    let id = try trial.act(OpenPool(tool: "Messagerie", sharing: .size, cost: 120_000))
    #expect(id == 1)
    let change = try #require(trial.journal.last?.first)
    #expect(change.kind == .pool)
    #expect(change.after("coordinator") == .int(2))
    #expect(change.after("cost") == .int(120_000))
  }

  @Test("take an open case in once, with the size of its association")
  func joining() throws {
    var trial = try pooled(.size)
    var facts = AssociationFacts()
    facts.employees = .band("03")
    try trial.act(UpdateAssociation(association: 1, facts: facts))
    try trial.act(JoinPool(pool: 1, case: 1))
    #expect(trial.pool?.active.count == 3)
    #expect(trial.pool?.shares.shares == [1: 1000, 2: 2000, 3: 6000])
    #expect(trial.refusal(of: JoinPool(pool: 1, case: 1)) == "pool.alreadyMember")
  }

  @Test("say what leaving does to the others before it is done, and do just that")
  func leaving() throws {
    var trial = try pooled()
    try trial.act(JoinPool(pool: 1, case: 1))
    let effect = try #require(trial.pool?.effect(ofLeaving: 3, on: Trial.day))
    #expect(effect.lines.map(\.before) == [3000, 3000, 3000])
    #expect(effect.lines.map(\.after) == [4500, 4500, nil])
    try trial.act(LeavePool(pool: 1, case: 1, reason: "Un autre outil"))
    #expect(trial.pool?.shares.shares == [1: 4500, 2: 4500])
    #expect(trial.refusal(of: LeavePool(pool: 1, case: 1)) == "pool.notMember")
  }

  @Test("leave the amounts that were agreed on as they are, and show what nobody bears then")
  func byHand() throws {
    var trial = try pooled(.hand)
    try trial.act(JoinPool(pool: 1, case: 1, share: 4000))
    #expect(trial.pool?.shares.shares == [1: 2500, 2: 2500, 3: 4000])
    var settle = SharePool(pool: 1, case: 1)
    settle.open = true
    try trial.act(settle)
    #expect(trial.pool?.shares.shares == [1: 3000, 2: 3000, 3: 3000])
  }

  @Test("refuse newcomers once they are closed; nobody is kept from leaving")
  func closing() throws {
    var trial = try pooled()
    try trial.act(JoinPool(pool: 1, case: 1))
    let file = trial.file
    trial.file = nil
    try trial.act(ClosePool(pool: 1, reason: "L’outil n’existe plus"))
    trial.file = file
    #expect(trial.refusal(of: UpdatePool(pool: 1)) == "pool.closed")
    try trial.act(LeavePool(pool: 1, case: 1))
    #expect(trial.refusal(of: JoinPool(pool: 1, case: 1)) == "pool.closed")
  }

  @Test("are not left before they were joined, nor joined by a closed case")
  func days() throws {
    var trial = try pooled()
    try trial.act(JoinPool(pool: 1, case: 1))
    var early = LeavePool(pool: 1, case: 1)
    early.on = Trial.day - 1
    #expect(trial.refusal(of: early) == "field.unfit")
    var other = try pooled()
    try other.act(CloseCase(case: 1, outcome: .lost, reason: "sans nouvelles"))
    #expect(other.refusal(of: JoinPool(pool: 1, case: 1)) == "case.closed")
  }

  @Test("can be taken back, but not while someone is in them, nor into a second place")
  func undo() throws {
    var trial = try pooled()
    try trial.act(JoinPool(pool: 1, case: 1))
    let joined = trial.journal.count - 1
    try trial.act(LeavePool(pool: 1, case: 1))
    let left = trial.journal.count - 1
    #expect(trial.refusalOfUndo(joined) == "undo.changedSince")
    try trial.act(JoinPool(pool: 1, case: 1))
    #expect(trial.refusalOfUndo(left) == "pool.alreadyMember")
    try trial.undo(trial.journal.count - 1)
    try trial.undo(left)
    #expect(trial.pool?.active.count == 3)

    trial.file = nil
    trial.journal.append([Change(kind: .pool, id: 1, act: .insert, fields: [])])
    #expect(trial.refusalOfUndo(trial.journal.count - 1) != nil)
  }
}
