import JalonCore
import Testing

struct FlowFiguresTests {
  @Test func `flows of thousands of random histories are those that a walk day by day finds`() throws {
    var stays = 0
    for seed in 1...4_000 as ClosedRange<UInt64> {
      let history = InventedHistory(seed: seed)
      var count = FlowCount(period: history.period, path: .standard)
      for life in history.lives { count.add(life.moves, outcome: life.outcome) }
      let figures = count.figures
      let seen = DayByDay(history)
      let blank = Array(repeating: 0, count: history.period.steps.count)
      var faults: [String] = []
      func expect(_ holds: Bool, _ what: String) { if !holds { faults.append(what) } }
      for stage in figures.stages + [.closed] {
        let id = stage.rawValue
        expect(figures.standing[stage] == seen.standing[id] ?? blank, "standing in \(id)")
        guard stage != .closed else { continue }
        expect(figures.passed[stage] == seen.passed[id] ?? blank, "passed \(id)")
        expect(figures.returned[stage] == seen.returned[id] ?? blank, "returned \(id)")
        let time = try #require(figures.times[stage])
        let nights = seen.nights[id] ?? []
        stays += nights.count
        expect(time.passed == nights.count, "stays in \(id)")
        expect(time.median == DayByDay.percentile(50, of: nights), "median of \(id)")
        expect(time.percentile85 == DayByDay.percentile(85, of: nights), "85th of \(id)")
        expect(time.longest == nights.max(), "longest in \(id)")
        let leftOut = seen.leftOut[id] ?? (0, 0, 0)
        expect((time.returned, time.closed, time.takenOver) == leftOut, "left out of \(id)")
      }
      expect(figures.opened == seen.opened, "opened")
      expect(figures.takenOver == seen.takenOver, "taken over")
      expect(figures.closedTakenOver == seen.closedTakenOver, "closed of those")
      for outcome in Case.Outcome.allCases {
        expect(figures.closed[outcome] == seen.closed[outcome.rawValue] ?? blank, "closed")
      }
      #expect(faults.isEmpty, "seed \(seed): \(faults)")
    }
    #expect(stays > 5_000)
  }

  @Test func `a point of the flow is made of the cases that its query finds`() {
    let scope = TeamScope(today: Day(number: 20_200))
    for seed in 1...500 as ClosedRange<UInt64> {
      let history = InventedHistory(seed: seed)
      var count = FlowCount(period: history.period, path: .standard)
      for life in history.lives { count.add(life.moves, outcome: life.outcome) }
      let figures = count.figures
      let rows = history.lives.map { life in
        let last = life.moves[life.moves.count - 1]
        return PastRow(
          past: CasePast(
            stageSince: last.on, moves: life.moves, closedOn: last.move == .close ? last.on : nil,
            outcome: life.outcome))
      }
      func found(_ filter: Filter) -> Int {
        rows.count { filter.matches($0, today: scope.today, me: nil) }
      }
      for (place, step) in figures.steps.enumerated() {
        for stage in figures.stages + [.closed] {
          let behind = found(scope.was(in: stage, atEndOf: step.upperBound))
          #expect(behind == figures.standing[stage]?[place], "\(stage.rawValue), seed \(seed)")
        }
        for outcome in Case.Outcome.allCases {
          #expect(found(scope.closed(outcome, in: step)) == figures.closed[outcome]?[place])
        }
        for stage in figures.stages {
          let passages = figures.passed[stage]?[place] ?? 0
          let behind = found(scope.passed(stage, in: step))
          #expect(behind <= passages && (behind > 0) == (passages > 0), "\(stage.rawValue), seed \(seed)")
        }
      }
    }
  }

  @Test func `a stay that begins and ends on one day lasts 0 days`() throws {
    let day = Day(number: 20_000)
    let stays = Stay.all(
      of: [
        CaseMove(on: day, move: .opening, from: nil, to: "accueil"),
        CaseMove(on: day, move: .advance, from: "accueil", to: "engagement"),
        CaseMove(on: day + 9, move: .return, from: "engagement", to: "accueil"),
      ], outcome: nil)
    #expect(stays.map(\.entered) == [day, day, day + 9])
    #expect(stays.map(\.left) == [day, day + 9, nil])
    #expect(stays.map(\.kind.end) == [.passed, .returned, nil])
  }

  @Test func `percentiles are observed values, by nearest rank`() {
    #expect(NearestRank.percentile(50, of: [:]) == nil)
    #expect(NearestRank.percentile(85, of: [7: 1]) == 7)
    #expect(NearestRank.percentile(50, of: [1: 1, 2: 1, 3: 1, 4: 1]) == 2)
    #expect(NearestRank.percentile(85, of: [1: 17, 2: 3]) == 1)
    #expect(NearestRank.percentile(85, of: [1: 16, 2: 4]) == 2)
    #expect(NearestRank.percentile(100, of: [1: 16, 2: 4]) == 2)
  }

  @Test func `steps follow the calendar and hold each day once`() {
    let from = Day(number: 20_000)
    for step in FigurePeriod.Step.allCases {
      for length in 0...70 {
        let period = FigurePeriod(from: from, to: from + length, step: step)
        let days = period.steps.flatMap { Array($0.lowerBound.number...$0.upperBound.number) }
        #expect(days == Array(from.number...(from + length).number))
        for part in period.steps.dropFirst() {
          switch step {
          case .day: #expect(part.lowerBound == part.upperBound)
          case .week: #expect(part.lowerBound.weekday == 1)
          case .month: #expect(part.lowerBound.civil.day == 1)
          }
        }
      }
    }
    let weeks = FigurePeriod(last: 8, .week, upTo: from)
    #expect(weeks.steps.count == 8)
    #expect(weeks.from.weekday == 1)
  }
}

/// A case of which nothing but the past is known.
private struct PastRow: QuerySubject {
  var past: CasePast?

  var id: Int64 { 1 }
  var reference: CaseReference? { nil }
  var stage: StageID? { past?.moves.last?.to }
  var status: Case.Status? { .open }
  var department: String? { nil }
  var adviser: String? { nil }
  var network: String? { nil }
  var sector: String? { nil }
  var city: String? { nil }
  var tags: [String] { [] }
  var nextActionDue: Day? { nil }
  var hasOpenAction: Bool { false }
  var actionFlags: ActionFlags { [] }
  var actionOwners: [String] { [] }
  var pools: [String] { [] }
  var trainings: [String] { [] }
  var rna: String? { nil }
  var score: Int? { nil }
  var lastExchangeOn: Day? { nil }
  var openedOn: Day? { nil }
  var nextFollowUpOn: Day? { nil }
  var searchTexts: [[String]] { [] }
}
