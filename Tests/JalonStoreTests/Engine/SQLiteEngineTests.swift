import JalonCore
import Testing

@testable import JalonStore

@Suite struct SQLiteEngineTests {
  @Test func `what people type is synchronised fully, and no save pays for a checkpoint`() throws {
    let programme = try ScratchProgramme()
    let engine = try programme.engine
    try engine.onWriter { connection throws in

      #expect(try connection.int("PRAGMA synchronous") == 2)
      #expect(try connection.int("PRAGMA wal_autocheckpoint") == 0)
      #expect(try connection.int("PRAGMA foreign_keys") == 1)
      #expect(try connection.text("PRAGMA journal_mode") == "wal")
    }
    try programme.read { connection throws in
      #expect(try connection.int("PRAGMA foreign_keys") == 1)
    }
  }

  @Test func `a transaction that refuses keeps nothing`() throws {
    let programme = try ScratchProgramme()
    #expect(throws: Refusal.self) {
      try programme.write { connection throws(Refusal) in
        try connection.run(#"INSERT INTO "meta" ("key", "value") VALUES ('half', 'done')"#)
        throw Refusal("test", fr: "non", en: "no")
      }
    }
    let kept = try programme.read { connection throws in
      try connection.int(#"SELECT count(*) FROM "meta" WHERE "key" = 'half'"#)
    }
    #expect(kept == 0)
  }

  @Test func `values come back as they were bound`() throws {
    let programme = try ScratchProgramme()
    let values: [Value] = [
      .null, .int(.min), .int(.max), .text(""), .text("Œuvre — été 👨‍👩‍👧"), .text("a\u{0}b"),
    ]
    let found = try programme.read { connection throws in
      try connection.first("SELECT ?, ?, ?, ?, ?, ?", values) { row in (0..<6).map { row.value($0) } }
    }
    #expect(found == values)
  }

  @Test func `the log is folded once it is long, and not before`() throws {
    let programme = try ScratchProgramme()
    let engine = try programme.engine
    #expect(engine.logSize < SQLiteEngine.quietLimit)
    try programme.write { connection throws(Refusal) in
      let long = String(repeating: "x", count: 1000)
      for number in 0..<6000 {
        try connection.run(
          #"INSERT INTO "meta" ("key", "value") VALUES (?, ?)"#, [.text("k\(number)"), .text(long)])
      }
    }
    #expect(engine.logSize > SQLiteEngine.quietLimit)
    try programme.store.settle()
    try programme.write { connection throws(Refusal) in
      try connection.run(#"DELETE FROM "meta" WHERE "key" = 'k1'"#)
    }
    #expect(engine.logSize <= SQLiteEngine.quietLimit)
  }
}
