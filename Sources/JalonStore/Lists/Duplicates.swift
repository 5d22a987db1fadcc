public import JalonCore

extension Store {
  /// Other associations with the same number, the same SIREN, or the same folded name and postcode; merged ones left out.
  public func duplicates(of association: Int64) throws(Refusal) -> [AssociationRow] {
    try engine.read { connection throws(Refusal) in
      try connection.all(DuplicateStatements.find, Array(repeating: .int(association), count: 5)) {
        row throws(Refusal) in RegisterColumns.row(row)
      }
    }
  }

  /// What the register says instead of values that were changed by hand: field → value.
  public func registerSays(association: Int64) throws(Refusal) -> [String: Value] {
    try engine.read { connection throws(Refusal) in
      guard let held = try connection.record(Association.self, association) else { return [:] }
      let values = Dictionary(zip(Association.outline.map(\.name), held.values)) { first, _ in first }
      var said: [String: Value] = [:]
      try connection.each(DuplicateStatements.registerSays, [.int(association)]) { row throws(Refusal) in
        // Where both agree, as after someone took the register's value over, there is nothing to say.
        if values[row.text(0)] != row.value(1) { said[row.text(0)] = row.value(1) }
      }
      return said
    }
  }
}

enum DuplicateStatements {
  /// One index a reason: the numbers of an association are looked for among both kinds, since one may have become the other.
  static let find = #"""
    SELECT \#(RegisterColumns.sql(.of(AssociationSort.name))) FROM (
      SELECT "same"."id" FROM "association" AS "mine" JOIN "association" AS "same"
        ON "same"."rna" = "mine"."rna" WHERE "mine"."id" = ?
      UNION SELECT "same"."id" FROM "association" AS "mine" JOIN "association" AS "same"
        ON "same"."formerIdentifier" = "mine"."formerIdentifier" WHERE "mine"."id" = ?
      UNION SELECT "same"."id" FROM "association" AS "mine" JOIN "association" AS "same"
        ON "same"."siren" = "mine"."siren" WHERE "mine"."id" = ?
      UNION SELECT "same"."id" FROM "association" AS "mine" JOIN "association" AS "same"
        ON "same"."sort_name" = "mine"."sort_name" AND "same"."postcode" = "mine"."postcode"
        WHERE "mine"."id" = ?
    ) AS "hit" CROSS JOIN "association" \#(Listing.register.companion)
    WHERE "association"."id" = "hit"."id" AND "association"."mergedInto" IS NULL
      AND "association"."id" <> ?
    ORDER BY "association"."sort_name", "association"."id"
    """#

  /// A field changed by hand keeps its value, and what the register says stands beside it.
  static let registerSays = #"""
    SELECT "field", "value" FROM "register_value" WHERE "association" = ? ORDER BY "field"
    """#

  static let all = [find, registerSays]
}
