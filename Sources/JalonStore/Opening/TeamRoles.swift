public import JalonCore

extension Store {
  /// The roles of a server that hold the rights of a team: who connects is a member of one of them.
  public static let teamRoles = ["jalon_reader", "jalon_adviser", "jalon_lead"]

  /// Gives the roles of a team their rights on the tables of the programme, and makes those roles that the server lacks.
  ///
  /// Readers read; advisers write cases; leads besides keep the team, paths, questionnaires and erasures. Nobody alters an
  /// entry of the journal. Who runs this has to own the tables, and may have to be allowed to make roles (`CREATEROLE`).
  ///
  /// - Throws: `store.missing`; `store.notAllowed` where the server says no.
  public static func grantTeamRoles(
    _ server: ServerAddress, options: StoreOptions = StoreOptions()
  ) throws(Refusal) {
    let engine = try PostgresEngine(server, patience: options.patience)
    defer { engine.close() }
    try engine.make { connection throws(Refusal) in
      for statement in TeamRoles.all { try connection.run(statement) }
    }
  }
}

/// The statements that give roles their rights; run again they change nothing.
enum TeamRoles {
  /// What leads alone write.
  private static let ofLeads = ["meta", "path", "questionnaire", "adviser"]
  /// What is only ever added to: nobody alters or removes a row.
  private static let onlyGrowing = ["journal", "personal_value", "content"]
  /// What reading itself writes: up to where someone has seen a case.
  private static let ofReaders = ["visit"]

  static var all: [String] {
    roles + ["GRANT USAGE ON SCHEMA \(schema) TO jalon_reader"].map(inSchema)
      + TableContent.all.flatMap(rights)
      + [
        // A writing waits its turn at this lock.
        #"GRANT UPDATE ON "turn" TO jalon_reader"#,
        // And leaves its mark.
        #"GRANT SELECT, INSERT, DELETE ON "act" TO jalon_reader"#,
        // An erasure empties values and leaves the chain whole.
        #"GRANT UPDATE ("value", "salt") ON "personal_value" TO jalon_lead"#,
        // A file that was erased with a person may be attached anew; its digest tells whether the bytes are its own.
        #"GRANT UPDATE ("bytes") ON "content" TO jalon_adviser"#,
      ]
  }

  private static let schema = "%SCHEMA%"

  /// Runs a statement on the schema in which the tables stand, whatever its name is.
  private static func inSchema(_ statement: String) -> String {
    """
    DO $$ BEGIN EXECUTE replace('\(statement)', '\(schema)', quote_ident(current_schema())); END $$
    """
  }

  private static let roles =
    Store.teamRoles.map { role in
      """
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = '\(role)') THEN CREATE ROLE \(role) NOLOGIN; END IF;
      END $$
      """
    }
    + zip(Store.teamRoles, Store.teamRoles.dropFirst()).map { lesser, greater in
      """
      DO $$ BEGIN
        IF NOT pg_has_role('\(greater)', '\(lesser)', 'MEMBER') THEN GRANT \(lesser) TO \(greater); END IF;
      END $$
      """
    }

  private static func rights(on table: String) -> [String] {
    let writers =
      ofLeads.contains(table) ? "jalon_lead" : ofReaders.contains(table) ? "jalon_reader" : "jalon_adviser"
    let writing = onlyGrowing.contains(table) ? "INSERT" : "INSERT, UPDATE, DELETE"
    return [
      #"GRANT SELECT ON "\#(table)" TO jalon_reader"#, #"GRANT \#(writing) ON "\#(table)" TO \#(writers)"#,
    ]
  }
}
