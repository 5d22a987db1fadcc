import Foundation
import Testing

/// A database on which somebody else is writing.
struct LockedDatabaseTests {
  let jalon: RunningJalon
  let database: String
  let line: String

  init() throws {
    jalon = try RunningJalon()
    database = jalon.path("programme.db")
    _ = try jalon.run("init", "--database", database)
    line = try jalon.write(#"{"command":"association.register","name":"Les Amis"}"#, to: "line.jsonl")
  }

  @Test func `a write waits for its turn, and a list does not`() throws {
    let holder = try LockHolder(database)
    let write = try StartedJalon(jalon, ["apply", line, "--database", database])
    let list = try jalon.run("association", "list", "--database", database)
    #expect(list.status == 0, "\(list.errors)")
    try holder.release()
    let answer = write.finish()
    #expect(answer.status == 0)
    #expect(answer.lines == [#"{"line":1,"ok":true,"id":1}"#])
  }

  @Test func `a write that waits for too long says that the database is busy`() throws {
    let holder = try LockHolder(database)
    let told = try jalon.run("undo", "--database", database, environment: ["JALON_WAIT": "1"])
    try holder.release()
    #expect(told.status == 75)
    #expect(told.errors.hasPrefix("jalon: ") && told.errors.contains(database))
    #expect(told.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test func `how long it waits can be said, as a number`() throws {
    let told = try jalon.run("undo", "--database", database, environment: ["JALON_WAIT": "long"])
    #expect(told.status == 64)
    #expect(told.errors.contains("JALON_WAIT"))
  }
}
