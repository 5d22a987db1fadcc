import Dispatch
import JalonCore
import Synchronization
import Testing

@testable import JalonStore

/// What only a server can come to: broken connections, clashes, questions that nobody waits for any more.
@Suite struct PostgresEngineTests {
  private func engine(patience: Int = 10_000) throws -> PostgresEngine {
    try PostgresEngine(PrivatePostgres.shared.get().programme(), patience: patience)
  }

  /// Ends every other connection to the database, as a server that stops does.
  private func cut(_ engine: PostgresEngine) throws {
    _ = try engine.server.connection().rows(
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
      """)
  }

  @Test func `figures, texts, bytes and nothing come back as they went`() throws {
    let connection = try engine().server.connection()
    try connection.execute("CREATE TABLE kept (a BIGINT, b TEXT, c BIGINT, d TEXT, e BYTEA)")
    let bytes = (0...255).map { UInt8($0) }
    let values: [Value] = [.int(.min), .text("Cœur 👪 ' \" \\ $1 ?"), .null, .text("")]
    try connection.run("INSERT INTO kept VALUES (?, ?, ?, ?, ?)", values, bytes: bytes)
    try connection.each("SELECT a, b, c, d, e FROM kept", []) { row in
      #expect((0..<4).map { row.value($0) } == values)
      #expect(row.bytes(4) == bytes)
      #expect(row.isNull(2) && !row.isNull(3))
      #expect(Array("Cœur 👪 ' \" \\ $1 ?".utf8).withUnsafeBytes { row.holds($0, 1) })
    }
    #expect(try connection.run("UPDATE kept SET a = ? WHERE a < ?", [.int(.max), .int(0)]) == 1)
    #expect(try connection.int("SELECT a FROM kept") == .max)
    let refusal = #expect(throws: Refusal.self) {
      try connection.run("UPDATE kept SET b = ?", [.text("a\0b")])
    }
    #expect(refusal?.code == "store.fault")
  }

  @Test func `very many rows come in stretches, and questions may be asked in between`() throws {
    let engine = try engine()
    var sum: Int64 = 0
    try engine.read { connection throws(Refusal) in
      try connection.eachOfMany("SELECT n FROM generate_series(CAST(? AS BIGINT), 1300) AS n", [.int(1)]) {
        row throws(Refusal) in
        sum += try connection.int("SELECT CAST(? AS BIGINT) * 2", [.int(row.int(0))]) ?? 0
      }
    }
    #expect(sum == 1300 * 1301)
  }

  @Test func `a connection that broke is made anew`() throws {
    let engine = try engine()
    for _ in 1...3 {
      try cut(engine)
      #expect(try engine.read { connection throws(Refusal) in try connection.int("SELECT 7") } == 7)
    }
  }

  @Test func `a writing that is cut short is done again, and once`() throws {
    let engine = try engine()
    let hasBroken = Atomic(false)
    let attempts = Atomic(0)
    try engine.write { connection throws(Refusal) in
      attempts.add(1, ordering: .relaxed)
      try connection.run(#"INSERT INTO "meta" ("key", "value") VALUES ('attempt', 'x')"#)
      if !hasBroken.exchange(true, ordering: .relaxed) {
        do { try cut(engine) } catch { Issue.record(error) }
      }
      try connection.run(#"UPDATE "meta" SET "value" = 'done' WHERE "key" = 'attempt'"#)
    }
    #expect(attempts.load(ordering: .relaxed) == 2)
    let kept = try engine.read { connection throws(Refusal) in
      try connection.all(#"SELECT "value" FROM "meta" WHERE "key" = 'attempt'"#) { $0.text(0) }
    }
    #expect(kept == ["done"])
  }

  @Test func `what can't be read twice is refused when it is cut short`() throws {
    let engine = try engine()
    let refusal = #expect(throws: Refusal.self) {
      try engine.write(.once) { connection throws(Refusal) in
        do { try cut(engine) } catch { Issue.record(error) }
        try connection.run("SELECT 1")
      }
    }
    #expect(refusal?.code == PostgresFault.lost)
    #expect(refusal?.kind == .unavailable)
  }

  @Test func `whether a writing was kept is known after its end`() throws {
    let engine = try engine()
    let (kept, dropped) = (ActMark(), ActMark())
    let first = try engine.server.connection()
    first.begin([Inquiry("BEGIN")] + kept.leave)
    try first.commit()
    #expect(try engine.wasKept(kept))
    let second = try engine.server.connection()
    second.begin([Inquiry("BEGIN")] + dropped.leave)
    _ = try second.int("SELECT 1")
    second.rollBack()
    #expect(try !engine.wasKept(dropped))
    #expect(throws: Refusal.self) { try engine.wasKept(nil) }
  }

  @Test func `it is still known when others have written thousands of acts since, and not for ever`() throws {
    let engine = try engine()
    let kept = ActMark()
    let connection = try engine.server.connection()
    connection.begin([Inquiry("BEGIN")] + kept.leave)
    try connection.commit()
    func others(_ count: Int) throws {
      try connection.execute("INSERT INTO act (mark) SELECT 'other' FROM generate_series(1, \(count))")
      try connection.execute(ActMark.sweep)
    }
    try others(20_000)
    #expect(try engine.wasKept(kept))
    try others(100_000)
    #expect(try !engine.wasKept(kept))
  }

  @Test func `a writing that clashes with one past its turn is done again`() throws {
    let engine = try engine()
    let attempts = Atomic(0)
    try engine.write { connection throws(Refusal) in
      let first = attempts.add(1, ordering: .relaxed).newValue == 1
      _ = try connection.int(#"SELECT count(*) FROM "meta""#)
      if first {
        try engine.server.connectionPastTurn(#"UPDATE "meta" SET "value" = "value""#)
      }
      try connection.run(#"UPDATE "meta" SET "value" = "value""#)
    }
    #expect(attempts.load(ordering: .relaxed) == 2)
  }

  @Test func `a statement that failed unnoticed keeps nothing`() throws {
    let engine = try engine()
    let refusal = #expect(throws: Refusal.self) {
      try engine.write(.once) { connection throws(Refusal) in
        try connection.run(#"INSERT INTO "meta" ("key", "value") VALUES ('half', 'x')"#)
        do { try connection.run("SELECT 1 / 0") } catch {}
      }
    }
    #expect(refusal?.code == PostgresFault.clash)
    let kept = try engine.read { connection throws(Refusal) in
      try connection.int(#"SELECT count(*) FROM "meta" WHERE "key" = 'half'"#)
    }
    #expect(kept == 0)
  }

  @Test func `what the server left out after a failure is prepared when it is asked for again`() throws {
    let engine = try engine()
    let fresh = "SELECT 12345 AS fresh"
    let refusal = #expect(throws: Refusal.self) {
      try engine.write(.once) { connection throws(Refusal) in
        try connection.put("SELECT 1 / 0", [])
        try connection.put(fresh, [])
        throw Refusal("test.own", fr: "rien", en: "nothing")
      }
    }
    #expect(refusal?.code == "test.own")
    for _ in 1...2 {
      #expect(try engine.read { connection throws(Refusal) in try connection.int(fresh) } == 12345)
    }
  }

  @Test func `a connection that knows as many statements as it may is given back whole after a failure`()
    throws
  {
    let engine = try engine()
    for first in [0, 400] {
      #expect(throws: Refusal.self) {
        try engine.write(.once) { connection throws(Refusal) in
          for number in first..<first + 495 { _ = try connection.int("SELECT \(number) AS many") }
          try connection.run("SELECT 1 / 0")
        }
      }
    }
    _ = try engine.write { connection throws(Refusal) in
      try connection.run(#"INSERT INTO "meta" ("key", "value") VALUES ('whole', 'x')"#)
    }
    let kept = try engine.server.connection().text(#"SELECT "value" FROM "meta" WHERE "key" = 'whole'"#)
    #expect(kept == "x")
  }

  @Test func `whoever waits too long for a turn is told to try again`() throws {
    let engine = try engine()
    let impatient = try PostgresEngine(engine.server, patience: 50)
    let refusal = try engine.write { connection throws(Refusal) in
      _ = try connection.int("SELECT 1")
      return #expect(throws: Refusal.self) { try impatient.write { _ in } }
    }
    #expect(refusal?.code == "store.busy")
    #expect(refusal?.kind == .conflict)
    try impatient.write { _ in }
  }

  @Test func `an answer that nobody waits for is given up`() throws {
    let engine = try engine()
    let asked = Atomic(0)
    let clock = ContinuousClock()
    let start = clock.now
    let refusal = #expect(throws: Refusal.self) {
      try engine.read(unless: { asked.add(1, ordering: .relaxed).newValue > 5 }) {
        connection throws(Refusal) in
        try connection.int("SELECT count(*) FROM pg_sleep(60)")
      }
    }
    #expect(refusal?.code == "store.interrupted")
    #expect(clock.now - start < .seconds(30))
    #expect(try engine.read { connection throws(Refusal) in try connection.int("SELECT 7") } == 7)
  }
}

extension ServerAddress {
  /// Writes without waiting for a turn, as a foreign program would.
  fileprivate func connectionPastTurn(_ sql: String) throws(Refusal) {
    try PostgresConnection(self, patience: 1_000).execute(sql)
  }
}
