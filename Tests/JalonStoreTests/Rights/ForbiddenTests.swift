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

  /// What a passage out of `diagnostic` says of its gate.
  private static let met = ["closed", "dimensions", "participants", "unknownsOwned"]
    .map { "diagnostic.\($0)=met" }.joined(separator: "\n")

  /// A case moved by hand, with a passage made by hand.
  private static func move(_ move: String, to stage: String, by adviser: Int, saying conditions: String)
    -> String
  {
    #"""
    UPDATE "case" SET "stage" = '\#(stage)' WHERE "id" = 1;
    INSERT INTO "passage" ("id", "version", "association", "case", "move", "from", "to", "on", "by", "conditions")
      VALUES (900, 1, 1, 1, '\#(move)', 'diagnostic', '\#(stage)', '2026-11-22', \#(adviser), '\#(conditions)')
    """#
  }

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
    // What others read, and write, of what is said in confidence.
    ("nina", #"UPDATE "confidential" SET "summary" = 'x'"#), ("lise", #"DELETE FROM "confidential""#),
    ("nina", #"INSERT INTO "confidential" VALUES (2, 'x') ON CONFLICT ("id") DO UPDATE SET "summary" = 'x'"#),
    ("paul", #"UPDATE "exchange" SET "summary" = 'x' WHERE "id" = 2"#),
    ("paul", #"INSERT INTO "sealed" VALUES (3, '{}')"#), ("amelie", #"DELETE FROM "sealed""#),
    ("nina", #"ALTER TABLE "confidential" DISABLE ROW LEVEL SECURITY"#),
    // The path.
    ("paul", #"UPDATE "case" SET "stage" = 'restitution' WHERE "id" = 1"#),
    ("bea", #"UPDATE "case" SET "stage" = 'plan' WHERE "id" = 1"#),
    ("bea", #"UPDATE "case" SET "stage" = 'accueil' WHERE "id" = 1"#),
    ("paul", move("advance", to: "restitution", by: 3, saying: "diagnostic.closed=met")),
    ("paul", move("advance", to: "restitution", by: 1, saying: met)),
    ("paul", move("advance", to: "plan", by: 3, saying: met)),
    (
      "paul",
      move(
        "advance", to: "restitution", by: 3,
        saying: met.replacingOccurrences(of: "participants=met", with: "participants=waived"))
    ),
    ("paul", move("return", to: "plan", by: 3, saying: met)),
    ("paul", move("close", to: "bilan", by: 3, saying: met)),
    ("paul", #"UPDATE "passage" SET "conditions" = '' WHERE "case" = 1"#),
    ("paul", #"DELETE FROM "passage" WHERE "case" = 1 AND "move" = 'opening'"#),
    ("paul", #"DELETE FROM "passage" WHERE "case" = 1 AND "to" = 'diagnostic'"#),
    ("paul", #"UPDATE "case" SET "takenOverAt" = 'plan' WHERE "id" = 1"#),
    ("nina", #"UPDATE "case_row" SET "stage" = 'bilan' WHERE "id" = 1"#),
    // What leads decide, and who signs.
    ("paul", #"UPDATE "waiver" SET "decision" = 'granted', "decidedBy" = 3, "decidedOn" = '2026-11-22'"#),
    ("paul", #"UPDATE "waiver" SET "decision" = 'granted', "decidedBy" = 1, "decidedOn" = '2026-11-22'"#),
    ("bea", #"UPDATE "waiver" SET "decision" = 'granted', "decidedBy" = 1, "decidedOn" = '2026-11-22'"#),
    ("bea", #"UPDATE "waiver" SET "askedBy" = 2"#),
    ("bea", #"INSERT INTO "waiver" VALUES (9, 1, 1, 1, 'x', 'x', 1, '2026-11-22', NULL, NULL, NULL, NULL)"#),
    (
      "bea",
      #"""
      INSERT INTO "waiver" VALUES (9, 1, 1, 1, 'x', 'x', 2, '2026-11-22', NULL, NULL, NULL, NULL);
      UPDATE "waiver" SET "decision" = 'granted', "decidedBy" = 2 WHERE "id" = 9
      """#
    ),
    ("paul", #"INSERT INTO "validation" VALUES (9, 1, 1, 1, 'lead', 'a3', '2026-11-22', NULL, 3)"#),
    ("paul", #"INSERT INTO "validation" VALUES (9, 1, 1, 1, 'lead', 'a1', '2026-11-22', NULL, 3)"#),
    ("bea", #"INSERT INTO "validation" VALUES (9, 1, 1, 1, 'lead', 'a3', '2026-11-22', NULL, 2)"#),
    ("paul", #"UPDATE "exchange" SET "by" = 1 WHERE "id" = 1"#),
    ("paul", #"INSERT INTO "onPaper" VALUES (9, 1, 1, 1, 'x', 'x', '2026-11-22', 1)"#),
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
    // One step, with its passage; what is behind the gate only the core knows.
    ("paul", move("advance", to: "restitution", by: 3, saying: met)),
    ("paul", move("return", to: "accueil", by: 3, saying: met)),
    ("paul", #"UPDATE "confidential" SET "summary" = 'x'"#),
    ("bea", #"UPDATE "waiver" SET "decision" = 'granted', "decidedBy" = 2, "decidedOn" = '2026-11-22'"#),
    ("bea", #"INSERT INTO "validation" VALUES (9, 1, 1, 1, 'lead', 'a1', '2026-11-22', NULL, 2)"#),
    ("paul", #"INSERT INTO "validation" VALUES (9, 1, 1, 1, 'association', 'r1', '2026-11-22', NULL, 3)"#),
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

  @Test(arguments: [("paul", true), ("bea", true), ("nina", false), ("lise", false)])
  func `what was said in confidence is shown to those on the case and to leads, wherever it stands`(
    person: String, isShown: Bool
  ) throws {
    let trial = try TeamTrial()
    let connection = try trial.address(of: person).connection()
    let tables = try connection.rows(
      """
      SELECT CAST(relname AS TEXT) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        AND has_table_privilege(oid, 'SELECT')
      """
    )
    var found: [String] = []
    for table in tables.compactMap(\.[0]) {
      let rows = try connection.int(
        #"SELECT count(*) FROM "\#(table)" AS t WHERE strpos(CAST(t AS TEXT), ?) > 0"#,
        [.text(TeamTrial.secret)])
      if rows != 0 { found.append(table) }
    }
    #expect(found.sorted() == (isShown ? ["confidential", "sealed"] : []))
  }
}
