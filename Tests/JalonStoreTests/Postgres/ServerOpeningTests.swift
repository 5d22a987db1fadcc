import JalonCore
import Testing

@testable import JalonStore

/// Where a server is, who is let in, and what stands there.
@Suite struct ServerOpeningTests {
  private let now = ScratchProgramme.now

  private func refusal(
    _ address: String, _ change: (inout StoreOptions) -> Void = { _ in }
  ) throws -> Refusal {
    var options = StoreOptions()
    options.patience = 100
    change(&options)
    return try #require(
      #expect(throws: Refusal.self) { try Store.open(address, founder: "Amélie", at: now, options: options) })
  }

  @Test(arguments: [
    (
      "postgres://zoe:s3cret@db.asso.fr:5433/jalon?sslpassword=s3cret", "postgres://zoe@db.asso.fr:5433/jalon"
    ),
    ("postgresql://zoe:s3%40c:ret@[::1]/jalon", "postgresql://zoe@[::1]/jalon"),
    ("postgresql:///jalon?password=s3cret", "postgresql:///jalon"),
    ("postgres://db.asso.fr", "postgres://db.asso.fr"),
    ("service=jalon password=s3cret user=zoe", "service=jalon user=zoe"),
  ])
  func `an address is shown without its secrets`(address: String, shown: String) {
    #expect(ServerAddress(address)?.shown == shown)
  }

  @Test(arguments: ["/srv/jalon.db", "jalon.db", "postgres", "./postgres:/x", ""])
  func `a path is no address`(path: String) { #expect(ServerAddress(path) == nil) }

  @Test func `a server that isn't there is said so, without the password`() throws {
    let found = try refusal("postgres://zoe:s3cret@127.0.0.1:1/jalon")
    #expect(found.code == "server.unreachable")
    #expect(found.kind == .unavailable)
    #expect(!"\(found)".contains("s3cret"))
    let nowhere = try PrivatePostgres.shared.get().address(of: "nowhere")
    #expect(try refusal(nowhere.connection).kind == .unavailable)
    #expect(try refusal("service=nowhere_at_all").kind == .unavailable)
  }

  @Test func `someone without rights is told so`() throws {
    let server = try PrivatePostgres.shared.get()
    let programme = try server.programme()
    let name = try #require(programme.shown.split(separator: "/").last)
    try programme.connection().execute("DROP ROLE IF EXISTS stranger; CREATE ROLE stranger LOGIN")
    let found = try refusal(server.address(of: String(name), as: "stranger").connection)
    #expect(found.code == "team.stranger")
    #expect(found.kind == .notAllowed)
  }

  @Test(arguments: [
    ("CREATE ROLE lodger NOLOGIN", "lodger"), ("SELECT 1", "nobody_of_that_name"),
  ])
  func `whom the server lets in under no condition is told so, and not that it doesn’t answer`(
    sql: String, role: String
  ) throws {
    let server = try PrivatePostgres.shared.get()
    let programme = try server.programme()
    try programme.connection().execute("DROP ROLE IF EXISTS lodger; \(sql)")
    let name = try #require(programme.shown.split(separator: "/").last)
    let found = try refusal(server.address(of: String(name), as: role).connection)
    #expect(found.code == "server.notAllowed")
    #expect(found.kind == .notAllowed)
  }

  @Test(arguments: [
    (
      "28P01", "authentification par mot de passe échouée pour l'utilisateur « zoe »", "server.notAllowed",
      Refusal.Kind.notAllowed
    ),
    ("28000", "le rôle « zoe » n'est pas autorisé à se connecter", "server.notAllowed", .notAllowed),
    ("42501", "droit refusé pour la base de données « jalon »", "team.stranger", .notAllowed),
    ("57P03", "le système de bases de données se lance", "server.unreachable", .unavailable),
  ])
  func `a server is understood by its code, whatever language it speaks`(
    state: String, text: String, code: String, kind: Refusal.Kind
  ) {
    let message = """
      connexion au serveur sur « db.asso.fr », port 5432 a échoué : FATAL:  \(state): \(text)
      DÉTAIL : L'utilisateur n'a pas le droit CONNECT.
      EMPLACEMENT : auth_failed, auth.c:335

      """
    let found = PostgresFault.unreachable(message, needsPassword: false, at: "db.asso.fr")
    #expect(found.code == code)
    #expect(found.kind == kind)
    #expect(code == "team.stranger" || found.message.en.hasSuffix(": \(text)"))
    #expect(!"\(found)".contains("auth.c"))
  }

  @Test func `a network that fails has no code`() {
    let message =
      "connection to server at \"127.0.0.1\", port 1 failed: Connection refused\n\tIs the server running?\n"
    #expect(ServerWord(message) == nil)
    #expect(ServerWord("FATAL:  no code here") == nil)
  }

  @Test func `a programme is made only where that is asked, and once`() throws {
    let empty = try PrivatePostgres.shared.get().emptyDatabase()
    #expect(try refusal(empty.connection) { $0.makesMissing = false }.code == "store.missing")
    let store = try Store.create(empty.connection, founder: "Amélie\u{7}", at: now)
    #expect(try store.team().advisers.map(\.name) == ["Amélie"])
    #expect(try store.team().advisers.map(\.role) == [.lead])
    let again = #expect(throws: Refusal.self) { try Store.create(empty.connection, founder: "x", at: now) }
    #expect(again?.code == "store.exists")
    #expect(try store.check(on: now.today) == [])
    try store.close()
  }

  @Test func `another program's tables are left as they are`() throws {
    let database = try PrivatePostgres.shared.get().emptyDatabase()
    try database.connection().execute("CREATE TABLE meta (key TEXT, value TEXT)")
    #expect(try refusal(database.connection).code == "store.foreign")
  }

  @Test func `a client that is too old is told to upgrade, and one that is newer says how`() throws {
    let programme = try PrivatePostgres.shared.get().programme()
    let connection = try programme.connection()
    try connection.execute("UPDATE meta SET value = '999' WHERE key = 'level'")
    #expect(try refusal(programme.connection).code == "store.newer")
    #expect(throws: Refusal.self) { try Store.migrate(programme, at: now) }
    try connection.execute("UPDATE meta SET value = '16' WHERE key = 'level'")
    #expect(try refusal(programme.connection).code == "store.older")
  }

  @Test func `rights that an earlier run did not come to are given by the next one`() throws {
    let programme = try PrivatePostgres.shared.get().programme()
    try Store.grantTeamRoles(programme)
    let connection = try programme.connection()
    try connection.execute("REVOKE ALL ON stay FROM jalon_reader, jalon_adviser")
    #expect(try !Store.migrate(programme, at: now))
    let mayWrite = "SELECT CAST(has_table_privilege('jalon_adviser', 'stay', 'INSERT') AS TEXT)"
    #expect(try connection.text(mayWrite) == "true")
  }

  @Test func `an earlier programme is brought up to date once, whoever asks at the same time`() async throws {
    let empty = try PrivatePostgres.shared.get().emptyDatabase()
    let connection = try empty.connection()
    let dialect = PostgresDialect()
    let former = Migration.all.firstIndex { $0.name == Migration.serving.name } ?? 0
    for step in Migration.all.prefix(former) {
      for statement in step.statements(dialect) { try connection.run(statement) }
    }
    try connection.run(SchemaLevel.keep, [.text(String(former))])
    let now = now
    let raised = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 { group.addTask { try Store.migrate(empty, at: now) } }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(raised == 1)
    #expect(try connection.text(SchemaLevel.read) == String(SchemaLevel.current))
  }
}
