import JalonCore
import Testing

@testable import JalonStore

/// Lists read little more than they show, and never sort but what a lookup has made few.
@Suite struct ListWorkTests {
  private static let filters = [
    "", "stage:plan", "status:open", "adviser:me", "adviser:me status:open", "adviser:martin",
    "department:75",
    "sector:culture", "city:havre", "tag:urgent", "score<40", "stale>30d", "due<7d", "foyer", "a", "ru sol",
    "-foyer",
    "id:2026-00042", "rna:W751000042", "pool:agenda", "training:tableur", "-pool:agenda",
    "stage:plan or stage:bilan",
  ]

  private func check(
    _ filter: Filter, in listing: Listing, by column: SortColumn, _ programme: InventedProgramme,
    _ connection: WatchedConnection, _ label: String, plainly plain: Int
  ) throws {
    for descending in [false, true] {
      let before = connection.readings.count
      let reader = try ListReader(
        filter, in: listing, by: column, descending: descending,
        asking: Asking(filter: filter, today: programme.today, me: "Amélie Roux-Martin", on: connection),
        engine: .sqlite, on: connection)
      for anchor in [PageAnchor.first, .last, .around(500)] {
        _ = try reader.page(reader.place, at: anchor, limit: 50) { Stop($0) }
      }
      let readings = connection.readings.dropFirst(before)
      for reading in readings {
        let lines = reading.plan.joined(separator: " | ")
        for line in reading.plan where line.hasPrefix("SCAN") {
          let isAlong = line.contains("USING") || line.contains("VIRTUAL TABLE INDEX") || Self.small(line)
          #expect(isAlong, "\(label): \(lines)")
        }
        if !reading.sql.contains("CROSS JOIN") {
          #expect(!reading.plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(label): \(lines)")
        }
      }
      let steps = readings.reduce(0) { $0 + $1.steps }
      // Three pages of 50 rows of those of a lookup, 2,000 at most, or of a walk past 4,000 at most: some milliseconds.
      let most = filter.isEverything ? plain * 8 : plain * 2_000
      #expect(steps < most, "\(label): \(steps) steps against \(plain)")
    }
  }

  /// A scan of something that is small by itself: advisers, what a lookup has left, constants.
  private static func small(_ line: String) -> Bool {
    let names = ["adviser", "hit", "few", "found", "part", "page", "CONSTANT ROW", "own", "(subquery"]
    return names.contains { line.contains($0) }
  }

  @Test func `each order reads little more than it shows, whatever the filter`() throws {
    let programme = InventedProgramme(associations: 8_000, cases: 5_000, seed: 9)
    let scratch = try ScratchProgramme()
    try scratch.write { connection throws(Refusal) in try programme.write(to: connection) }
    try scratch.engine.onReader { database in
      let connection = WatchedConnection(database)
      _ = try ListReader(
        .everything, in: .cases, by: .of(CaseSort.name), descending: false,
        asking: Asking(today: programme.today, me: nil, advisers: []), engine: .sqlite, on: connection
      ).page(#""case_row"."sort_name", "case_row"."id""#, at: .first, limit: 50) { Stop($0) }
      let plain = connection.steps
      for text in Self.filters {
        let filter = try Query.parse(text).filter
        for sort in CaseSort.allCases {
          try check(
            filter, in: .cases, by: .of(sort), programme, connection, "cases \(text) by \(sort)",
            plainly: plain)
        }
        for sort in AssociationSort.allCases {
          try check(
            filter, in: .register, by: .of(sort), programme, connection, "register \(text) by \(sort)",
            plainly: plain)
        }
      }
    }
  }
}
