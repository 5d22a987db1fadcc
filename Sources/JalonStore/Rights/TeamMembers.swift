import CPostgres
public import JalonCore

/// Someone of the team of a programme on a server.
public struct TeamMember: Sendable, Hashable {
  public let adviser: Adviser
  /// The role with which they connect; `nil` where they can't.
  public let login: String?
}

extension Store {
  /// Lets somebody into the team: their record, and the role with which they connect. Somebody known gets another role in the team,
  /// or comes back. For leads.
  ///
  /// - Parameters:
  ///   - login: the role of the server; it is made where there is none.
  ///   - password: kept nowhere; the server gets what proves it (SCRAM). `nil` where the server knows people by other means.
  /// - Throws: `team.login…` where the role is somebody else's, or has rights of its own on the server.
  public func admit(
    _ name: String, role: Adviser.Role, email: String? = nil, login: String, password: String?,
    as adviser: String, at now: Moment
  ) throws(Refusal) -> TeamMember {
    try change { session throws(Refusal) in
      if let known = session.team.adviser(named: name) {
        if known.leftOn != nil {
          _ = try session.perform(ReturnAdviser(adviser: known.name), as: adviser, at: now)
        }
        let update = UpdateAdviser(adviser: known.name, role: role, email: email)
        _ = try session.perform(update, as: adviser, at: now)
      } else {
        _ = try session.perform(AddAdviser(name: name, role: role, email: email), as: adviser, at: now)
      }
      let made = try session.team.known(name)
      let verifier = try password.map { password throws(Refusal) in
        try session.connection.verifier(of: password, for: login)
      }
      try Self.naming(login) { () throws(Refusal) in
        try session.connection.run(
          MemberStatements.admit, [.text(login), .int(made.id), verifier.map { .text($0) } ?? .null])
      }
      return TeamMember(adviser: made, login: login)
    }
  }

  /// Shows somebody out: their departure is recorded and their role locked; what they did stays. For leads.
  public func dismiss(_ name: String, as adviser: String, at now: Moment) throws(Refusal) -> TeamMember {
    let leave = LeaveAdviser(adviser: name, on: now.today)
    _ = try perform(leave, as: adviser, at: now, expect: nil)
    let left = try team().known(name)
    return try members().first { $0.adviser.id == left.id } ?? TeamMember(adviser: left, login: nil)
  }

  /// Gives a role another password: one's own, or, as a lead, somebody's.
  public func setPassword(of login: String, to password: String) throws(Refusal) {
    try change { session throws(Refusal) in
      let verifier = try session.connection.verifier(of: password, for: login)
      try Self.naming(login) { () throws(Refusal) in
        try session.connection.run(MemberStatements.setPassword, [.text(login), .text(verifier)])
      }
    }
  }

  /// Everybody who is or was of the team, with the roles with which they connect.
  public func members() throws(Refusal) -> [TeamMember] {
    try engine.read { connection throws(Refusal) in
      var logins: [Int64: String] = [:]
      if connected != nil {
        try connection.each(MemberStatements.read, []) { logins[$0.int(1)] = $0.text(0) }
      }
      return try connection.advisers().map { TeamMember(adviser: $0, login: logins[$0.id]) }
    }
  }

  /// Says in words what the server's own functions refuse of a login.
  private static func naming(_ login: String, _ body: () throws(Refusal) -> Void) throws(Refusal) {
    do throws(Refusal) {
      try body()
    } catch {
      switch error.details["state"] {
      case "JT001":
        throw Refusal(
          "team.loginTaken",
          fr:
            "le rôle \(login) est pour quelqu’un d’autre, ou cette personne en a un autre\u{A0}: voir jalon team list",
          en:
            "the role \(login) stands for somebody else, or this person has another one: see jalon team list",
          details: ["login": login])
      case "JT002":
        throw Refusal(
          "team.loginOwns",
          fr: "le rôle \(login) a des droits à lui sur le serveur\u{A0}: en donner un autre par --login",
          en: "the role \(login) has rights of its own on the server: give another one with --login",
          kind: .notAllowed, details: ["login": login])
      case "JT003":
        throw Refusal(
          "team.loginForeign",
          fr:
            "le rôle \(login) n’a pas été créé par Jalon, qui ne touche pas à son mot de passe\u{A0}: l’ajouter avec --no-password",
          en:
            "the role \(login) was not made by Jalon, which leaves its password alone: add it with --no-password",
          kind: .notAllowed, details: ["login": login])
      default: throw error
      }
    }
  }
}

/// The statements about the roles with which people connect.
enum MemberStatements {
  static let read = #"SELECT "role", "adviser" FROM "member" ORDER BY "role""#
  static let admit = "SELECT team_admit(?, ?, ?)"
  static let setPassword = "SELECT team_password(?, ?)"

  static let all = [read]
}

extension Connection {
  /// What proves a password to a server that doesn't know it.
  fileprivate func verifier(of password: String, for login: String) throws(Refusal) -> String {
    guard let server = self as? PostgresConnection else { throw .missing(.adviser, login) }
    return try server.verifier(of: password, for: login)
  }
}
