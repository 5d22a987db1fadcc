import ArgumentParser
import JalonCore
import JalonStore

/// Lets somebody into the team.
struct TeamAddCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "add", fr: "Faire entrer quelqu’un dans l’équipe, ou changer son rôle.",
    en: "Let somebody into the team, or change their role.",
    discussion: Localized(
      fr:
        "Le mot de passe est demandé au terminal, sans être montré. Il n’est gardé nulle part\u{A0}: le serveur reçoit de quoi le vérifier.",
      en:
        "The password is asked for at the terminal, without being shown. It is kept nowhere: the server gets what proves it."
    ))

  @Argument(help: say("le nom de la personne", "the person’s name"))
  var name: String

  @Option(help: say("adviser, lead ou reader", "adviser, lead or reader"))
  var role: RoleChoice

  @Option(help: say("son rôle de connexion sur le serveur", "the role with which they connect to the server"))
  var login: String?

  @Option(help: say("son courriel", "their e-mail"))
  var email: String?

  @OptionGroup var secret: SecretOptions

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let store = try session.teamStore()
    let login = login ?? Fold.words(name).joined(separator: "_")
    let knows = try store.members().contains { $0.login == login }
    let password = try knows ? secret.given() : secret.wanted(for: login, session)
    let made = try store.admit(
      name, role: role.role, email: email, login: login, password: password, as: session.adviser,
      at: session.clock.now)
    try session.print(member: made, fr: "De l’équipe", en: "In the team")
  }
}

/// The roles of advisers as options.
enum RoleChoice: String, CaseIterable, ExpressibleByArgument {
  case adviser, lead, reader

  var role: Adviser.Role {
    switch self {
    case .adviser: .adviser
    case .lead: .lead
    case .reader: .reader
    }
  }
}

/// Where a password comes from.
struct SecretOptions: ParsableArguments {
  @Option(
    help: say(
      "le mot de passe\u{A0}: la première ligne d’un fichier, ou - pour l’entrée standard",
      "the password: the first line of a file, or - for standard input"),
    completion: .file())
  var passwordFile: String?

  @Flag(
    help: say(
      "sans mot de passe, où le serveur reconnaît les gens autrement",
      "without a password, where the server knows people by other means"))
  var noPassword = false

  /// The password that a file holds, if one is given.
  func given() throws(Refusal) -> String? {
    try passwordFile.map { path throws(Refusal) in try Secret.read(path) }
  }

  /// The password of a new role.
  func wanted(for login: String, _ session: Session) throws(Refusal) -> String? {
    if let given = try given() { return given }
    return noPassword ? nil : try Secret.askNew(for: login, session.language)
  }
}

/// Shows somebody out of the team.
struct TeamRemoveCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "remove", fr: "Faire sortir quelqu’un de l’équipe, sans rien perdre de son travail.",
    en: "Show somebody out of the team, without losing any of their work.")

  @Argument(help: say("le nom de la personne", "the person’s name"))
  var name: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let left = try session.teamStore().dismiss(name, as: session.adviser, at: session.clock.now)
    try session.print(member: left, fr: "N’est plus de l’équipe", en: "No longer in the team")
  }
}

/// Who is of the team.
struct TeamListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "list", fr: "Lister l’équipe et ses rôles de connexion.",
    en: "List the team and the roles with which it connects.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let members = try session.teamStore().members()
    let language = session.language
    let columns: [Table.Column] = [
      .init(language == .fr ? "Nom" : "Name"), .init(language == .fr ? "Rôle" : "Role"),
      .init(language == .fr ? "Connexion" : "Login"), .init(language == .fr ? "Courriel" : "E-mail"),
      .init(language == .fr ? "Départ" : "Left"),
    ]
    var printer = ListPrinter("members", RecordForms.member, session: session, columns: columns) {
      [
        $0.adviser.name, $0.adviser.role.label[language], $0.login ?? "", $0.adviser.email ?? "",
        $0.adviser.leftOn?.shown(language) ?? "",
      ]
    }
    try printer.print(
      all: members, Localized.count(members.count, fr: ("personne", "personnes"), en: ("person", "people")))
  }
}

/// Changes the password of a role.
struct TeamPasswordCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "password", fr: "Changer son mot de passe, ou celui de quelqu’un.",
    en: "Change one’s password, or somebody’s.")

  @Argument(
    help: say("le nom de la personne\u{A0}; soi-même sans cela", "the person’s name; oneself without"))
  var name: String?

  @OptionGroup var secret: SecretOptions

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let store = try session.teamStore()
    let who = try store.team().known(name ?? session.adviser)
    guard let member = try store.members().first(where: { $0.adviser.id == who.id }), let login = member.login
    else {
      throw Refusal(
        "team.noLogin", fr: "\(who.name) n’a pas de rôle de connexion\u{A0}: jalon team add lui en donne un",
        en: "\(who.name) has no role to connect with: jalon team add gives one", kind: .notFound)
    }
    guard let password = try secret.wanted(for: login, session) else { return }
    try store.setPassword(of: login, to: password)
    try session.print(member: member, fr: "Mot de passe changé", en: "Password changed")
  }
}

extension Session {
  /// The programme, which has to be on a server.
  fileprivate func teamStore() throws(Refusal) -> Store {
    _ = try server()
    return try programme()
  }

  fileprivate func print(member: TeamMember, fr: String, en: String) throws(Refusal) {
    let login = member.login.map { " (\($0))" } ?? ""
    let what = "\(member.adviser.name), \(member.adviser.role.label[language])\(login)"
    try print(
      json: RecordForms.member.json(member),
      text: (language == .fr ? "\(fr)\u{A0}: " : "\(en): ") + what + "\n")
  }
}
