import JalonCore
import Testing

@testable import JalonStore

/// Figures are read from indexes, and no table is walked where one of them serves.
@Suite struct FigureWorkTests {
  private let programme = InventedProgramme(associations: 3_000, cases: 2_000, seed: 9)

  @Test func `figures of everybody read indexes that hold all they ask`() throws {
    let scratch = try ScratchProgramme()
    try scratch.write { connection throws(Refusal) in try programme.write(to: connection) }
    let team = Team(advisers: [], paths: ["p": .standard], currentPath: "p")
    try scratch.engine.onReader { database in
      let connection = WatchedConnection(database)
      let scope = TeamScope(today: programme.today)
      let reader = try TeamReader(scope, team: team, engine: .sqlite, on: connection)
      let period = FigurePeriod(last: 12, .month, upTo: scope.today)
      _ = try reader.flow(over: period)
      _ = try reader.standings()
      _ = try reader.needs(over: period)
      for stage in Path.standard.stages { _ = try reader.standingStill(in: stage, limit: 20) }
      #expect(connection.readings.count == 11)
      for reading in connection.readings {
        let plan = reading.plan.joined(separator: " | ")
        #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
        let isCovered = plan.contains("COVERING INDEX") || plan.contains("case_row_standing")
        #expect(isCovered, "\(plan)")
      }
    }
  }

  @Test func `what became of cases is found by indexes`() throws {
    let scratch = try ScratchProgramme()
    try scratch.write { connection throws(Refusal) in try programme.write(to: connection) }
    try scratch.engine.onReader { database in
      let connection = WatchedConnection(database)
      for text in [
        "was:plan@2026-03-31", "entered:plan@2026", "passed:plan@2026-03", "closed:any@2026", "closed:lost",
        "topic:rgpd@2026", "topic:ai", "missing:plan.objective", "waiver:asked", "waiver:granted",
      ] {
        let filter = try Query.parse(text).filter
        let asking = try Asking(filter: filter, today: programme.today, me: nil, on: connection)
        let compiler = QueryCompiler(listing: .cases, asking: asking, engine: .sqlite)
        for lookup in compiler.lookups(filter, walking: nil) { _ = try lookup.ids(upTo: 50, connection) }
      }
      for reading in connection.readings {
        for line in reading.plan where line.hasPrefix("SCAN") {
          #expect(
            line.contains("INDEX") || line.contains("few") || line.contains("CONSTANT"),
            "\(reading.sql): \(line)")
        }
      }
    }
  }
}
