import JalonCore

/// What a server looks at when a transaction ends: that a case stands where its passages lead, that people sign for themselves, and that
/// the row of a case in the lists says what the case says.
enum LateGuards {
  static let functions = [moves, path, passage, signed, restored, row]

  static var triggers: [String] {
    [
      trigger("team_path", #"INSERT OR UPDATE OF "stage", "status", "outcome""#, on: "case", "team_path()"),
      trigger("team_path", "INSERT OR DELETE", on: "passage", "team_path_of_passage()"),
      trigger(
        "team_restored", #"UPDATE OF "reopenedOn""#, on: "validation",
        when: #"OLD."reopenedOn" IS NOT NULL AND NEW."reopenedOn" IS NULL"#, "team_restored()"),
      trigger("team_row", #"INSERT OR UPDATE OF "stage", "adviser", "status""#, on: "case_row", "team_row()"),
    ].flatMap(\.self)
      + signatures.flatMap { table, field in
        trigger(
          "team_signed_\(field)", #"INSERT OR UPDATE OF "\#(field)""#, on: table,
          when: #"NEW."\#(field)" <> team_adviser()"#, "team_signed('\(field)')")
      }
  }

  /// Fields that say who did something.
  private static let signatures: [(table: String, field: String)] = RecordKind.allCases.flatMap { kind in
    kind.outline.filter { $0.target == .adviser && ($0.name == "by" || $0.name.hasSuffix("By")) }
      .map { (kind.rawValue, $0.name) }
  }

  private static func trigger(
    _ name: String, _ events: String, on table: String, when condition: String? = nil, _ function: String
  ) -> [String] {
    let condition = condition.map { " WHEN (\($0))" } ?? ""
    return [
      #"DROP TRIGGER IF EXISTS "\#(name)" ON "\#(table)""#,
      #"""
      CREATE CONSTRAINT TRIGGER "\#(name)" AFTER \#(events) ON "\#(table)" DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW\#(condition) EXECUTE FUNCTION \#(function)
      """#,
    ]
  }

  /// Whether the moves of a case that were written in this transaction follow its path, one step at a time, and lead where it stands.
  /// What a gate asks for is the core's; here a passage says of each condition that it was met or waived, and waivers were granted.
  private static let moves = TeamRules.function(
    "team_moves_fit(which BIGINT)", returns: "BOOLEAN", language: "sql",
    #"""
    WITH held AS (SELECT c.*, CAST(p."content" AS JSONB) AS way FROM "case" AS c JOIN "path" AS p ON p."hash" = c."path"
        WHERE c."id" = which),
      stages AS (SELECT s.stage ->> 'id' AS id, s.rank, s.stage -> 'conditions' AS conditions
        FROM held, jsonb_array_elements(held.way -> 'stages') WITH ORDINALITY AS s(stage, rank)),
      moves AS (SELECT p.*, p.xmin = CAST(pg_current_xact_id() AS xid) AS fresh, lag(p."to") OVER w AS before,
          row_number() OVER w AS number, lead(p."id") OVER w IS NULL AS latest
        FROM held JOIN "passage" AS p ON p."association" = held."association" AND p."case" = held."id"
        WINDOW w AS (ORDER BY p."id"))
    SELECT NOT EXISTS (SELECT 1 FROM held) OR (
      EXISTS (SELECT 1 FROM moves, held WHERE moves.latest AND moves."to" = held."stage"
        AND (held."status" = 'closed') = (held."stage" = 'clos')
        AND (held."outcome" IS DISTINCT FROM 'autonomy' OR moves."from" = (SELECT id FROM stages ORDER BY rank DESC LIMIT 1)))
      AND NOT EXISTS (SELECT 1 FROM moves, held WHERE moves.fresh AND NOT coalesce(CASE
        WHEN moves.number = 1 THEN moves."from" IS NULL AND ((moves."move" = 'opening'
            AND moves."to" = (SELECT id FROM stages WHERE rank = 1) AND held."takenOverAt" IS NULL)
          OR (moves."move" = 'takeOver' AND moves."to" = held."takenOverAt"))
        WHEN moves."from" IS DISTINCT FROM moves.before THEN FALSE
        WHEN moves."move" = 'advance' THEN (SELECT later.rank = sooner.rank + 1 FROM stages AS sooner, stages AS later
          WHERE sooner.id = moves."from" AND later.id = moves."to")
        WHEN moves."move" = 'return' THEN (SELECT later.rank < sooner.rank FROM stages AS sooner, stages AS later
          WHERE sooner.id = moves."from" AND later.id = moves."to")
        ELSE moves."move" = 'close' AND moves."to" = 'clos' END, FALSE))
      AND NOT EXISTS (SELECT 1 FROM moves, held, stages, jsonb_array_elements(stages.conditions) AS asked
        WHERE moves.fresh AND stages.id = moves."from"
          AND (moves."move" = 'advance' OR (moves."move" = 'close' AND held."outcome" = 'autonomy'))
          AND NOT EXISTS (SELECT 1 FROM unnest(string_to_array(moves."conditions", E'\n')) AS said
            WHERE said IN ((asked ->> 'id') || '=met', (asked ->> 'id') || '=takenOver')
              OR (said = (asked ->> 'id') || '=waived' AND EXISTS (SELECT 1 FROM "waiver" AS v
                WHERE v."association" = held."association" AND v."case" = held."id" AND v."condition" = asked ->> 'id'
                  AND v."decision" = 'granted')))))
    """#)

  private static let path = late("team_path", #"team_moves_fit(NEW."id")"#, moveMessage)

  private static let passage = late(
    "team_path_of_passage", #"team_moves_fit(CASE TG_OP WHEN 'DELETE' THEN OLD."case" ELSE NEW."case" END)"#,
    moveMessage)

  private static let moveMessage = "a case moves one step at a time, with its passage and through its gate"

  private static let row = late(
    "team_row",
    #"""
    (SELECT NEW."stage" = c."stage" AND NEW."adviser" = c."adviser" AND NEW."status" = c."status"
      FROM "case" AS c WHERE c."id" = NEW."id")
    """#, "the row of a case says what the case says")

  /// What somebody else has signed comes back only by an undo or a redo of what they did in the same file.
  private static let signed = late("team_signed", takesBack, "everybody signs for themselves")

  private static let restored = late(
    "team_restored", takesBack, "a validation that was reopened stands again only by an undo")

  /// Whether who is connected takes something back, or does it again, in this transaction. Entries come one behind the other: none of a
  /// transaction is far from the last.
  private static let takesBack = #"""
    EXISTS (SELECT 1 FROM "journal" AS j JOIN "journal" AS o ON o."id" = j."about"
      WHERE j."id" > (SELECT max("id") FROM "journal") - 10000 AND j.xmin = CAST(pg_current_xact_id() AS xid)
        AND j."adviser" = team_adviser() AND j."act" IN ('undo', 'redo') AND j."association" = o."association")
    """#

  private static func late(_ name: String, _ condition: String, _ message: String) -> String {
    TeamRules.function(
      "\(name)()", returns: "trigger", language: "plpgsql",
      """
      BEGIN
        IF (\(condition)) IS NOT TRUE AND NOT team_owner() THEN
          RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = '\(message)', TABLE = TG_TABLE_NAME;
        END IF;
        RETURN NULL;
      END
      """)
  }
}
