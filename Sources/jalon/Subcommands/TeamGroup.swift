import ArgumentParser
import JalonCore
import JalonStore

/// `jalon team init|add|remove|list|password|migrate|figures`: looks after the programme of a team, on a server, and counts what it does.
struct TeamGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "team", fr: "Le programme d’une équipe, sur un serveur PostgreSQL, et ses chiffres.",
    en: "The programme of a team, on a PostgreSQL server, and its figures.",
    subcommands: [
      TeamInitCommand.self, TeamAddCommand.self, TeamRemoveCommand.self, TeamListCommand.self,
      TeamPasswordCommand.self, TeamMigrateCommand.self, TeamFiguresCommand.self,
    ])
}

/// Makes the tables and the roles.
struct TeamInitCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "init", fr: "Créer les tables et les rôles dans une base vide, ou donner leurs droits aux rôles.",
    en: "Make tables and roles in an empty database, or give the roles their rights.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let server = try session.server()
    var opening = try session.opening()
    opening.makesMissing = true
    try Store.open(session.database, founder: session.adviser, at: session.clock.now, options: opening)
      .close()
    try Store.grantTeamRoles(server, caller: session.adviser, options: opening)
    let roles = Store.teamRoles.joined(separator: ", ")
    try session.print(
      json: Self.form.json(Made(database: server.shown, roles: Store.teamRoles)),
      text: session.language == .fr
        ? "Programme prêt\u{A0}: \(server.shown)\nRôles\u{A0}: \(roles)\n"
        : "Programme ready: \(server.shown)\nRoles: \(roles)\n")
  }

  struct Made: Sendable {
    let database: String
    let roles: [String]
  }

  static let form = Form<Made>([.text("database") { $0.database }, .texts("roles") { $0.roles }])
}

/// Brings the tables to this version.
struct TeamMigrateCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "migrate", fr: "Mettre les tables au niveau de cette version.", en: "Bring the tables to this version.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let server = try session.server()
    let isRaised = try Store.migrate(server, at: session.clock.now, options: session.opening())
    try session.print(
      json: Self.form.json(Raised(database: server.shown, isRaised: isRaised)),
      text: session.language == .fr
        ? (isRaised ? "Mis à niveau" : "Déjà à jour") + "\u{A0}: \(server.shown)\n"
        : (isRaised ? "Brought up to date" : "Up to date already") + ": \(server.shown)\n")
  }

  struct Raised: Sendable {
    let database: String
    let isRaised: Bool
  }

  static let form = Form<Raised>([.text("database") { $0.database }, .flag("migrated") { $0.isRaised }])
}

extension Session {
  /// The address of the server that `--database` names.
  /// - Throws: `team.noServer` where it names a file.
  func server() throws(Refusal) -> ServerAddress {
    guard let server = ServerAddress(database) else {
      throw Refusal(
        "team.noServer",
        fr: "\(database) est un fichier\u{A0}: donner l’adresse d’un serveur, --database postgres://…",
        en: "\(database) is a file: give the address of a server, --database postgres://…", kind: .usage)
    }
    return server
  }
}
