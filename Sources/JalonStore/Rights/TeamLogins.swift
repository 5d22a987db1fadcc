/// The roles with which people connect: made, changed and locked by the server as the records of advisers say, at the word of a lead.
///
/// The functions run with the rights of whoever owns the tables, so that no lead has to be able to make roles.
enum TeamLogins {
  static let functions = [settle, follow, admit, setPassword]

  static let others = [
    #"""
    CREATE OR REPLACE TRIGGER "team_follow" AFTER UPDATE OF "role", "leftOn" ON "adviser"
    FOR EACH ROW EXECUTE FUNCTION team_follow()
    """#,
    "REVOKE ALL ON FUNCTION team_settle(BIGINT), team_admit(TEXT, BIGINT, TEXT), team_password(TEXT, TEXT) FROM PUBLIC",
    "GRANT EXECUTE ON FUNCTION team_admit(TEXT, BIGINT, TEXT), team_password(TEXT, TEXT) TO jalon_reader",
    // Rights of the whole server lead nobody into this database who isn't of its team.
    """
    DO $$ BEGIN
      IF (SELECT pg_has_role(current_user, datdba, 'MEMBER') FROM pg_database WHERE datname = current_database()) THEN
        EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database());
      END IF;
    END $$
    """,
  ]

  /// Makes the roles of an adviser members of what the record says, and of nothing else of Jalon's; who has left is locked out.
  private static let settle = TeamRules.function(
    "team_settle(who BIGINT)", returns: "VOID", language: "plpgsql",
    #"""
    DECLARE
      login RECORD;
      part TEXT;
      wanted TEXT := (SELECT 'jalon_' || "role" FROM "adviser" WHERE "id" = who AND ("leftOn" IS NULL
        OR "leftOn" > to_char((now() AT TIME ZONE 'UTC') + INTERVAL '14 hours', 'YYYY-MM-DD')));
      owns BOOLEAN := (SELECT pg_has_role(current_user, datdba, 'MEMBER') FROM pg_database WHERE datname = current_database());
      is_part BOOLEAN;
    BEGIN
      FOR login IN SELECT m."role", m."made" FROM "member" AS m JOIN pg_roles AS r ON r.rolname = m."role"
        WHERE m."adviser" = who AND NOT r.rolsuper LOOP
        FOREACH part IN ARRAY ARRAY['jalon_reader', 'jalon_adviser', 'jalon_lead'] LOOP
          is_part := EXISTS (SELECT 1 FROM pg_auth_members AS g JOIN pg_roles AS r ON r.oid = g.member
            WHERE g.roleid = CAST(CAST(part AS regrole) AS OID) AND r.rolname = login."role");
          IF part = wanted AND NOT is_part THEN
            EXECUTE format('GRANT %I TO %I', part, login."role");
          ELSIF part IS DISTINCT FROM wanted AND is_part THEN
            EXECUTE format('REVOKE %I FROM %I', part, login."role");
          END IF;
        END LOOP;
        IF owns AND wanted IS NULL THEN
          EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM %I', current_database(), login."role");
        ELSIF owns THEN
          EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), login."role");
        END IF;
        IF login."made" THEN
          EXECUTE format('ALTER ROLE %I %s', login."role", CASE WHEN wanted IS NULL THEN 'NOLOGIN' ELSE 'LOGIN' END);
        END IF;
      END LOOP;
    END
    """#)

  private static let follow = TeamRules.function(
    "team_follow()", returns: "trigger", language: "plpgsql",
    #"BEGIN PERFORM team_settle(NEW."id"); RETURN NULL; END"#)

  /// Lets a role stand for an adviser: a new one, or one that is there already and has no rights of its own on the server.
  private static let admit = TeamRules.function(
    "team_admit(login TEXT, who BIGINT, verifier TEXT)", returns: "VOID", language: "plpgsql",
    #"""
    DECLARE
      known RECORD;
      present RECORD;
    BEGIN
      IF NOT team_leads() AND NOT team_owner() THEN
        RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'this is for team leads';
      END IF;
      SELECT * INTO present FROM "member" WHERE "role" = login OR "adviser" = who LIMIT 1;
      IF FOUND AND (present."role" <> login OR present."adviser" <> who) THEN
        RAISE EXCEPTION USING ERRCODE = 'JT001', MESSAGE = format('%s stands for adviser %s', present."role", present."adviser");
      END IF;
      SELECT * INTO known FROM pg_roles WHERE rolname = login;
      IF known.oid IS NULL THEN
        EXECUTE format('CREATE ROLE %I LOGIN', login);
        INSERT INTO "member" VALUES (login, who, TRUE);
      ELSE
        IF known.rolsuper OR known.rolcreaterole OR known.rolcreatedb OR known.rolreplication OR known.rolbypassrls
          OR NOT (known.rolcanlogin OR coalesce(present."made", FALSE)) THEN
          RAISE EXCEPTION USING ERRCODE = 'JT002', MESSAGE = format('%s has rights of its own on the server', login);
        END IF;
        INSERT INTO "member" VALUES (login, who, FALSE) ON CONFLICT DO NOTHING;
      END IF;
      PERFORM team_settle(who);
      IF verifier IS NOT NULL THEN PERFORM team_password(login, verifier); END IF;
    END
    """#)

  /// Keeps what proves a password, never the password: of a role that Jalon made, by a lead or by who connects with it.
  private static let setPassword = TeamRules.function(
    "team_password(login TEXT, verifier TEXT)", returns: "VOID", language: "plpgsql",
    #"""
    BEGIN
      IF NOT team_leads() AND NOT team_owner() AND login <> CAST(session_user AS TEXT) THEN
        RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'this is for team leads';
      END IF;
      IF verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
        RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'a password is kept as a SCRAM verifier only';
      END IF;
      IF NOT EXISTS (SELECT 1 FROM "member" WHERE "role" = login AND "made") THEN
        RAISE EXCEPTION USING ERRCODE = 'JT003', MESSAGE = format('%s was not made by Jalon', login);
      END IF;
      EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
    END
    """#)
}
