import JalonCore

/// The triggers that refuse a row to whoever may not write it.
enum TeamGuards {
  /// Records that stand in an association's file and belong to a case.
  private static let ofCase = RecordKind.inFile.filter { kind in
    !strict.contains(kind) && kind.outline.contains { $0.target == .case }
  }
  /// Those of which more is asked than that the case is one's own.
  private static let strict: [RecordKind] = [.share, .exchange, .waiver, .validation, .passage]
  /// Those that belong to none.
  private static let ofAssociation = RecordKind.inFile.filter { kind in
    kind != .case && !kind.outline.contains { $0.target == .case }
  }
  /// What is worked out from records, so that an act on one may change it for others; and pools, which span associations.
  private static let ofEverybody = [
    "case_row", "case_text", "gate_condition", "agenda", "stay", "standing", "by_hand", "register_value",
    "import_change", "import_case", "pool", "taken_act", "brought_act",
  ]
  private static let ofLeads = ["meta", "path", "questionnaire", "adviser"]
  private static let ofTheirOwn =
    strict.map(\.rawValue) + [
      "case", "association", "journal", "personal_value", "undone", "counter", "content", "visit",
      "confidential",
      "sealed",
    ]

  static var triggers: [String] {
    ofCase.map { trigger($0.rawValue, "team_guard_record") }
      + ofAssociation.map { trigger($0.rawValue, "team_guard_fact") }
      + ofEverybody.map { trigger($0, "team_guard_work") } + ofLeads.map { trigger($0, "team_guard_lead") }
      + ofTheirOwn.map { trigger($0, "team_guard_\($0)") }
  }

  private static func trigger(_ table: String, _ function: String) -> String {
    #"""
    CREATE OR REPLACE TRIGGER "team_guard" BEFORE INSERT OR UPDATE OR DELETE ON "\#(table)"
    FOR EACH ROW EXECUTE FUNCTION \#(function)()
    """#
  }

  static var functions: [String] {
    [
      guarding("record", else: otherCase, record), guarding("share", else: otherCase, share),
      guarding("exchange", else: otherCase, record + StepGuards.exchange),
      guarding("waiver", else: otherCase, record + StepGuards.waiver),
      guarding("validation", else: otherCase, record + StepGuards.validation),
      guarding("passage", else: otherCase, record + StepGuards.passage),
      guarding("confidential", else: otherCase, confidential),
      guarding("sealed", else: JournalGuards.entryMessage, JournalGuards.sealed),
      guarding("case", else: otherCase, caseItself), guarding("fact", else: otherAssociation, fact),
      guarding("association", else: otherAssociation, association),
      guarding("work", else: "readers write nothing", "fits := team_works();"),
      guarding("lead", else: "this is for team leads", "fits := team_leads();"),
      guarding("counter", else: "a counter only rises, and that of the journal with it", counter),
      guarding("content", else: "these bytes are not those of the digest", content),
      guarding("visit", else: "everybody notes their own visits", visit),
      guarding("journal", else: JournalGuards.entryMessage, JournalGuards.entry),
      guarding("personal_value", else: JournalGuards.valueMessage, JournalGuards.value),
      guarding("undone", else: JournalGuards.undoneMessage, JournalGuards.undone),
    ]
  }

  /// A trigger's function: `check` sets `fits`, and what doesn't fit is refused, but to whoever owns the tables. It may say why in
  /// `because`.
  private static func guarding(_ name: String, else message: String, _ check: String) -> String {
    TeamRules.function(
      "team_guard_\(name)()", returns: "trigger", language: "plpgsql",
      """
      DECLARE
        fits BOOLEAN;
        because TEXT := '\(message)';
      BEGIN
        \(check)
        IF fits IS NOT TRUE AND NOT team_owner() THEN
          RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = because, TABLE = TG_TABLE_NAME;
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
      END
      """)
  }

  private static let otherCase = "somebody else follows this case"
  private static let otherAssociation = "somebody else follows this association"

  private static let record = #"""
    fits := CASE TG_OP WHEN 'INSERT' THEN team_may_write(NEW."case") WHEN 'DELETE' THEN team_may_write(OLD."case")
      ELSE team_may_write(OLD."case") AND (NEW."case" = OLD."case" OR team_may_write(NEW."case")) END;
    """#

  private static let confidential = #"""
    fits := team_may_write((SELECT e."case" FROM "exchange" AS e
      WHERE e."id" = CASE TG_OP WHEN 'DELETE' THEN OLD."id" ELSE NEW."id" END));
    """#

  /// Who gives a share of their own back loses the case with it, and has to finish the act: the case is marked as theirs in this
  /// transaction (`team_may_write`).
  private static let share =
    record + #"""
      IF fits AND TG_OP <> 'INSERT' AND OLD."adviser" = team_adviser() THEN
        UPDATE "case" SET "version" = "version" WHERE "id" = OLD."case";
      END IF;
      """#

  /// A case changes hands by its adviser or a lead; one that was under way before Jalon is taken over by a lead.
  private static let caseItself = #"""
    fits := CASE TG_OP
      WHEN 'INSERT' THEN team_may_write_association(NEW."association") AND (NEW."takenOverAt" IS NULL OR team_leads())
      WHEN 'DELETE' THEN team_may_write(OLD."id")
      ELSE team_may_write(OLD."id") AND NEW."id" = OLD."id" AND NEW."takenOverAt" IS NOT DISTINCT FROM OLD."takenOverAt"
        AND (NEW."adviser" = OLD."adviser" OR OLD."adviser" = team_adviser() OR team_leads()) END;
    """#

  private static let fact = #"""
    fits := CASE TG_OP WHEN 'INSERT' THEN team_may_write_association(NEW."association")
      WHEN 'DELETE' THEN team_may_write_association(OLD."association")
      ELSE team_may_write_association(OLD."association")
        AND (NEW."association" = OLD."association" OR team_may_write_association(NEW."association")) END;
    """#

  private static let association = #"""
    fits := CASE TG_OP WHEN 'INSERT' THEN team_works() ELSE team_may_write_association(OLD."id") END;
    """#

  private static let counter = #"""
    fits := TG_OP <> 'DELETE' AND team_works() AND (TG_OP = 'INSERT' OR (NEW."name" = OLD."name" AND NEW."next" >= OLD."next"))
      AND (NEW."name" <> 'journal' OR NEW."next" = (SELECT max("id") + 1 FROM "journal"));
    """#

  /// Only an erasure empties bytes.
  private static let content = #"""
    fits := TG_OP <> 'DELETE' AND ((team_works() AND encode(sha256(NEW."bytes"), 'hex') = NEW."sha256")
      OR (team_leads() AND TG_OP = 'UPDATE' AND NEW."sha256" = OLD."sha256" AND length(NEW."bytes") = 0));
    """#

  private static let visit = #"""
    fits := CASE TG_OP WHEN 'DELETE' THEN OLD."adviser" = team_adviser() OR team_may_write(OLD."case_id")
      OR (team_works() AND NOT EXISTS (SELECT 1 FROM "case" WHERE "id" = OLD."case_id"))
      ELSE NEW."adviser" = team_adviser() END;
    """#
}
