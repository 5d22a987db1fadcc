import JalonCore
import Testing

@testable import JalonStore

/// No save pays for what was saved before it.
@Suite struct SearchMergingTests {
  /// A programme with a search index of some dozens of pages.
  private func programme() throws -> ScratchProgramme {
    let programme = try ScratchProgramme()
    let invented = InventedProgramme(associations: 600, cases: 600, seed: 4)
    try programme.write { connection throws(Refusal) in
      for table in SearchRebuild.tables { try SearchRebuild.fallBehind(table, connection) }
      try invented.write(to: connection)
      for table in SearchRebuild.tables { try SearchRebuild.catchUp(table, connection) }
    }
    return programme
  }

  /// Saves words that nothing else bears, and says how many rows of any table that changed.
  private func save(_ number: Int, in programme: ScratchProgramme) throws -> Int {
    let engine = try programme.engine
    let before = try engine.onWriter { $0.changes }
    try programme.write { connection throws(Refusal) in
      try connection.run(
        #"UPDATE "case_text" SET "words" = "words" || ? WHERE "id" = ?"#,
        [.text(" nouveau\(number)"), .int(Int64(number + 1))])
    }
    return try engine.onWriter { $0.changes } - before
  }

  private func segments(_ programme: ScratchProgramme) throws -> Int64 {
    try programme.read { connection in
      try #require(try connection.int(#"SELECT count(DISTINCT "segid") FROM "case_text_search_idx""#))
    }
  }

  private func found(_ word: String, _ programme: ScratchProgramme) throws -> Int {
    try programme.store.countCases(Query.parse(word), today: ScratchProgramme.now.today, me: nil)
  }

  @Test func `no save writes the search index anew`() throws {
    let programme = try programme()
    let written = try (0..<40).map { try save($0, in: programme) }
    let usual = try #require(written.sorted().dropFirst(20).first)
    #expect(written.allSatisfy { $0 <= usual + 10 }, "\(written)")
  }

  @Test func `what saves leave is merged a little at a time, and found before and after`() throws {
    let programme = try programme()
    for number in 0..<40 { _ = try save(number, in: programme) }
    #expect(try segments(programme) > 20)
    #expect(try found("nouveau1", programme) == 11)
    var steps = 0
    try programme.engine.mergeSearch {
      steps += 1
      return true
    }
    #expect(steps > 2)
    #expect(try segments(programme) < 5)
    #expect(try found("nouveau1", programme) == 11)
    try programme.write { connection throws(Refusal) in
      try connection.run(
        #"INSERT INTO "case_text_search" ("case_text_search", "rank") VALUES ('integrity-check', 1)"#)
    }
  }

  @Test func `merging stops as soon as it is not wanted`() throws {
    let programme = try programme()
    for number in 0..<40 { _ = try save(number, in: programme) }
    let before = try segments(programme)
    try programme.engine.mergeSearch { false }
    #expect(try segments(programme) == before)
  }

  @Test func `who saves one thing at a time and leaves merges by the way`() throws {
    let programme = try programme()
    for number in 0..<40 { _ = try save(number, in: programme) }
    for _ in 0..<30 {
      try programme.store.close()
      _ = try save(50, in: programme)
    }
    #expect(try segments(programme) < 20)
  }
}
