/// What a server asks of the journal: it only grows, each entry stands on the one before in its chain, and says who is connected and
/// when it is by the server's own clock.
enum JournalGuards {
  /// How far an entry's instant may be outside its transaction, in milliseconds: clocks are read one after the other.
  private static let slack = 5_000

  static let entryMessage =
    "the journal takes entries of who is connected, at their instant, behind the last one"

  /// The digest is worked out as `JournalEntry.expectedDigest` does.
  static let entry = #"""
    fits := TG_OP = 'INSERT' AND team_works() AND NEW."adviser" = team_adviser()
      AND NEW."instant" BETWEEN CAST(extract(epoch FROM transaction_timestamp()) * 1000 AS BIGINT) - \#(slack)
        AND CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) + \#(slack)
      AND abs(CAST(NEW."day" AS DATE) - CAST(now() AT TIME ZONE 'UTC' AS DATE)) <= 1
      AND NEW."id" = (SELECT coalesce(max("id"), 0) + 1 FROM "journal")
      AND (NEW."association" = 0 OR team_may_write_association(NEW."association") OR team_may_write(NEW."case_id"))
      AND NEW."digest" = encode(sha256(convert_to(concat(
        (SELECT "digest" FROM "journal" WHERE "association" = NEW."association" ORDER BY "id" DESC LIMIT 1), E'\n',
        NEW."id", E'\n', NEW."instant", E'\n', NEW."day", E'\n', NEW."adviser", E'\n', NEW."act", E'\n',
        NEW."command", E'\n', NEW."association", E'\n', NEW."case_id", E'\n', NEW."about", E'\n', NEW."batch", E'\n',
        coalesce((SELECT "body" FROM "sealed" WHERE "journal" = NEW."id"), NEW."body")), 'UTF8')), 'hex');
    """#

  /// A sealed body comes right before its entry.
  static let sealed = #"""
    fits := TG_OP = 'INSERT' AND team_works() AND NEW."journal" = (SELECT coalesce(max("id"), 0) + 1 FROM "journal");
    """#

  static let valueMessage = "personal values come with their entry, and only an erasure empties them"

  static let value = #"""
    fits := (TG_OP = 'INSERT' AND NEW."digest" = encode(sha256(convert_to(concat(NEW."salt", NEW."value"), 'UTF8')), 'hex')
        AND EXISTS (SELECT 1 FROM "journal" AS j WHERE j."id" = NEW."journal" AND j."adviser" = team_adviser()
          AND j.xmin = CAST(pg_current_xact_id() AS xid) 
            AND strpos(coalesce((SELECT "body" FROM "sealed" WHERE "journal" = j."id"), j."body"), NEW."digest") > 0))
      OR (TG_OP = 'UPDATE' AND team_leads() AND NEW."value" IS NULL AND NEW."salt" IS NULL);
    """#

  static let undoneMessage = "an entry is taken back by an entry that does so"

  /// An undo takes back what it is about; a redo takes back the undo, and lets stand again what that was about.
  static let undone = #"""
    fits := CASE TG_OP
      WHEN 'INSERT' THEN EXISTS (SELECT 1 FROM "journal" AS j WHERE j."id" = NEW."by_entry" AND j."adviser" = team_adviser()
        AND j.xmin = CAST(pg_current_xact_id() AS xid) AND ((j."act" = 'undo' AND j."about" = NEW."entry")
          OR (j."act" = 'redo' AND EXISTS (SELECT 1 FROM "journal" AS u
            WHERE u."id" = NEW."entry" AND u."act" = 'undo' AND u."about" = j."about"))))
      WHEN 'DELETE' THEN EXISTS (SELECT 1 FROM "undone" AS d JOIN "journal" AS j ON j."id" = d."by_entry"
        WHERE d."entry" = OLD."by_entry" AND j."act" = 'redo' AND j."about" = OLD."entry" AND j."adviser" = team_adviser()
          AND j.xmin = CAST(pg_current_xact_id() AS xid))
      ELSE FALSE END;
    """#
}
