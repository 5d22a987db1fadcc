import JalonCore

/// What has become of a case, invented: a walk back and forth along the path.
enum InventedPast {
  static let conditions = ["plan.objective", "engagement.substitute", "bilan.handover"]
  static let topics = [["rgpd"], ["telework", "agenda partagé"], [], ["ai"], ["Agenda partage"]]

  static func of(_ opened: Day, isOpen: Bool, until today: Day, _ dice: inout Dice) -> CasePast {
    let stages = Path.standard.stages.map(\.id)
    let isTakenOver = dice.once(in: 4)
    var stage = isTakenOver ? dice.below(stages.count) : 0
    var day = opened
    var moves = [
      CaseMove(on: day, move: isTakenOver ? .takeOver : .opening, from: nil, to: stages[stage])
    ]
    for _ in 0..<dice.below(7) {
      // Now and then a day that goes back, as a wrong clock would have it.
      day = dice.once(in: 12) ? day - dice.below(5) : min(today, day + dice.below(50))
      let isBack = stage > 0 && dice.once(in: 4)
      guard isBack || stage + 1 < stages.count else { break }
      let target = isBack ? dice.below(stage) : stage + 1
      moves.append(
        CaseMove(on: day, move: isBack ? .return : .advance, from: stages[stage], to: stages[target]))
      stage = target
    }
    var past = CasePast(stageSince: day, moves: moves, isTakenOver: isTakenOver)
    if !isOpen {
      day = min(today, day + dice.below(30))
      past.outcome = dice.pick(Case.Outcome.allCases)
      past.closedOn = day
      past.stageSince = day
      past.moves.append(CaseMove(on: day, move: .close, from: stages[stage], to: .closed))
    } else {
      past.missing = conditions.filter { _ in dice.once(in: 2) }
    }
    past.needs = (0..<dice.below(4)).map { _ in
      CasePast.Asked(on: opened + dice.below(60), topics: dice.pick(topics))
    }
    past.waivers = Set(WaiverQuery.allCases.filter { _ in dice.once(in: 4) })
    return past
  }
}
