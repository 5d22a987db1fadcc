public import JalonCore

/// The figures of a report on the team as records, one a figure: which, of which days, of what, how much.
///
/// What they are of is told by ids that no language changes: stages, outcomes, topics, conditions; advisers by their names.
public struct TeamCSV: Sendable {
  public let records: [[CSVWriter.Cell]]

  /// - Parameter query: the filter as it was typed; empty where there is none.
  public init(_ figures: TeamFigures, query: String) {
    var records: [[CSVWriter.Cell]] = [
      ["figure", "from", "to", "of", "value"],
      ["filter", .empty, .empty, .text(query), .empty],
      ["made", .day(figures.scope.today), .day(figures.scope.today), .empty, .empty],
    ]
    func add(_ figure: String, _ days: ClosedRange<Day>, _ of: String, _ value: Int?) {
      guard let value else { return }
      records.append(
        [.text(figure), .day(days.lowerBound), .day(days.upperBound), .text(of), .number(value)])
    }
    let today = figures.scope.today...figures.scope.today
    for column in figures.board.columns {
      let id = column.id.rawValue
      add("board.open", today, id, column.open)
      add("board.paused", today, id, column.paused)
      add("board.takenOver", today, id, column.takenOver)
      add("board.late", today, id, column.late)
      add("board.medianAge", today, id, column.medianAge)
      add("board.percentile85", today, id, column.percentile85)
    }
    let flow = figures.flow.figures
    for (place, step) in flow.steps.enumerated() {
      for stage in flow.stages + [.closed] {
        add("flow.standing", step, stage.rawValue, flow.standing[stage]?[place])
      }
      add("flow.opened", step, "", flow.opened[place])
      add("flow.takenOver", step, "", flow.takenOver[place])
      for stage in flow.stages {
        add("flow.passed", step, stage.rawValue, flow.passed[stage]?[place])
        add("flow.returned", step, stage.rawValue, flow.returned[stage]?[place])
      }
      for outcome in Case.Outcome.allCases {
        add("flow.closed", step, outcome.rawValue, flow.closed[outcome]?[place])
      }
      add("flow.closedTakenOver", step, "", flow.closedTakenOver[place])
    }
    for stage in flow.stages {
      let time = flow.times[stage]
      add("time.stays", flow.period.days, stage.rawValue, time?.passed)
      add("time.median", flow.period.days, stage.rawValue, time?.median)
      add("time.percentile85", flow.period.days, stage.rawValue, time?.percentile85)
      add("time.longest", flow.period.days, stage.rawValue, time?.longest)
      add("time.returned", flow.period.days, stage.rawValue, time?.returned)
      add("time.closed", flow.period.days, stage.rawValue, time?.closed)
      add("time.takenOver", flow.period.days, stage.rawValue, time?.takenOver)
    }
    for line in figures.flow.forecast {
      add("late.now", today, line.id.rawValue, line.late)
      add("late.soon", today, line.id.rawValue, line.soon)
      add("late.dragging", today, line.id.rawValue, line.observed == nil ? nil : line.dragging)
    }
    for load in figures.loads {
      for (name, value) in [
        ("open", load.open), ("paused", load.paused), ("takenOver", load.takenOver),
        ("overdueFollowUps", load.overdueFollowUps), ("lateActions", load.lateActions), ("late", load.late),
        ("silent", load.silent), ("followUps", load.followUps), ("actions", load.actions),
        ("shares", load.shares),
      ] { add("load." + name, today, load.name, value) }
    }
    for (place, step) in figures.needs.steps.enumerated() {
      add("needs", step, "", figures.needs.needs[place])
      for row in figures.needs.rows { add("needs.topic", step, row.topic.key, row.counts[place]) }
    }
    let review = figures.review
    add("review.asked", today, "", review.askedInAll)
    add("review.inForce", today, "", review.inForceInAll)
    add("review.plansToValidate", today, "", review.plansToValidate)
    for gate in review.gates {
      add("review.shut", today, gate.id.rawValue, gate.cases)
      add("review.shutLate", today, gate.id.rawValue, gate.late)
      for lack in gate.lacks {
        add("review.lacking", today, lack.condition, lack.cases)
        add("review.lackingLate", today, lack.condition, lack.late)
      }
    }
    self.records = records
  }

  /// Writes the records into a file.
  ///
  /// - Throws: `output.…`.
  public func write(to path: String) throws(Refusal) {
    let writer = try CSVWriter(path: path, replacing: true)
    for record in records { try writer.write(record) }
    try writer.finish()
  }
}
