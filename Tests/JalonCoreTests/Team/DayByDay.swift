import JalonCore

/// The same figures worked out the slow way: every evening somebody walks along all cases, looks where each one is, and makes a stroke.
/// Nothing of the figures' own reckoning is used.
struct DayByDay {
  var standing: [String: [Int]] = [:]
  var passed: [String: [Int]] = [:]
  var returned: [String: [Int]] = [:]
  var closed: [String: [Int]] = [:]
  var opened: [Int] = []
  var takenOver: [Int] = []
  var closedTakenOver: [Int] = []
  /// Nights of the stays that ended through their gate within the period, by stage.
  var nights: [String: [Int]] = [:]
  var leftOut: [String: (returned: Int, closed: Int, takenOver: Int)] = [:]

  init(_ history: InventedHistory) {
    var evening = history.period.from - 150
    var step = 0
    let blank = Array(repeating: 0, count: history.period.steps.count)
    (opened, takenOver, closedTakenOver) = (blank, blank, blank)
    // Nights of each move of each case, and whether it was seen to be over on a day of the period.
    var asleep = history.lives.map { $0.moves.map { _ in 0 } }
    var settled = history.lives.map { $0.moves.map { _ in false } }
    while evening <= history.period.to {
      let isWithin = evening >= history.period.from
      if isWithin, evening > history.period.steps[step].upperBound { step += 1 }
      let isLastOfStep = isWithin && evening == history.period.steps[step].upperBound
      for (number, life) in history.lives.enumerated() {
        var present: Int?
        for (place, move) in life.moves.enumerated() where move.on.number <= evening.number {
          present = place
        }
        if isWithin {
          for move in life.moves where move.on == evening { stroke(move, life, step, blank) }
        }
        for (place, move) in life.moves.enumerated()
        where place != present && move.on <= evening && !settled[number][place]
          && place + 1 < life.moves.count
        {
          settled[number][place] = true
          if isWithin { over(place, of: life, nights: asleep[number][place]) }
        }
        guard let present else { continue }
        asleep[number][present] += 1
        if isLastOfStep {
          standing[life.moves[present].to.rawValue, default: blank][step] += 1
        }
      }
      evening = evening + 1
    }
  }

  private mutating func stroke(
    _ move: CaseMove, _ life: InventedHistory.Life, _ step: Int, _ blank: [Int]
  ) {
    let from = move.from?.rawValue ?? ""
    switch move.move {
    case .opening: opened[step] += 1
    case .takeOver: takenOver[step] += 1
    case .advance: passed[from, default: blank][step] += 1
    case .return: returned[from, default: blank][step] += 1
    case .close:
      if life.outcome == .autonomy { passed[from, default: blank][step] += 1 }
      closed[life.outcome?.rawValue ?? "", default: blank][step] += 1
      if life.moves[0].move == .takeOver { closedTakenOver[step] += 1 }
    }
  }

  private mutating func over(_ place: Int, of life: InventedHistory.Life, nights count: Int) {
    let stage = life.moves[place].to.rawValue
    let next = life.moves[place + 1].move
    let isThrough = next == .advance || next == .close && life.outcome == .autonomy
    if next == .return {
      leftOut[stage, default: (0, 0, 0)].returned += 1
    } else if !isThrough {
      leftOut[stage, default: (0, 0, 0)].closed += 1
    } else if life.moves[place].move == .takeOver {
      leftOut[stage, default: (0, 0, 0)].takenOver += 1
    } else {
      nights[stage, default: []].append(count)
    }
  }

  /// By nearest rank, the long way: the smallest value that so many percent of all values do not exceed.
  static func percentile(_ percent: Int, of values: [Int]) -> Int? {
    values.sorted().first { value in
      values.filter { $0 <= value }.count * 100 >= percent * values.count
    }
  }
}
