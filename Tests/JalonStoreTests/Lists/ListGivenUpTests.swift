import JalonCore
import Testing

@testable import JalonStore

/// A page that nobody waits for any more is not read to its end: a letter typed leaves the page of the one before behind.
@Suite struct ListGivenUpTests {
  @Test func `a list is given up once nobody wants it`() throws {
    let programme = InventedProgramme(associations: 300, cases: 300, seed: 4)
    let scratch = try ScratchProgramme()
    try scratch.write { connection throws(Refusal) in try programme.write(to: connection) }
    let query = try Query.parse("-zzz")
    let cases = PageRequest(query: query, sort: CaseSort.name, limit: 200, today: programme.today, me: nil)
    let register = PageRequest(
      query: query, sort: AssociationSort.name, limit: 200, today: programme.today, me: nil)

    #expect(throws: Refusal.self) { try scratch.store.cases(cases) { true } }
    #expect(throws: Refusal.self) { try scratch.store.associations(register) { true } }

    #expect(try scratch.store.cases(cases) { false }.rows == scratch.store.cases(cases).rows)
    #expect(
      try scratch.store.associations(register) { false }.rows == scratch.store.associations(register).rows)
    #expect(try !scratch.store.associations(register).rows.isEmpty)
  }
}
