public import JalonCore

extension Store {
  /// The roles of a server that hold the rights of a team: who connects is a member of one of them.
  public static let teamRoles = ["jalon_reader", "jalon_adviser", "jalon_lead"]

  /// Gives the roles of a team their rights on the tables of the programme, has the server watch over who writes what, and makes
  /// those roles that the server lacks. Whoever runs this stands for one adviser from then on.
  ///
  /// Readers read; advisers write their cases; leads besides keep the team, paths, questionnaires and erasures. Nobody alters an
  /// entry of the journal. Who runs this has to own the tables, and may have to be allowed to make roles (`CREATEROLE`).
  ///
  /// - Parameter caller: the adviser for whom the present role stands; one who isn't of the team is passed over.
  /// - Throws: `store.missing`; `store.notAllowed` where the server says no.
  public static func grantTeamRoles(
    _ server: ServerAddress, caller: String? = nil, options: StoreOptions = StoreOptions()
  ) throws(Refusal) {
    let engine = try PostgresEngine(server, patience: options.patience)
    defer { engine.close() }
    try engine.make { connection throws(Refusal) in
      for statement in TeamRoles.all + TeamRules.all + [Migration.trigramIndexes] {
        try connection.run(statement)
      }
      let team = Team(advisers: try connection.advisers(), paths: [:], currentPath: "")
      if let caller = caller.flatMap({ team.adviser(named: $0) }) {
        try connection.run(TeamRoles.standFor, [.int(caller.id)])
      }
    }
  }
}

/// The statements that give roles their rights; run again they change nothing.
enum TeamRoles {
  /// What leads alone write.
  private static let ofLeads = ["meta", "path", "questionnaire", "adviser"]
  /// What is only ever added to: nobody alters or removes a row.
  private static let onlyGrowing = ["journal", "personal_value", "content", "sealed", "brought_act"]
  /// What reading itself writes: up to where someone has seen a case.
  private static let ofReaders = ["visit"]

  static var all: [String] {
    roles + ["GRANT USAGE ON SCHEMA \(TeamRules.schema) TO jalon_reader"].map(TeamRules.inSchema)
      + TableContent.all.flatMap(rights)
      + [
        // Counters only rise.
        #"REVOKE DELETE ON "counter" FROM jalon_adviser"#,
        // Who is who.
        #"GRANT SELECT ON "member" TO jalon_reader"#,
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

  /// The role of this connection stands for an adviser, unless it stands for one already.
  static let standFor = #"""
    INSERT INTO "member" ("role", "adviser", "made") VALUES (CAST(session_user AS TEXT), ?, FALSE) ON CONFLICT DO NOTHING
    """#

  private static let roles =
    Store.teamRoles.map { role in
      """
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = '\(role)') THEN CREATE ROLE \(role) NOLOGIN; END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
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
