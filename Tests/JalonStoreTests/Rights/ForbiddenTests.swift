import Foundation
import JalonCore
import Testing

@testable import JalonStore

/// What people try past Jalon, with their own password: Paul's case is 1, Nina's is 2.
@Suite struct ForbiddenTests {
  private static let entry = #"""
    INSERT INTO "journal" ("id", "instant", "day", "adviser", "act", "command", "association", "body", "digest")
    SELECT max("id") + 1, CAST(extract(epoch FROM now()) * 1000 AS BIGINT), to_char(now(), 'YYYY-MM-DD'), ADVISER, 'act',
      'case.tag', 0, '{"changes":[]}', 'DIGEST' FROM "journal"
    """#

  static let refused: [(String, String)] = [
    // Others' cases.
    ("paul", #"UPDATE "case" SET "origin" = 'x' WHERE "id" = 2"#),
    (
      "paul",
      #"UPDATE "case" SET "adviser" = (SELECT "id" FROM "adviser" WHERE "name" = 'Paul') WHERE "id" = 2"#
    ),
    ("paul", #"DELETE FROM "case" WHERE "id" = 2"#),
    ("paul", #"INSERT INTO "tag" VALUES (900, 1, 2, 2, 'x')"#),
    (
      "paul",
      #"INSERT INTO "share" VALUES (900, 1, 2, 2, (SELECT "id" FROM "adviser" WHERE "name" = 'Paul'))"#
    ),
    ("paul", #"UPDATE "association" SET "name" = 'x' WHERE "id" = 2"#),
    ("paul", #"INSERT INTO "aim" VALUES (900, 1, 2, 'x', 'live', NULL)"#),
    ("nina", #"UPDATE "need" SET "text" = 'x' WHERE "case" = 1"#),
    ("nina", #"DELETE FROM "need" WHERE "case" = 1"#),
    ("nina", #"UPDATE "exchange" SET "minutes" = 1"#),
    ("nina", #"UPDATE "passage" SET "by" = 3"#),
    ("nina", #"UPDATE "referent" SET "phone" = NULL"#),
    // The past.
    ("paul", #"UPDATE "journal" SET "adviser" = 1"#), ("paul", #"DELETE FROM "journal""#),
    ("amelie", #"UPDATE "journal" SET "body" = '{}'"#), ("amelie", #"DELETE FROM "journal""#),
    ("amelie", #"TRUNCATE "journal" CASCADE"#), ("amelie", #"DROP TABLE "journal""#),
    ("amelie", #"ALTER TABLE "journal" DISABLE TRIGGER ALL"#),
    ("amelie", "SET session_replication_role = replica"), ("amelie", "SET SESSION AUTHORIZATION jalon"),
    ("paul", "SET ROLE jalon"), ("paul", "SET ROLE jalon_lead"),
    ("paul", entry.replacingOccurrences(of: "ADVISER", with: "1")),
    ("paul", entry.replacingOccurrences(of: "ADVISER", with: "3")),
    ("amelie", entry.replacingOccurrences(of: "ADVISER", with: "2")),
    ("paul", #"DELETE FROM "personal_value""#), ("paul", #"UPDATE "personal_value" SET "value" = 'x'"#),
    ("amelie", #"UPDATE "personal_value" SET "value" = 'x'"#),
    ("paul", #"INSERT INTO "personal_value" VALUES (900, 1, 'x', 'x', 'x', 'referent', 1)"#),
    ("paul", #"INSERT INTO "undone" VALUES (2, 3)"#),
    ("paul", #"UPDATE "counter" SET "next" = 1"#), ("paul", #"DELETE FROM "counter""#),
    ("paul", #"UPDATE "counter" SET "next" = "next" + 9 WHERE "name" = 'journal'"#),
    ("paul", #"INSERT INTO "content" VALUES ('abc', 'x')"#),
    // The team.
    ("paul", #"UPDATE "adviser" SET "role" = 'lead' WHERE "name" = 'Paul'"#),
    ("paul", #"INSERT INTO "adviser" VALUES (900, 1, 'Zoé', 'lead', NULL, NULL)"#),
    ("paul", #"UPDATE "member" SET "adviser" = 1"#), ("amelie", #"UPDATE "member" SET "adviser" = 1"#),
    ("paul", "GRANT jalon_lead TO CURRENT_USER"), ("amelie", "CREATE ROLE zoe LOGIN"),
    ("paul", #"UPDATE "meta" SET "value" = 'x' WHERE "key" = 'path'"#),
    ("paul", #"INSERT INTO "path" VALUES ('x', '{}', '2026-01-01')"#),
    // Readers.
    ("lise", #"INSERT INTO "tag" VALUES (900, 1, 1, 1, 'x')"#),
    ("lise", #"UPDATE "case_row" SET "name" = 'x'"#),
    ("lise", #"INSERT INTO "visit" VALUES (1, 1, '2026-01-01', 1)"#),
    ("lise", entry.replacingOccurrences(of: "ADVISER", with: "5")),
  ]

  @Test func `the server refuses what is nobody's or somebody else's to do`() throws {
    let trial = try TeamTrial()
    for (person, sql) in Self.refused {
      let found = try trial.refusal(as: person, sql)
      #expect(found?.code == PostgresFault.notAllowed, "\(person): \(sql): \(found?.message.en ?? "done")")
    }
  }

  static let done: [(String, String)] = [
    ("paul", #"UPDATE "case" SET "origin" = 'x' WHERE "id" = 1"#),
    ("paul", #"INSERT INTO "tag" VALUES (900, 1, 1, 1, 'x')"#),
    ("paul", #"UPDATE "association" SET "name" = 'x' WHERE "id" = 1"#),
    ("paul", #"INSERT INTO "aim" VALUES (900, 1, 1, 'x', 'live', NULL)"#),
    ("paul", #"SELECT * FROM "need""#), ("lise", #"SELECT * FROM "need""#),
    ("bea", #"UPDATE "case" SET "origin" = 'x'"#),
    ("bea", #"UPDATE "case" SET "adviser" = 1"#),
    ("amelie", #"UPDATE "adviser" SET "email" = 'x' WHERE "name" = 'Paul'"#),
    ("lise", #"INSERT INTO "visit" VALUES (5, 1, '2026-01-01', 1)"#),
    ("paul", #"UPDATE "counter" SET "next" = "next" + 1 WHERE "name" = 'tag'"#),
  ]

  @Test func `the server does what is for who is connected`() throws {
    let trial = try TeamTrial()
    for (person, sql) in Self.done {
      let found = try trial.refusal(as: person, sql)
      #expect(found == nil, "\(person): \(sql): \(found?.message.en ?? "")")
    }
  }
}
