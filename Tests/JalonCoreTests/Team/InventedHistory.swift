import JalonCore

/// Histories of cases made at random from a seed: forward, back, closed from anywhere, taken over, all on one day, or dated by a
/// clock that went wrong.
struct InventedHistory {
  struct Life {
    var moves: [CaseMove] = []
    var outcome: Case.Outcome?
  }

  let lives: [Life]
  let period: FigurePeriod

  init(seed: UInt64) {
    var chance = Chance(state: seed)
    let base = Day(number: 20_000)
    let from = base + chance.below(60)
    period = FigurePeriod(
      from: from, to: from + chance.below(120), step: FigurePeriod.Step.allCases[chance.below(3)])
    lives = (0..<1 + chance.below(6)).map { _ in Self.life(from: base, &chance) }
  }

  private static func life(from base: Day, _ chance: inout Chance) -> Life {
    let stages = Path.standard.stages.map(\.id)
    let isTakenOver = chance.below(4) == 0
    var place = isTakenOver ? chance.below(stages.count) : 0
    var day = base + chance.below(100)
    var life = Life(moves: [
      CaseMove(on: day, move: isTakenOver ? .takeOver : .opening, from: nil, to: stages[place])
    ])
    for _ in 0..<chance.below(10) {
      let isWrong = chance.below(15) == 0
      day = isWrong ? day - chance.below(9) : day + [0, 1, 2, 7, 30][chance.below(5)]
      let here = stages[place]
      if chance.below(8) == 0 || place + 1 == stages.count {
        let isEnd = place + 1 == stages.count && chance.below(2) == 0
        life.outcome = isEnd ? .autonomy : [.redirected, .withdrawn, .lost, .ineligible][chance.below(4)]
        life.moves.append(CaseMove(on: day, move: .close, from: here, to: .closed))
        break
      }
      let isBack = place > 0 && chance.below(4) == 0
      place = isBack ? chance.below(place) : place + 1
      life.moves.append(
        CaseMove(on: day, move: isBack ? .return : .advance, from: here, to: stages[place]))
    }
    return life
  }
}

/// Whole numbers from a seed.
struct Chance {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
