import JalonCore
import Testing

@Suite("Costs of a pool")
struct CostSharesTests {
  private typealias Party = CostShares.Party

  @Test("are shared equally, and the cents left over go to those who joined first")
  func equally() {
    let shares = CostShares(of: 10_000, among: [Party(id: 7), Party(id: 3), Party(id: 5)], .equal)
    #expect(shares.shares == [3: 3334, 5: 3333, 7: 3333])
    #expect(shares.uncovered == 0)
  }

  @Test("are shared by size, and the cents left over go to those whose share was cut by most")
  func bySize() {
    let parties = [Party(id: 1, size: 1), Party(id: 2, size: 2), Party(id: 3, size: 4)]
    // 14.28…, 28.57…, 57.14…: the second was cut by most.
    #expect(CostShares(of: 100, among: parties, .size).shares == [1: 14, 2: 29, 3: 57])
  }

  @Test("follow the amounts agreed on, and what is left falls on those without one")
  func byHand() {
    let parties = [Party(id: 1, agreed: 5000), Party(id: 2), Party(id: 3)]
    #expect(CostShares(of: 10_001, among: parties, .hand).shares == [1: 5000, 2: 2501, 3: 2500])
  }

  @Test("say what nobody bears, and what is borne twice")
  func uncovered() {
    let parties = [Party(id: 1, agreed: 4000), Party(id: 2, agreed: 3000)]
    #expect(CostShares(of: 10_000, among: parties, .hand).uncovered == 3000)
    #expect(CostShares(of: 5000, among: parties, .hand).uncovered == -2000)
    #expect(CostShares(of: 5000, among: parties + [Party(id: 3)], .hand).shares[3] == 0)
    #expect(CostShares(of: 5000, among: [], .equal).uncovered == 5000)
  }

  @Test("take the largest amounts without overflowing")
  func largest() {
    let parties = (1...3).map { Party(id: $0, size: 10_000_000) }
    let shares = CostShares(of: 1_000_000_000_000, among: parties, .size)
    #expect(shares.shares.values.reduce(0, +) == 1_000_000_000_000)
  }

  @Test("add up to the cent on ten thousand random pools, whatever the order of their members")
  func addUp() {
    var random = Seeded(state: 5)
    for _ in 0..<10_000 {
      let sharing = CostSharing.allCases[Int(random.next() % 3)]
      let cost = Int(random.next() % 3_000_000_000)
      let parties = (0..<Int64(random.next() % 40)).map { id in
        let agreed = random.next() % 2 == 0 ? Int(random.next() % 100_000_000) : nil
        return Party(id: id, size: Int(random.next() % 5000), agreed: agreed)
      }
      let shared = CostShares(of: cost, among: parties, sharing)
      #expect(shared.shares.values.reduce(0, +) + shared.uncovered == cost)
      #expect(shared.shares.count == parties.count)
      #expect(shared.shares.values.allSatisfy { $0 >= 0 })
      if sharing != .hand, !parties.isEmpty { #expect(shared.uncovered == 0) }
      #expect(CostShares(of: cost, among: parties.reversed(), sharing) == shared)
      guard sharing != .hand else { continue }
      // Nobody is more than a cent away from an exact share.
      let total = parties.reduce(0) { $0 + (sharing == .equal ? 1 : max(1, $1.size)) }
      for party in parties {
        let exact = cost * (sharing == .equal ? 1 : max(1, party.size))
        #expect(abs((shared.shares[party.id] ?? 0) * total - exact) < total)
      }
    }
  }
}
