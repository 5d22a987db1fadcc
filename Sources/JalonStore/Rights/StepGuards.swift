/// What a server asks of the records by which a case moves on, beside that the case is one's own.
enum StepGuards {
  static let exchange = #"""

    IF fits AND TG_OP <> 'DELETE' AND NEW."confidential" = 1 AND NEW."summary" <> '' THEN
      fits := FALSE;
      because := 'what is said in confidence stands apart';
    END IF;
    """#

  /// A waiver is decided by a lead who has not asked for it, and what was asked for stays as it is.
  static let waiver = #"""

    IF fits AND ((TG_OP = 'INSERT' AND NEW."decision" IS NOT NULL)
      OR (TG_OP = 'UPDATE' AND ((NEW."condition", NEW."reason", NEW."askedBy", NEW."askedOn")
          IS DISTINCT FROM (OLD."condition", OLD."reason", OLD."askedBy", OLD."askedOn")
        OR ((NEW."decision", NEW."decidedBy", NEW."decidedOn", NEW."decisionReason")
            IS DISTINCT FROM (OLD."decision", OLD."decidedBy", OLD."decidedOn", OLD."decisionReason")
          AND (team_leads() IS NOT TRUE OR NEW."askedBy" = coalesce(NEW."decidedBy", 0)
            OR (NEW."decision" IS NOT NULL AND NEW."askedBy" = team_adviser())))))) THEN
      fits := FALSE;
      because := 'a waiver is decided by a lead who has not asked for it';
    END IF;
    """#

  /// The team's side of a plan is validated by a lead who doesn't follow the case, and recorded by one.
  static let validation = #"""

    IF fits AND ((TG_OP = 'INSERT' AND NEW."side" <> 'association' AND NOT (team_leads() AND EXISTS (
        SELECT 1 FROM "case" AS c JOIN "adviser" AS a ON 'a' || a."id" = NEW."person"
        WHERE c."id" = NEW."case" AND a."role" = 'lead' AND a."id" <> c."adviser" AND c."adviser" <> team_adviser())))
      OR (TG_OP = 'UPDATE' AND (NEW."id", NEW."case", NEW."side", NEW."person", NEW."on", NEW."by")
        IS DISTINCT FROM (OLD."id", OLD."case", OLD."side", OLD."person", OLD."on", OLD."by"))
      OR (TG_OP = 'DELETE' AND OLD."side" <> 'association' AND NOT team_leads())) THEN
      fits := FALSE;
      because := 'a plan is validated for the team by a lead who does not follow the case';
    END IF;
    """#

  /// A passage stays as it is; only the last one can be taken back.
  static let passage = #"""

    IF fits AND ((TG_OP = 'UPDATE' AND (NEW."id", NEW."case", NEW."move", NEW."from", NEW."to", NEW."on", NEW."by", NEW."reason",
        NEW."conditions") IS DISTINCT FROM (OLD."id", OLD."case", OLD."move", OLD."from", OLD."to", OLD."on", OLD."by",
        OLD."reason", OLD."conditions"))
      OR (TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM "passage" AS p WHERE p."association" = OLD."association"
        AND p."case" = OLD."case" AND p."id" > OLD."id"))) THEN
      fits := FALSE;
      because := 'a passage stays as it is, and only the last one is taken back';
    END IF;
    """#
}
