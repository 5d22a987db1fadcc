/// Counts the flow of a period, stay by stay or many alike at once.
public struct FlowCount: Sendable {
  /// What was counted of the stays of one kind.
  private struct Tally: Sendable {
    let kind: StayKind
    /// By how many more cases stand in it at the end of each step than of the one before; the last figure is behind all steps.
    var change: [Int]
    /// How many began in each step.
    var begun: [Int]
    /// How many ended within the period, by their length in days.
    var ended: [Int: Int] = [:]
  }

  /// Nothing counted yet.
  private let blank: FlowFigures
  private let days: StepDays
  private var numbers: [StayKind: Int] = [:]
  private var tallies: [Tally] = []

  public init(period: FigurePeriod, path: Path) {
    blank = FlowFigures(period: period, path: path)
    days = StepDays(period)
  }

  /// Adds a case.
  ///
  /// - Parameters:
  ///   - moves: all of its moves, in the order in which they were recorded.
  ///   - outcome: where it is closed.
  public mutating func add(_ moves: some BidirectionalCollection<CaseMove>, outcome: Case.Outcome?) {
    for stay in Stay.all(of: moves, outcome: outcome) {
      add(1, ofKind: number(of: stay.kind), entered: stay.entered, left: stay.left)
    }
  }

  /// The number by which stays of a kind are added.
  public mutating func number(of kind: StayKind) -> Int {
    if let known = numbers[kind] { return known }
    let none = Array(repeating: 0, count: blank.steps.count)
    tallies.append(Tally(kind: kind, change: none + [0], begun: none))
    numbers[kind] = tallies.count - 1
    return tallies.count - 1
  }

  /// Adds stays that began and ended on the same days. Those that ended before the period, or began after it, are in none of its figures.
  ///
  /// - Parameter number: of their kind (`number(of:)`).
  public mutating func add(_ count: Int, ofKind number: Int, entered: Day, left: Day?) {
    let period = blank.period
    guard entered <= period.to, left.map({ $0 >= period.from }) ?? true else { return }
    if let step = days.step(of: entered) { tallies[number].begun[step] += count }
    let first = days.step(of: max(entered, period.from)) ?? 0
    // The first step at whose end the stay is over.
    let over = left.flatMap { days.step(of: $0) }
    tallies[number].change[first] += count
    tallies[number].change[over ?? blank.steps.count] -= count
    if let left, over != nil { tallies[number].ended[left - entered, default: 0] += count }
  }

  public var figures: FlowFigures {
    var figures = blank
    let met = tallies.filter {
      !$0.ended.isEmpty || $0.begun.contains { $0 > 0 } || $0.change.contains { $0 > 0 }
    }
    let older = Set(met.flatMap { [$0.kind.stage, $0.kind.from].compactMap { $0 } })
      .filter { figures.standing[$0] == nil }
    for stage in older.sorted(by: { $0.rawValue < $1.rawValue }) { figures.know(stage) }
    for tally in met { figures.add(tally.kind, change: tally.change, begun: tally.begun, ended: tally.ended) }
    return figures
  }
}

extension FlowFigures {
  /// Makes room for a stage of an older path.
  fileprivate mutating func know(_ stage: StageID) {
    let none = Array(repeating: 0, count: steps.count)
    stages.append(stage)
    standing[stage] = none
    passed[stage] = none
    returned[stage] = none
    times[stage] = StageTime()
  }

  fileprivate mutating func add(_ kind: StayKind, change: [Int], begun: [Int], ended: [Int: Int]) {
    var present = 0
    standing[kind.stage]?.add(
      change.prefix(steps.count).map { more in
        present += more
        return present
      })
    // Each case that was opened by then is somewhere at the end of the period.
    cases += present
    if kind.isOfTakenOver { casesTakenOver += present }
    throughput(kind, begun)
    guard let end = kind.end else { return }
    times[kind.stage]?.add(ended, end, hasUnknownBeginning: kind.hasUnknownBeginning)
  }

  /// What the moves that began stays add.
  private mutating func throughput(_ kind: StayKind, _ begun: [Int]) {
    guard let from = kind.from else {
      if kind.move == .takeOver { takenOver.add(begun) } else { opened.add(begun) }
      return
    }
    switch Stay.end(by: kind.move, kind.outcome) {
    case .passed: passed[from]?.add(begun)
    case .returned: returned[from]?.add(begun)
    case .closed: break
    }
    guard let outcome = kind.outcome else { return }
    closed[outcome]?.add(begun)
    if kind.isOfTakenOver { closedTakenOver.add(begun) }
  }
}

extension StageTime {
  fileprivate mutating func add(_ lengths: [Int: Int], _ end: Stay.End, hasUnknownBeginning: Bool) {
    let count = lengths.values.reduce(0, +)
    switch end {
    case .returned: returned += count
    case .closed: closed += count
    case .passed where hasUnknownBeginning: takenOver += count
    case .passed: self.lengths.merge(lengths) { $0 + $1 }
    }
  }
}

extension [Int] {
  fileprivate mutating func add(_ others: [Int]) {
    for (place, other) in others.enumerated() { self[place] += other }
  }
}
