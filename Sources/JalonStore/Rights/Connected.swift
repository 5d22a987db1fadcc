public import JalonCore

/// Who is connected to a server, as the server knows them.
public struct Connected: Sendable, Hashable {
  /// The role with which they connect.
  public let role: String
  /// The adviser for whom that role stands; `nil` only for who owns the tables.
  public let adviser: String?
  /// Whether they own the tables: the server keeps nothing from them, so they may act for others as on a file.
  public let isOwner: Bool
}

/// The statements about who is connected.
enum ConnectedStatements {
  static let read = #"""
    SELECT CAST(session_user AS TEXT), pg_has_role(session_user, c.relowner, 'MEMBER'), (
        SELECT a."name" FROM "member" AS m JOIN "adviser" AS a ON a."id" = m."adviser"
        WHERE m."role" = CAST(session_user AS TEXT))
      FROM pg_catalog.pg_class AS c WHERE c.oid = to_regclass('"journal"')
    """#
  /// Milliseconds since 1970.
  static let instant = "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"

  static let all = [read, instant]
}

extension Connection {
  func connected() throws(Refusal) -> Connected? {
    try first(ConnectedStatements.read) {
      Connected(role: $0.text(0), adviser: $0.optionalText(2), isOwner: $0.int(1) == 1)
    }
  }
}

extension Store {
  /// Under whose name one works: on a server as who is connected, whatever is asked for. Whoever owns the tables may act for others.
  ///
  /// - Parameter asked: a name that was given on purpose.
  /// - Returns: `nil` where the database doesn't say.
  /// - Throws: `adviser.isConnected` where somebody else's name was given.
  public func actor(asked: String?) throws(Refusal) -> String? {
    guard let connected, let adviser = connected.adviser else { return nil }
    guard let asked else { return adviser }
    if connected.isOwner { return asked }
    guard Fold.key(asked) == Fold.key(adviser) else { throw Self.isConnected(connected, adviser) }
    return adviser
  }

  private static func isConnected(_ connected: Connected, _ adviser: String) -> Refusal {
    Refusal(
      "adviser.isConnected",
      fr:
        "sur un serveur, c’est la personne connectée qui agit\u{A0}: \(adviser), par le rôle \(connected.role)\u{202F}; retirer --as (ou «\u{A0}as\u{A0}»)",
      en:
        "on a server whoever is connected acts: \(adviser), by the role \(connected.role); leave --as (or “as”) out",
      kind: .notAllowed, details: ["adviser": adviser, "role": connected.role])
  }

  static func stranger(_ role: String?, at place: String) -> Refusal {
    let who = role.map { ("le rôle \($0)", "the role \($0)") } ?? ("qui se connecte", "who connects")
    let login = role ?? "ROLE"
    return Refusal(
      "team.stranger",
      fr:
        "\(who.0) n’est de l’équipe de \(place) pour personne\u{A0}: un responsable lance jalon team add NOM --role adviser --login \(login)",
      en:
        "\(who.1) stands for nobody in the team of \(place): a lead runs jalon team add NAME --role adviser --login \(login)",
      kind: .notAllowed, details: ["role": login])
  }
}

extension BulkSession {
  /// The adviser of that name who acts now.
  /// - Throws: `adviser.unknown`; `adviser.isConnected` where another one is connected to the server.
  func actor(_ name: String) throws(Refusal) -> Adviser {
    try team.known(try store.actor(asked: name) ?? name)
  }

  /// The moment as the server's own clock has it, where people are connected to one as themselves.
  /// - Throws: `clock.wrong` where this machine's clock is a day off, and what is due today with it.
  func stamped(_ now: Moment) throws(Refusal) -> Moment {
    guard let instant else { return now }
    guard abs(instant - now.instant) < 86_400_000 else {
      throw Refusal(
        "clock.wrong",
        fr:
          "l’horloge de cette machine est à plus d’un jour de celle du serveur\u{A0}: la régler (JALON_NOW ne vaut pas sur un serveur)",
        en:
          "the clock of this machine is more than a day off the server’s: set it (JALON_NOW does not count on a server)",
        kind: .notAllowed)
    }
    return Moment(instant: instant, today: now.today)
  }
}
