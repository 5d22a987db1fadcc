import JalonCore
import Testing

@testable import JalonStore

/// Figures that the store reads are those that the rows themselves give, counted one by one.
@Suite(.eachEngine) struct TeamFiguresTests {
  private let programme = InventedProgramme(associations: 150, cases: 260, seed: 4)

  private static let queries = [
    "", "adviser:roux", "department:75", "sector:culture", "network:familles", "stage:plan status:open",
    "foyer or status:closed", "-adviser:zoe", "urgent", "passed:accueil", "topic:rgpd", "nothing-like-it",
  ]

  private func scratch() throws -> ScratchProgramme {
    let scratch = try ScratchProgramme()
    try scratch.write { connection throws(Refusal) in
      try programme.write(to: connection)
      // The cases are on the path in force.
      try connection.run(
        #"UPDATE "path" SET "content" = (SELECT max("content") FROM "path" WHERE "hash" <> 'p') WHERE "hash" = 'p'"#
      )
    }
    return scratch
  }

  private func scope(_ text: String) throws -> TeamScope {
    TeamScope(filter: try Query.parse(text).filter, today: programme.today, me: "Zoé Martin")
  }

  private func cases(_ scope: TeamScope) -> [InventedCase] {
    programme.cases.filter {
      scope.filter.matches(CaseSeen(row: $0), today: scope.today, me: scope.me)
    }
  }

  @Test func `the flow is that of the moves`() throws {
    let scratch = try scratch()
    for text in Self.queries {
      let scope = try scope(text)
      for step in FigurePeriod.Step.allCases {
        let period = FigurePeriod(from: scope.today - 200, to: scope.today - 10, step: step)
        var count = FlowCount(period: period, path: .standard)
        for known in cases(scope) { count.add(known.past.moves, outcome: known.past.outcome) }
        let read = try scratch.store.teamFlow(scope, over: period) { false }
        #expect(read.figures == count.figures, "\(text)")
      }
    }
  }

  @Test func `the board counts each open case once, however it is split`() throws {
    let scratch = try scratch()
    for text in Self.queries {
      let scope = try scope(text)
      let open = cases(scope).filter { $0.status != .closed }
      for grouping in TeamGrouping.allCases {
        let board = try scratch.store.teamBoard(scope, by: grouping) { false }
        #expect(board.cases == open.count, "\(text)")
        #expect(board.paused == open.count { $0.status == .paused })
        #expect(board.takenOver == open.count { $0.past.isTakenOver })
        #expect(board.groups.reduce(0) { $0 + $1.total } == open.count)
        #expect(board.groups.reduce(0) { $0 + $1.late } == board.late)
        for column in board.columns {
          let here = open.filter { $0.stage == column.id }
          #expect(column.cases == here.count)
          let usual = column.usualDays?.upperBound ?? 0
          let late = here.filter { $0.status == .open && scope.today - $0.past.stageSince > usual }
          #expect(column.late == late.count)
          let listed = Query(filter: scope.late(in: column.id, beyond: usual))
          #expect(
            try scratch.store.countCases(listed, today: scope.today, me: scope.me) == late.count, "\(text)")
        }
      }
      let board = try scratch.store.teamBoard(scope, by: .adviser) { false }
      for group in board.groups {
        #expect(group.total == open.count { $0.adviser.name == group.value })
      }
    }
  }

  @Test func `what stands still comes with the longest first`() throws {
    let scratch = try scratch()
    let scope = try scope("")
    let rows = try scratch.store.standingStill(scope, limit: 12) { false }
    func beyond(_ stage: StageID, _ since: Day) -> Int {
      scope.today - since - (Path.standard[stage]?.usualDays.upperBound ?? 0)
    }
    let expected = programme.cases.filter { $0.status == .open }
      .map { beyond($0.stage, $0.past.stageSince) }.filter { $0 > 0 }.sorted(by: >).prefix(12)
    #expect(rows.map { beyond($0.stage, $0.stageSince) } == Array(expected))
  }

  @Test func `needs are counted by topic and month, and a query finds those behind a cell`() throws {
    let scratch = try scratch()
    for text in ["", "adviser:roux", "status:closed"] {
      let scope = try scope(text)
      let period = FigurePeriod(last: 14, .month, upTo: scope.today)
      var count = NeedCount(period: period)
      for known in cases(scope) {
        for asked in known.past.needs { count.add(on: asked.on, topics: asked.topics) }
      }
      let read = try scratch.store.teamNeeds(scope, over: period) { false }
      #expect(read.needs == count.figures.needs)
      #expect(Set(read.rows.map(\.counts)) == Set(count.figures.rows.map(\.counts)))
      #expect(read.rows.count == 5)
      for row in read.rows {
        for (place, step) in read.steps.enumerated() {
          let listed = Query(filter: scope.asked(row.topic, in: step))
          let behind = try scratch.store.countCases(listed, today: scope.today, me: scope.me)
          #expect(behind <= row.counts[place] && (behind > 0) == (row.counts[place] > 0), "\(listed.text)")
        }
      }
    }
  }

  @Test func `a lead sees each waiver, and what is missing at shut gates`() throws {
    let scratch = try scratch()
    for text in ["", "adviser:roux"] {
      let scope = try scope(text)
      let open = cases(scope).filter { $0.status != .closed }
      let review = try scratch.store.teamReview(scope, limit: 7) { false }
      #expect(review.askedInAll == open.count { $0.past.waivers.contains(.asked) })
      #expect(review.inForceInAll == open.count { $0.past.waivers.contains(.granted) })
      #expect(review.asked.count == min(7, review.askedInAll))
      let waiting = try scratch.store.teamWaiting(scope) { false }
      #expect(waiting == TeamWaiting(waivers: review.askedInAll, plans: review.plansToValidate))
      let all = try scratch.store.askedWaivers(scope, limit: .max) { false }
      #expect(all.count == review.askedInAll && Array(all.prefix(7)) == review.asked.map(\.id))
      let underway = open.filter { $0.status == .open }
      for gate in review.gates {
        let here = underway.filter { $0.stage == gate.id }
        let usual = Path.standard[gate.id]?.usualDays.upperBound ?? 0
        #expect(gate.cases == here.count { !$0.past.missing.isEmpty })
        for lack in gate.lacks {
          let lacking = here.filter { $0.past.missing.contains(lack.condition) }
          #expect(lack.cases == lacking.count)
          #expect(lack.late == lacking.count { scope.today - $0.past.stageSince > usual })
          let listed = Query(filter: scope.lacking(lack.condition, in: gate.id, beyond: usual))
          #expect(try scratch.store.countCases(listed, today: scope.today, me: scope.me) == lack.late)
        }
      }
      #expect(!review.gates.isEmpty)
    }
  }

  private func isShared(_ known: InventedCase, with name: String) -> Bool {
    known.past.shares.contains { $0.with == name && $0.until.map { $0 >= programme.today } ?? true }
  }

  @Test func `a group of the board opens its cases, and those of which it is not recorded as well`() throws {
    let scratch = try scratch()
    let scope = try scope("")
    for grouping in TeamGrouping.allCases {
      let board = try scratch.store.teamBoard(scope, by: grouping) { false }
      #expect(board.groups.contains { $0.value == nil } == (grouping != .adviser))
      for group in board.groups {
        var behind = scope
        behind.filter = scope.group(group.value, by: grouping)
        let listed = Query(filter: behind.cases(where: .not(.term(.status(.closed)))))
        #expect(try Query.parse(listed.text) == listed)
        let found = try scratch.store.countCases(listed, today: scope.today, me: scope.me)
        #expect(found == group.total, "\(listed.text)")
      }
    }
    // Spelled otherwise it is the same network, and a family is one however it is written.
    let networks = try scratch.store.teamBoard(scope, by: .network) { false }.groups.compactMap(\.value)
    #expect(Set(networks.map { Fold.key($0) }).count == networks.count)
    #expect(networks.count == 4)
    #expect(try scratch.store.teamBoard(scope, by: .sector) { false }.groups.count == 5)
  }

  @Test func `all figures of a report are of one moment, whoever acts meanwhile`() async throws {
    let scratch = try ScratchProgramme()
    let (store, now) = (scratch.store, ScratchProgramme.now)
    for id in 1...40 { _ = try scratch.perform(RegisterAssociation(name: "Association \(id)")) }
    let scope = TeamScope(today: now.today)
    let period = FigurePeriod(last: 2, .week, upTo: now.today)
    async let opened: Void = {
      for id in 1...40 {
        _ = try store.perform(OpenCase(association: Int64(id)), as: "Amélie", at: now, expect: nil)
      }
    }()
    var seen = 0
    while seen < 40 {
      let figures = try store.teamFigures(scope, over: period)
      seen = figures.board.cases
      #expect(figures.loads.reduce(0) { $0 + $1.cases } == seen)
      #expect(figures.review.gates.reduce(0) { $0 + $1.cases } == seen)
      #expect(figures.flow.standings.reduce(0) { $0 + $1.cases } == seen)
    }
    try await opened
  }

  @Test func `a load is what an adviser follows and has taken on`() throws {
    let scratch = try scratch()
    let scope = try scope("")
    let loads = try scratch.store.teamLoad(scope) { false }
    for load in loads {
      let own = programme.cases.filter { $0.adviser.name == load.name && $0.status != .closed }
      #expect(load.cases == own.count)
      #expect(load.takenOver == own.count { $0.past.isTakenOver })
      #expect(
        load.overdueFollowUps == own.count { $0.nextFollowUp.map { $0.day < scope.today } ?? false })
      #expect(load.lateActions == own.count { $0.plan.due.map { $0 < scope.today } ?? false })
      #expect(load.followUps == own.count { $0.nextFollowUp != nil })
      let underway = own.filter { $0.status == .open }
      #expect(
        load.silent == underway.count { scope.today - ($0.lastExchangeOn ?? $0.openedOn) >= 45 })
    }
    for load in loads {
      let listed = Query(filter: scope.shared(with: load.name))
      #expect(load.shares == programme.cases.count { isShared($0, with: load.name) && $0.status != .closed })
      let found = try scratch.store.countCases(listed, today: scope.today, me: scope.me)
      #expect(found == load.shares, "\(load.name)")
      let followed = Query(filter: scope.followed(by: load.name))
      let own = try scratch.store.countCases(followed, today: scope.today, me: scope.me)
      #expect(own == load.cases, "one whose name another one begins with: \(load.name)")
    }
    #expect(loads.contains { $0.shares > 0 })
    #expect(loads.reduce(0) { $0 + $1.cases } == programme.cases.count { $0.status != .closed })
  }
}
