import JalonCore
import Testing

@testable import JalonStore

@Suite("Actions that could be done together")
struct PoolingMatchTests {
  private let programme: ScratchProgramme

  init() throws { programme = try ScratchProgramme() }

  /// An action of an association of its own, at `plan`.
  private func action(
    _ name: String, _ department: String, network: String = "none", recommendation: String = "COL-1/1",
    stage: StageID = "plan", flags: [Question.Flag] = [.poolable]
  ) throws -> Int64 {
    var facts = AssociationFacts()
    facts.department = department
    facts.network = network
    let association = try programme.perform(RegisterAssociation(name: name, facts: facts)).id ?? 0
    let id =
      try programme.perform(
        TakeOverCase(association: association, stage: stage, adviser: "Amélie", reason: "suivi avant")
      ).id ?? 0
    let aim = try programme.perform(AddAim(association: association, text: "Accueillir")).id ?? 0
    let objective = try programme.perform(AddObjective(case: .id(id), aim: aim, text: "Partager")).id ?? 0
    var action = AddAction(objective: objective, title: "Une messagerie", mode: .equipment)
    action.facts.recommendation = recommendation
    action.facts.flags = flags
    return try programme.perform(action).id ?? 0
  }

  @Test("are those nearby with the same recommendation, those in a pool first, then the nearest")
  func nearby() throws {
    let mine = try action("Ici", "35", network: "Familles rurales")
    _ = try action("Voisine", "56")
    _ = try action("Même département", "35")
    _ = try action("Même réseau", "13", network: "familles Rurales")
    _ = try action("Trop loin", "13")
    _ = try action("Autre chose", "35", recommendation: "SEC-1/1")
    _ = try action("Trop tôt", "35", stage: "accueil")
    _ = try action("Pas à partager", "35", flags: [])
    let pooled = try action("Déjà groupée", "44")
    let pool = try programme.perform(OpenPool(tool: "Messagerie")).id ?? 0
    var join = JoinPool(pool: pool, case: .id(9))
    join.action = pooled
    try programme.perform(join)
    let matches = try programme.store.poolingMatches(action: mine)
    #expect(matches.map(\.name) == ["Déjà groupée", "Même réseau", "Même département", "Voisine"])
    #expect(matches.map(\.nearness) == [.neighbour, .network, .department, .neighbour])
    #expect(matches.first?.action.pool == pool)
  }

  @Test("are found through an index, however many actions there are")
  func indexed() throws {
    for statement in MatchStatements.all {
      let plan = try programme.read { connection in
        try connection.all("EXPLAIN QUERY PLAN " + statement, [.text("x"), .int(1)]) { $0.text(3) }
      }
      #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") }, "\(plan)")
    }
  }

  @Test("are none for an action that is not to be shared")
  func notPoolable() throws {
    let mine = try action("Ici", "35", flags: [])
    #expect(throws: Refusal.self) { try programme.store.poolingMatches(action: mine) }
  }
}
