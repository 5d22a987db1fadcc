import Foundation
import JalonCore
import Testing

@testable import JalonStore

/// Who is let into the team, with which role, and shown out again.
@Suite struct TeamMemberTests {
  private var now: Moment { TeamTrial.now }

  /// Roles belong to the whole server: each test has its own.
  private func login() -> String { "zoe_\(UInt32.random(in: 0 ... .max))" }

  private func code(_ body: () throws -> Void) -> String? {
    #expect(throws: Refusal.self) { try body() }?.code
  }

  @Test func `a lead lets somebody in, who works, leads, leaves and comes back`() throws {
    let trial = try TeamTrial()
    let login = login()
    let lead = try trial.store(as: "bea")
    let made = try lead.admit(
      "Zoé", role: .adviser, email: "zoe@asso.fr", login: login, password: "un secret assez long", as: "Béa",
      at: now)
    #expect(made.login == login)
    #expect(try lead.members().contains { $0.adviser.name == "Zoé" && $0.login == login })
    let zoe = try trial.store(as: login)
    #expect(zoe.connected?.adviser == "Zoé")
    let kept = try #require(
      try zoe.perform(RegisterAssociation(name: "Les Mains"), as: "Zoé", at: now, expect: nil).id)
    let adding = AddAdviser(name: "Chloé", role: .adviser)
    #expect(code { _ = try zoe.perform(adding, as: "Zoé", at: now, expect: nil) } == "role.lead")
    // A lead by the word of a lead, at once and without a new connection.
    _ = try lead.perform(UpdateAdviser(adviser: "Zoé", role: .lead), as: "Béa", at: now, expect: nil)
    _ = try zoe.perform(adding, as: "Zoé", at: now, expect: nil)
    _ = try lead.dismiss("Zoé", as: "Béa", at: now)
    #expect(code { _ = try zoe.perform(adding, as: "Zoé", at: now, expect: nil) } == PostgresFault.notAllowed)
    try zoe.close()
    #expect(code { _ = try trial.store(as: login) } == "server.notAllowed")
    #expect(try lead.file(association: kept).association.name == "Les Mains")
    _ = try lead.admit("Zoé", role: .reader, login: login, password: nil, as: "Béa", at: now)
    #expect(try trial.store(as: login).team().adviser(named: "Zoé")?.role == .reader)
    #expect(try trial.refusal(as: login, #"DELETE FROM "tag""#)?.code == PostgresFault.notAllowed)
    #expect(try lead.check(on: now.today) == [])
    try lead.close()
  }

  @Test func `nobody but a lead does, and nobody gets a role that is taken or has rights of its own`() throws
  {
    let trial = try TeamTrial()
    let (lead, paul) = (try trial.store(as: "bea"), try trial.store(as: "paul"))
    func admit(_ name: String, _ login: String, by store: Store, _ adviser: String) throws {
      _ = try store.admit(name, role: .lead, login: login, password: nil, as: adviser, at: now)
    }
    #expect(code { try admit("Paul", "paul", by: paul, "Paul") } == "role.lead")
    #expect(code { try admit("Zoé", "paul", by: lead, "Béa") } == "team.loginTaken")
    #expect(code { try admit("Nina", login(), by: lead, "Béa") } == "team.loginTaken")
    #expect(code { try admit("Zoé", "jalon", by: lead, "Béa") } == "team.loginOwns")
    #expect(code { try admit("Zoé", "pg_read_all_data", by: lead, "Béa") } == "team.loginOwns")
    // Nothing of it was kept.
    #expect(try lead.team().adviser(named: "Zoé") == nil)
    let foreign = login()
    try trial.place.connection().execute("CREATE ROLE \(foreign) LOGIN")
    try admit("Zoé", foreign, by: lead, "Béa")
    #expect(try trial.store(as: foreign).connected?.adviser == "Zoé")
    #expect(code { try lead.setPassword(of: foreign, to: "un secret assez long") } == "team.loginForeign")
    for sql in [
      "SELECT team_admit('zoe_x', 1, NULL)", "SELECT team_settle(1)",
      "SELECT team_password('nina', 'SCRAM-SHA-256$x')",
    ] {
      #expect(try trial.refusal(as: "paul", sql)?.code == PostgresFault.notAllowed, "\(sql)")
    }
    #expect(
      try trial.refusal(as: "bea", "SELECT team_password('paul', 'plain')")?.code == PostgresFault.notAllowed)
    for store in [lead, paul] { try store.close() }
  }

  @Test func `the server's log never has a password, even where it has every statement`() throws {
    let server = try PrivatePostgres()
    let place = try server.emptyDatabase()
    let connection = try place.connection()
    try connection.execute("ALTER SYSTEM SET log_statement = 'all'")
    try connection.execute("SELECT pg_reload_conf()")
    let store = try Store.open(place.connection, founder: "Amélie", at: ScratchProgramme.now)
    try Store.grantTeamRoles(place, caller: "Amélie")
    let secret = "un-secret-\(UInt64.random(in: 0 ... .max))"
    _ = try store.admit(
      "Zoé", role: .adviser, login: "zoe", password: secret, as: "Amélie", at: ScratchProgramme.now)
    try store.setPassword(of: "zoe", to: secret + "!")
    try store.close()
    let kept = try connection.text("SELECT rolpassword FROM pg_authid WHERE rolname = 'zoe'")
    #expect(kept?.hasPrefix("SCRAM-SHA-256$") == true)
    let log = try String(contentsOfFile: server.socketFolder + "/log", encoding: .utf8)
    #expect(log.contains("team_admit"))
    #expect(!log.contains(secret))
  }

  @Test func `the last lead stays one`() throws {
    let place = try PrivatePostgres.shared.get().programme()
    let store = try Store.open(place.connection, founder: "x", at: ScratchProgramme.now)
    let update = UpdateAdviser(adviser: "Amélie", role: .reader)
    #expect(
      code { _ = try store.perform(update, as: "Amélie", at: ScratchProgramme.now, expect: nil) }
        == "adviser.lastLead")
    try store.close()
  }

  @Test func `who may connect to the server, and not to this programme, is told how to be let in`() throws {
    let trial = try TeamTrial()
    try Store.grantTeamRoles(trial.place)
    let login = login()
    try trial.place.connection().execute("CREATE ROLE \(login) LOGIN")
    #expect(code { _ = try trial.store(as: login) } == "team.stranger")
  }
}
