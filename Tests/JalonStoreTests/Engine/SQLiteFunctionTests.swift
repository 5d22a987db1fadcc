import JalonCore
import Testing

@testable import JalonStore

@Suite struct SQLiteFunctionTests {
  @Test(arguments: [
    ("oeuvre rurale du havre", "oeuvre", true), ("oeuvre rurale du havre", "oeu", true),
    ("oeuvre rurale du havre", "rurale du h", true), ("oeuvre rurale du havre", "havre", true),
    ("oeuvre rurale du havre", "uvre", false), ("oeuvre rurale du havre", "rurale h", false),
    ("oeuvre", "oeuvre rurale", false), ("", "a", false),
  ])
  func `words bear a phrase whose last word may go on`(words: String, phrase: String, bears: Bool) throws {
    let programme = try ScratchProgramme()
    let sought = try #require(Phrase(phrase))
    let condition = Condition.bears("?", sought)
    let found = try programme.read { connection throws in
      try connection.int("SELECT \(condition.sql)", [.text(words)] + condition.arguments)
    }
    // What the core says is what counts.
    #expect(sought.matches(Fold.words(words)) == bears)
    #expect(found == (bears ? 1 : 0))
  }

  @Test func `rows are marked on one connection alone`() throws {
    let programme = try ScratchProgramme()
    try programme.read { connection throws in
      #expect(try connection.int("SELECT is_marked(3)") == 0)
      connection.marks?.mark(RowSet([3, 5], upTo: 10))
      #expect(try connection.int("SELECT is_marked(3) + 10 * is_marked(4) + 100 * is_marked(5)") == 101)
      try programme.read { other throws in #expect(try other.int("SELECT is_marked(3)") == 0) }
    }
  }

  @Test func `a count that nobody waits for any more is given up`() throws {
    let programme = try ScratchProgramme()
    try programme.write { connection throws(Refusal) in
      try connection.run(
        #"""
        INSERT INTO "meta" ("key", "value")
        WITH RECURSIVE "n" ("i") AS (SELECT 1 UNION ALL SELECT "i" + 1 FROM "n" WHERE "i" < 20000)
        SELECT 'k' || "i", 'x' FROM "n"
        """#)
    }
    let engine = try programme.engine
    let count = #"SELECT count(*) FROM "meta" WHERE "value" LIKE '%x'"#
    let refusal = #expect(throws: Refusal.self) {
      try engine.read(unless: { true }) { connection throws(Refusal) in try connection.int(count) }
    }
    #expect(refusal?.code == "store.interrupted")
    let found = try engine.read(unless: { false }) { connection throws(Refusal) in try connection.int(count) }
    #expect(found == 20_000)
  }
}
