/// The questions that guards ask. `session_user` is who connected, whatever role they have taken since.
enum TeamQuestions {
  static let all = [
    owner, adviser, leads, works, mayWrite, mayWriteAssociation, mayRead, mayReadExchange, mayReadEntry,
  ]

  /// The day that it still is somewhere: nobody loses a right before their own day is over.
  static let today = "to_char((now() AT TIME ZONE 'UTC') - INTERVAL '12 hours', 'YYYY-MM-DD')"

  /// The adviser `a` for whom the connection stands, unless they have left.
  static let me = #"""
    FROM "member" AS m JOIN "adviser" AS a ON a."id" = m."adviser"
    WHERE m."role" = CAST(session_user AS TEXT) AND (a."leftOn" IS NULL OR a."leftOn" > \#(today))
    """#

  /// Whether the connection is the one of whoever owns the tables, or of somebody who may take that role.
  private static let owner = TeamRules.function(
    "team_owner()", returns: "BOOLEAN", language: "sql",
    #"""
    SELECT pg_has_role(session_user, c.relowner, 'MEMBER') FROM pg_class AS c WHERE c.oid = to_regclass('"journal"')
    """#)

  private static let adviser = TeamRules.function(
    "team_adviser()", returns: "BIGINT", language: "sql", #"SELECT a."id" \#(me)"#)

  private static let leads = TeamRules.function(
    "team_leads()", returns: "BOOLEAN", language: "sql",
    #"SELECT EXISTS (SELECT 1 \#(me) AND a."role" = 'lead')"#)

  private static let works = TeamRules.function(
    "team_works()", returns: "BOOLEAN", language: "sql",
    #"SELECT EXISTS (SELECT 1 \#(me) AND a."role" IN ('lead', 'adviser'))"#)

  /// Whether who is connected may write a case: leads, its adviser, and those with whom it is shared. Whoever has written the case
  /// in this very transaction may finish the act, though the case be somebody else's by then.
  private static let mayWrite = TeamRules.function(
    "team_may_write(which BIGINT)", returns: "BOOLEAN", language: "sql",
    #"""
    SELECT EXISTS (SELECT 1 \#(me) AND (a."role" = 'lead' OR (a."role" = 'adviser' AND EXISTS (
      SELECT 1 FROM "case" AS c WHERE c."id" = which AND (
        c."adviser" = a."id" OR c.xmin = CAST(pg_current_xact_id() AS xid) OR EXISTS (
          SELECT 1 FROM "share" AS s WHERE s."association" = c."association" AND s."case" = c."id"
            AND s."adviser" = a."id" AND (s."until" IS NULL OR s."until" >= \#(today))))))))
    """#)

  /// Whether who is connected may write what is known of an association: as its open case, and anybody who works in the team where
  /// none is open.
  private static let mayWriteAssociation = TeamRules.function(
    "team_may_write_association(which BIGINT)", returns: "BOOLEAN", language: "sql",
    #"""
    SELECT CASE WHEN team_leads() THEN TRUE
      WHEN NOT team_works() THEN FALSE
      WHEN NOT EXISTS (SELECT 1 FROM "case" AS c WHERE c."association" = which AND c."status" <> 'closed') THEN TRUE
      ELSE EXISTS (SELECT 1 FROM "case" AS c WHERE c."association" = which AND team_may_write(c."id")) END
    """#)

  /// Whether who is connected reads what was said in confidence on a case: leads, its adviser, and those with whom it is shared; and
  /// whoever has said it.
  private static let mayRead = TeamRules.function(
    "team_may_read(which BIGINT, said_by BIGINT)", returns: "BOOLEAN", language: "sql",
    #"""
    SELECT EXISTS (SELECT 1 \#(me) AND (a."role" = 'lead' OR a."id" = said_by OR EXISTS (
      SELECT 1 FROM "case" AS c WHERE c."id" = which AND (c."adviser" = a."id" OR EXISTS (
        SELECT 1 FROM "share" AS s WHERE s."association" = c."association" AND s."case" = c."id"
          AND s."adviser" = a."id" AND (s."until" IS NULL OR s."until" >= \#(today)))))))
    """#)

  private static let mayReadExchange = TeamRules.function(
    "team_may_read_exchange(which BIGINT)", returns: "BOOLEAN", language: "sql",
    #"SELECT team_may_read(e."case", e."by") FROM "exchange" AS e WHERE e."id" = which"#)

  private static let mayReadEntry = TeamRules.function(
    "team_may_read_entry(which BIGINT)", returns: "BOOLEAN", language: "sql",
    #"SELECT team_may_read(j."case_id", j."adviser") FROM "journal" AS j WHERE j."id" = which"#)
}
