internal import JalonCore

/// What the accompaniment cost the association, and what sharing saved. Cents all the way.
struct AccompanimentMoney {
  private let sight: ReportSight
  private let actions: [PlanAction]
  private let trainings: [Training]
  /// The shares of active members, with the whole cost of the pool.
  private let pooled: [(share: Int, cost: Int)]

  init(_ case: Case, _ pools: [PoolSheet], _ sight: ReportSight) {
    self.sight = sight
    actions = sight.file.actions.filter { $0.case == `case`.id && !$0.isDropped }
    trainings = sight.file.trainings.filter { $0.case == `case`.id }
    pooled = pools.compactMap { sheet in
      guard let member = sheet.member(case: `case`.id), let share = sheet.shares.shares[member.id] else {
        return nil
      }
      return (share, sheet.pool.cost)
    }
  }

  var lines: AccompanimentPage.Money {
    let approved = actions.filter { $0.budget == .approved }.compactMap { $0.budgetAmount ?? $0.cost }
    let planned = sum(actions.compactMap(\.cost))
    let agreed = sum(approved)
    let shared = sum(pooled.map(\.share))
    let saved = sum(pooled.map { max(0, $0.cost - $0.share) })
    let taught = sum(trainings.compactMap(\.price))
    let facts: [(Int?, String)] = [
      (planned, sight.say("Prévu au plan", "Planned")),
      (agreed, sight.say("Dépenses acceptées", "Spending agreed to")),
      (shared, sight.say("Votre part des outils partagés", "Your share of the tools in common")),
      (saved, sight.say("Porté par les autres associations", "Borne by the other associations")),
      (taught, sight.say("Formations", "Trainings")),
    ]
    return AccompanimentPage.Money(
      planned: planned, approved: agreed, shared: shared, saved: saved, trainings: taught,
      lines: facts.compactMap { sum, name in
        sum.map { AccompanimentPage.Fact(name: name, text: sight.language.money(cents: $0)) }
      })
  }

  /// Nothing where nothing was recorded: 0 is a sum too.
  private func sum(_ cents: [Int]) -> Int? { cents.isEmpty ? nil : cents.reduce(0, +) }
}
