import JalonCore

/// Figures of the team as JSON.
enum TeamForms {
  static let figures = Form<TeamFigures>([
    .text("query") { Query(filter: $0.scope.filter).text }, .day("today") { $0.scope.today },
    .day("from") { $0.period.from }, .day("to") { $0.period.to },
    .text("step") { $0.period.step.rawValue },
    .list("board", standing) { $0.board.columns }, .list("advisers", group) { $0.board.groups },
    .list("flow", step) { figures in
      let flow = figures.flow.figures
      return flow.steps.indices.map { Step(flow: flow, place: $0) }
    },
    .list("times", time) { figures in
      let flow = figures.flow.figures
      return flow.stages.map { Time(stage: $0, time: flow.times[$0]) }
    },
    .list("late", late) { $0.flow.forecast }, .list("load", load) { $0.loads },
    .list("needs", asked) { figures in
      figures.needs.steps.indices.map { Asked(needs: figures.needs, place: $0) }
    },
    .object("review", review) { $0.review },
  ])

  /// One step of a flow.
  struct Step: Sendable {
    let flow: FlowFigures
    let place: Int
    var days: ClosedRange<Day> { flow.steps[place] }

    func counts(_ values: [StageID: [Int]], _ stages: [StageID]) -> [Count] {
      stages.map { Count(of: $0.rawValue, count: values[$0]?[place] ?? 0) }
    }
  }

  struct Time: Sendable {
    let stage: StageID
    let time: StageTime?
  }

  /// One step of the needs.
  struct Asked: Sendable {
    let needs: NeedsOverTime
    let place: Int
    var days: ClosedRange<Day> { needs.steps[place] }
  }

  /// How much there is of something.
  struct Count: Sendable {
    let of: String
    let count: Int
  }

  private static let count = Form<Count>([.text("of") { $0.of }, .count("count") { $0.count }])

  private static let standing = Form<StageStanding>([
    .stage("stage") { $0.id }, .count("open") { $0.open }, .count("paused") { $0.paused },
    .count("takenOver") { $0.takenOver }, .count("late") { $0.late },
    .number("medianAge") { $0.medianAge }, .number("percentile85") { $0.percentile85 },
    .number("usualDays") { $0.usualDays?.upperBound },
  ])

  private static let group = Form<BoardGroup>([
    .maybe("adviser") { $0.value }, .count("cases") { $0.total }, .count("late") { $0.late },
  ])

  private static let step = Form<Step>([
    .day("from") { $0.days.lowerBound }, .day("to") { $0.days.upperBound },
    .list("standing", count) { $0.counts($0.flow.standing, $0.flow.stages + [.closed]) },
    .count("opened") { $0.flow.opened[$0.place] }, .count("takenOver") { $0.flow.takenOver[$0.place] },
    .list("passed", count) { $0.counts($0.flow.passed, $0.flow.stages) },
    .list("returned", count) { $0.counts($0.flow.returned, $0.flow.stages) },
    .list("closed", count) { step in
      Case.Outcome.allCases.map {
        Count(of: $0.rawValue, count: step.flow.closed[$0]?[step.place] ?? 0)
      }
    },
    .count("closedTakenOver") { $0.flow.closedTakenOver[$0.place] },
  ])

  private static let time = Form<Time>([
    .stage("stage") { $0.stage }, .count("stays") { $0.time?.passed ?? 0 },
    .number("median") { $0.time?.median }, .number("percentile85") { $0.time?.percentile85 },
    .number("longest") { $0.time?.longest }, .count("returned") { $0.time?.returned ?? 0 },
    .count("closed") { $0.time?.closed ?? 0 }, .count("takenOver") { $0.time?.takenOver ?? 0 },
  ])

  private static let late = Form<LateForecast>([
    .stage("stage") { $0.id }, .number("usualDays") { $0.usual }, .count("open") { $0.open },
    .count("late") { $0.late }, .count("soon") { $0.soon }, .number("percentile85") { $0.observed },
    .count("dragging") { $0.dragging },
  ])

  private static let load = Form<AdviserLoad>([
    .text("adviser") { $0.name }, .choice("role") { $0.role }, .count("open") { $0.open },
    .count("paused") { $0.paused }, .count("takenOver") { $0.takenOver }, .count("late") { $0.late },
    .count("overdueFollowUps") { $0.overdueFollowUps }, .count("lateActions") { $0.lateActions },
    .count("silent") { $0.silent }, .count("followUps") { $0.followUps }, .count("actions") { $0.actions },
    .count("shares") { $0.shares },
  ])

  private static let asked = Form<Asked>([
    .day("from") { $0.days.lowerBound }, .day("to") { $0.days.upperBound },
    .count("needs") { $0.needs.needs[$0.place] },
    .list("topics", count) { asked in
      asked.needs.rows.map { Count(of: $0.topic.key, count: $0.counts[asked.place]) }
    },
  ])

  private static let review = Form<TeamReview>([
    .count("waiversAsked") { $0.askedInAll }, .count("waiversInForce") { $0.inForceInAll },
    .count("plansToValidate") { $0.plansToValidate }, .list("gates", gate) { $0.gates },
  ])

  private static let gate = Form<ShutGates>([
    .stage("stage") { $0.id }, .count("cases") { $0.cases }, .count("late") { $0.late },
    .list("lacks", lack) { $0.lacks },
  ])

  private static let lack = Form<ShutGates.Lack>([
    .text("condition") { $0.condition }, .count("cases") { $0.cases }, .count("late") { $0.late },
  ])
}
