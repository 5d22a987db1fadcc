import JalonCore

/// What a list shows and sorts by of one case, worked out once when the case changes.
enum CaseRowValues {
  /// In the order of the values.
  static let columns = [
    "id", "reference", "association", "name", "city", "department", "rna", "siren", "adviser", "stage",
    "stage_count", "stage_since", "status", "opened_on", "taken_over", "missing", "conditions", "turns_on",
    "sort_name", "stage_rank", "adviser_key", "sort_department", "score", "last_exchange", "next_follow_up",
    "stale_since", "sector_words", "network_words", "city_words", "tag_keys",
    "next_action", "action_flags", "owner_words",
  ]

  static func of(
    _ case: Case, in file: AssociationFile, _ keys: AssociationKeys, _ team: Team, _ gate: KeptGate
  ) -> [Value] {
    let association = file.association
    let path = team.path(of: `case`)
    let lastExchange = file.lastExchange(of: `case`.id)
    let plan = file.planFigures(of: `case`)
    return [
      .int(`case`.id), .text(`case`.reference), .int(association.id), .text(association.name),
      association.city.stored, association.department.stored, association.rna.stored,
      association.siren.stored,
      .int(`case`.adviser), .text(`case`.stage.rawValue), .int(Int64(path.stages.count)),
      .text(`case`.stageSince.iso), .text(`case`.status.rawValue), .text(`case`.openedOn.iso),
      (`case`.takenOverAt != nil).stored, .int(Int64(gate.missing)), .int(Int64(gate.conditions.count)),
      .text(gate.turnsOn?.iso ?? "~"),
      .text(keys.name),
      .int(Int64(path.rank(of: `case`.stage) ?? path.stages.count)),
      .text(Fold.key(team.adviser(`case`.adviser)?.name ?? "")), .text(keys.department),
      .int(Int64(file.latestClosedDiagnostic(of: `case`.id)?.score ?? -1)),
      .text(lastExchange?.iso ?? ""), .text(file.nextFollowUp(of: `case`)?.iso ?? "~"),
      .text((lastExchange ?? `case`.openedOn).iso),
      .text(SearchWords.joined(association.sector.map { Sector.words(of: $0) } ?? [])),
      .text(keys.network), .text(association.city == nil ? "" : keys.city),
      .text(tagKeys(file.tags.filter { $0.case == `case`.id })),
      .text(plan.nextDue?.iso ?? (plan.hasOpenAction ? noDate : noAction)), plan.flags.stored,
      .text(SearchWords.joined(owners(of: plan, in: file, team))),
    ]
  }

  /// Behind every date: an open action, none with a date.
  static let noDate = "~"
  /// Behind that: no open action.
  static let noAction = "~~"

  /// The folded words of the names of those who own an open action.
  static func owners(of plan: PlanFigures, in file: AssociationFile, _ team: Team) -> [[String]] {
    plan.owners.compactMap { file.name(of: $0, team).map { Fold.words($0) } }
  }

  /// Folded, one a line, with a line break at both ends.
  private static func tagKeys(_ tags: [Tag]) -> String {
    tags.isEmpty ? "" : "\n" + tags.map { Fold.key($0.text) + "\n" }.joined()
  }
}

/// The statements that keep the rows of lists.
enum CaseRowStatements {
  static let keep: String = {
    let names = CaseRowValues.columns.map { #""\#($0)""# }
    let places = Array(repeating: "?", count: names.count).joined(separator: ", ")
    let sets = names.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return #"""
      INSERT INTO "case_row" (\#(names.joined(separator: ", "))) VALUES (\#(places))
      ON CONFLICT ("id") DO UPDATE SET \#(sets)
      """#
  }()
  static let read: String = {
    let names = CaseRowValues.columns.map { #""\#($0)""# }.joined(separator: ", ")
    return #"SELECT \#(names) FROM "case_row" WHERE "id" = ?"#
  }()
  static func update(_ columns: [String]) -> String {
    let sets = columns.map { #""\#($0)" = ?"# }.joined(separator: ", ")
    return #"UPDATE "case_row" SET \#(sets) WHERE "id" = ?"#
  }
  static let drop = #"DELETE FROM "case_row" WHERE "id" = ?"#
  static let ofAssociation = #"SELECT "id" FROM "case_row" WHERE "association" = ?"#
  static let keepText = #"""
    INSERT INTO "case_text" ("id", "words") VALUES (?, ?)
    ON CONFLICT ("id") DO UPDATE SET "words" = excluded."words" WHERE "case_text"."words" <> excluded."words"
    """#
  static let dropText = #"DELETE FROM "case_text" WHERE "id" = ?"#
  static let keepCondition = #"""
    INSERT INTO "gate_condition" ("case_id", "position", "condition", "state", "turns_on")
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT ("case_id", "position") DO UPDATE SET
      "condition" = excluded."condition", "state" = excluded."state", "turns_on" = excluded."turns_on"
    """#
  static let conditions = #"""
    SELECT "condition", "state", "turns_on" FROM "gate_condition" WHERE "case_id" = ? ORDER BY "position"
    """#
  static let dropConditions = #"DELETE FROM "gate_condition" WHERE "case_id" = ? AND "position" >= ?"#
  /// Cases whose gate changes by itself on that day or before.
  // In the order of its index: in the order of ids SQLite would read every row, at every start.
  static let turning = #"""
    SELECT "id", "association" FROM "case_row" WHERE "turns_on" <= ? ORDER BY "turns_on", "id"
    """#

  static let all = [
    keep, read, update(CaseRowValues.columns), drop, ofAssociation, keepText, dropText, keepCondition,
    conditions,
    dropConditions, turning,
  ]
}
