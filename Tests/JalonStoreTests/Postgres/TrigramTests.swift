import JalonCore
import Testing

@testable import JalonStore

/// `pg_trgm` is used where it is, and nothing depends on it.
@Suite struct TrigramTests {
  private let now = ScratchProgramme.now

  private func programme(_ prepare: String?) throws -> (place: ServerAddress, store: Store) {
    let place = try PrivatePostgres.shared.get().emptyDatabase()
    if let prepare { try place.connection().execute(prepare) }
    let store = try Store.open(place.connection, founder: "Amélie", at: now)
    try store.bulk { session throws(Refusal) in
      for (number, network) in ["Réseau des foyers", "Foyers ruraux", "Les Parfoyers", "100 % vélo", ""]
        .enumerated()
      {
        var facts = AssociationFacts()
        facts.network = network.isEmpty ? nil : network
        let made = try session.perform(
          RegisterAssociation(name: "Association \(number)", facts: facts), as: "Amélie", at: now)
        _ = try session.perform(OpenCase(association: made.id ?? 0), as: "Amélie", at: now)
      }
    }
    return (place, store)
  }

  @Test func `the same is found with and without it, whenever it was installed`() throws {
    let (_, plain) = try programme(nil)
    let (early, with) = try programme("CREATE EXTENSION pg_trgm")
    let (late, later) = try programme(nil)
    try late.connection().execute("CREATE EXTENSION pg_trgm")
    try Store.grantTeamRoles(late)
    for (text, count) in [
      ("network:foyers", 2), ("network:\"foyers ruraux\"", 1), ("network:parf", 1), ("network:100", 1),
      ("-network:foyers", 3), ("network:oyers", 0),
    ] {
      let query = try Query.parse(text)
      for store in [plain, with, later] {
        #expect(try store.countCases(query, today: now.today, me: nil) == count, "\(text)")
        #expect(try store.countAssociations(query, today: now.today, me: nil) == count, "\(text)")
      }
    }
    for place in [early, late] {
      let connection = try place.connection()
      try connection.execute("SET plan_cache_mode = force_generic_plan")
      for table in ["case_row", "association"] {
        let sql = #"EXPLAIN SELECT count(*) FROM "\#(table)" WHERE bears_few("network_words", ' foyers')"#
        let plan = try connection.rows(sql).compactMap(\.[0]).joined()
        #expect(plan.contains("\(table)_network_words"), "\(plan)")
      }
    }
    for store in [plain, with, later] { try store.close() }
  }
}
