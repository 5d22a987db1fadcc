import JalonCore

/// The statements of an import of the register.
enum RegisterStatements {
  static func update(_ names: [String]) -> String {
    let sets = names.map { #""\#($0)" = ?, "# }.joined()
    return #"UPDATE "association" SET \#(sets)"version" = ? WHERE "id" = ?"#
  }

  static let findChange = #"SELECT "before" FROM "import_change" WHERE "batch" = ? AND "association" = ?"#
  static let keepChange = #"""
    INSERT INTO "import_change" ("batch", "association", "version", "before") VALUES (?, ?, ?, ?)
    ON CONFLICT ("batch", "association") DO UPDATE SET "version" = excluded."version", "before" = excluded."before"
    """#
  static let forgetChange = #"DELETE FROM "import_change" WHERE "batch" = ? AND "association" = ?"#

  /// The fields that people have written, each with what the register said there last.
  static let byHand = #"""
    SELECT "h"."field", "r"."value" FROM "by_hand" AS "h" LEFT JOIN "register_value" AS "r"
      ON "r"."association" = "h"."association" AND "r"."field" = "h"."field"
    WHERE "h"."association" = ? AND "h"."edits" > 0
    """#
  static let keepSaid = #"""
    INSERT INTO "register_value" ("association", "field", "value") VALUES (?, ?, ?)
    ON CONFLICT ("association", "field") DO UPDATE SET "value" = excluded."value"
    WHERE "register_value"."value" <> excluded."value"
    """#

  static let keepCase = #"INSERT INTO "import_case" ("batch", "case_id") VALUES (?, ?)"#

  static let all =
    [PreparedEntry.insert, findChange, keepChange, forgetChange, byHand, keepSaid, keepCase]
    + Association.outline.map { update([$0.name]) } + [update(Association.outline.map(\.name))]
    + HeldAssociation.all + UnchangedAssociations.all + [RegisterSession.anything, SearchFeed.words]
}
