/// Counts the flow of a period, case by case.
public struct FlowCount: Sendable {
  public private(set) var figures: FlowFigures
  /// The step of each day of the period.
  private let stepOfDay: [Int]

  public init(period: FigurePeriod, path: Path) {
    figures = FlowFigures(period: period, path: path)
    stepOfDay = figures.steps.enumerated().flatMap { place, step in
      Array(repeating: place, count: step.upperBound - step.lowerBound + 1)
    }
  }

  /// Adds a case.
  ///
  /// - Parameters:
  ///   - moves: all of its moves, in the order in which they were recorded.
  ///   - outcome: where it is closed.
  public mutating func add(_ moves: some BidirectionalCollection<CaseMove>, outcome: Case.Outcome?) {
    guard let first = moves.first, moves.contains(where: { $0.on <= figures.period.to }) else { return }
    let isTakenOver = first.move == .takeOver
    figures.cases += 1
    if isTakenOver { figures.casesTakenOver += 1 }
    if let step = step(of: first.on) {
      if isTakenOver { figures.takenOver[step] += 1 } else { figures.opened[step] += 1 }
    }
    for stay in Stay.all(of: moves, outcome: outcome) { add(stay) }
    for move in moves { add(move, outcome, isTakenOver) }
  }

  /// What a move adds to the throughput of the step in which it was made.
  private mutating func add(_ move: CaseMove, _ outcome: Case.Outcome?, _ isTakenOver: Bool) {
    guard let from = move.from, let step = step(of: move.on) else { return }
    switch Stay.end(by: move, outcome) {
    case .passed: figures.passed[from]?[step] += 1
    case .returned: figures.returned[from]?[step] += 1
    case .closed: break
    }
    guard move.move == .close, let outcome else { return }
    figures.closed[outcome]?[step] += 1
    if isTakenOver { figures.closedTakenOver[step] += 1 }
  }

  private mutating func add(_ stay: Stay) {
    know(stay.stage)
    let period = figures.period
    if stay.entered <= period.to, stay.left.map({ $0 > period.from }) ?? true {
      let first = step(of: max(stay.entered, period.from)) ?? 0
      // The first step at whose end the stay is over.
      let end = stay.left.flatMap { $0 > period.to ? nil : step(of: $0) } ?? figures.steps.count
      for step in first..<max(first, end) { figures.standing[stay.stage]?[step] += 1 }
    }
    guard let left = stay.left, let end = stay.end, step(of: left) != nil else { return }
    figures.times[stay.stage]?.count(stay, end)
  }

  /// The step in which a day lies.
  private func step(of day: Day) -> Int? {
    let place = day - figures.period.from
    return stepOfDay.indices.contains(place) ? stepOfDay[place] : nil
  }

  /// Makes room for a stage of an older path.
  private mutating func know(_ stage: StageID) {
    guard figures.standing[stage] == nil else { return }
    let none = Array(repeating: 0, count: figures.steps.count)
    figures.stages.append(stage)
    figures.standing[stage] = none
    figures.passed[stage] = none
    figures.returned[stage] = none
    figures.times[stage] = StageTime()
  }
}

extension StageTime {
  fileprivate mutating func count(_ stay: Stay, _ end: Stay.End) {
    switch end {
    case .returned: returned += 1
    case .closed: closed += 1
    case .passed where stay.isTakenOver: takenOver += 1
    case .passed: lengths[stay.days ?? 0, default: 0] += 1
    }
  }
}
