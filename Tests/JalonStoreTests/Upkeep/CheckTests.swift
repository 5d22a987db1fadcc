import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct CheckTests {
  private func codes(_ programme: ScratchProgramme) throws -> Set<String> {
    Set(try programme.store.check(on: ScratchProgramme.now.today).map(\.code))
  }

  @Test func `a programme in which everything was done is sound`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    _ = try programme.doEverythingElse(walked)
    _ = try programme.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    _ = try programme.store.redo(as: "Amélie", at: ScratchProgramme.now)
    _ = try programme.store.erase(.person, 1, as: "Amélie", at: ScratchProgramme.now)
    #expect(try programme.store.check(on: ScratchProgramme.now.today) == [])
  }

  @Test(arguments: [
    (
      #"UPDATE "journal" SET "body" = replace("body", 'table', 'cave') WHERE "command" = 'project.describe'"#,
      "check.chain"
    ),
    (#"UPDATE "journal" SET "adviser" = 2 WHERE "id" = 5"#, "check.chain"),
    (#"UPDATE "journal" SET "instant" = "instant" - 1 WHERE "id" = 1"#, "check.chain"),
    (#"DELETE FROM "journal" WHERE "id" = 6"#, "check.chain"),
    (#"DELETE FROM "journal" WHERE "id" = (SELECT max("id") FROM "journal")"#, "check.journalGap"),
    (#"UPDATE "personal_value" SET "value" = 'Zo' WHERE "value" LIKE 'Zo%'"#, "check.personal"),
    (#"DELETE FROM "personal_value" WHERE "value" LIKE 'Zo%'"#, "check.personal"),
    (#"UPDATE "gate_condition" SET "state" = 'met'"#, "check.gate"),
    (#"UPDATE "case" SET "stage" = 'plan'"#, "check.row"),
    (#"UPDATE "stay" SET "entered" = "entered" - 1 WHERE "id" = 1"#, "check.stays"),
    (#"DELETE FROM "stay" WHERE "id" = 1"#, "check.stays"),
    (#"UPDATE "case_row" SET "next_follow_up" = '~'"#, "check.row"),
    (#"UPDATE "case_text" SET "words" = 'rien'"#, "check.row"),
    (#"UPDATE "association" SET "sort_name" = 'zzz'"#, "check.keys"),
    (#"UPDATE "referent" SET "name" = 'Autre' WHERE "id" = 1"#, "check.keys"),
  ])
  func `a change made behind its back is noticed`(sql: String, code: String) throws {
    let programme = try ScratchProgramme()
    _ = try programme.walkToDiagnostic()
    try programme.tamper(sql)
    #expect(try codes(programme).contains(code))
  }
}

/// What only a file can come to.
@Suite struct FileCheckTests {
  @Test(arguments: [
    (#"UPDATE "referent" SET "association" = 99 WHERE "id" = 1"#, "check.link"),
    (#"INSERT INTO "association_search" ("rowid", "words") VALUES (1, 'intrus')"#, "check.search"),
  ])
  func `a link to nothing and a search index astray are noticed`(sql: String, code: String) throws {
    let programme = try ScratchProgramme()
    _ = try programme.walkToDiagnostic()
    try programme.tamper(sql)
    #expect(try programme.store.check(on: ScratchProgramme.now.today).map(\.code).contains(code))
  }
}
