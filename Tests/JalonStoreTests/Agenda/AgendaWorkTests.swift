import JalonCore
import Testing

@testable import JalonStore

/// *Today* reads little more than it shows, and never sorts.
@Suite struct AgendaWorkTests {
  private let programme = InventedProgramme(associations: 8_000, cases: 5_000, seed: 9)

  private func scratch() throws -> ScratchProgramme {
    let scratch = try ScratchProgramme()
    try scratch.write { connection throws(Refusal) in
      try programme.write(to: connection)
      let advisers = programme.advisers.map { known in
        var adviser = Adviser(id: known.id)
        adviser.name = known.name
        return adviser
      }
      let team = Team(advisers: advisers, paths: ["p": .standard], currentPath: "p")
      try AgendaFilling(connection: connection, team: team).run()
    }
    return scratch
  }

  @Test(arguments: AgendaScope.allCases)
  func `a page reads its own rows, wherever it begins`(scope: AgendaScope) throws {
    try scratch().engine.onReader { database in
      let connection = WatchedConnection(database)
      let reader = AgendaReader(
        connection: connection, scope: scope, follower: Fold.key(programme.advisers[1].name),
        today: programme.today)
      var pages = 0
      for anchor in [PageAnchor.first, .last]
        + AgendaGroup.allCases.map({ .after(AgendaPlace(before: $0).key) })
      {
        let before = connection.steps
        let page = try turnPages(at: anchor, limit: 50) { _ throws(Refusal) in
          nil
        } rows: { key, including, backward, limit throws(Refusal) in
          try reader.rows(from: key, including: including, backward: backward, limit: limit)
        }
        pages += page.rows.isEmpty ? 0 : 1
        // Some dozens of steps a row, and a few for each group that is looked into.
        #expect(connection.steps - before < 60 * 120, "\(anchor)")
      }
      #expect(pages > 5)
      for reading in connection.readings {
        let plan = reading.plan.joined(separator: " | ")
        #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
        #expect(plan.contains(scope == .mine ? "agenda_mine" : "agenda_team"), "\(plan)")
      }
    }
  }

  @Test(arguments: AgendaScope.allCases)
  func `groups are counted in the index alone`(scope: AgendaScope) throws {
    try scratch().engine.onReader { database in
      let connection = WatchedConnection(database)
      let reader = AgendaReader(
        connection: connection, scope: scope, follower: Fold.key(programme.advisers[1].name),
        today: programme.today)
      for group in AgendaGroup.allCases { _ = try reader.count(group) }
      for reading in connection.readings {
        #expect(reading.plan.allSatisfy { $0.contains("USING COVERING INDEX") }, "\(reading.plan)")
      }
    }
  }
}
