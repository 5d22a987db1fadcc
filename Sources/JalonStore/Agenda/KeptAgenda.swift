import JalonCore

/// A row of the agenda as it is kept: one reason to look at a case, for one of those who follow it.
struct KeptReason: Hashable {
  /// What makes a row the same while its days change.
  struct Identity: Hashable {
    let follower: String
    let kind: String
    let subject: Int64
  }

  let identity: Identity
  let isOwn: Bool
  let day: String
  let until: String
  let means: String?

  init(_ row: any Row) {
    identity = Identity(follower: row.text(1), kind: row.text(2), subject: row.int(3))
    isOwn = row.int(4) != 0
    day = row.text(5)
    until = row.text(6)
    means = row.optionalText(7)
  }

  init(_ item: AgendaItem, for follower: Follower) {
    identity = Identity(follower: follower.key, kind: item.kind.rawValue, subject: item.subject)
    isOwn = follower.isOwn
    day = item.day.iso
    until = [item.until, follower.until].compactMap { $0?.iso }.min() ?? Self.endless
    means = item.means?.rawValue
  }

  /// Sorts behind every day.
  static let endless = "~"

  /// Someone who follows a case.
  struct Follower: Hashable {
    /// Their folded name.
    let key: String
    let isOwn: Bool
    /// The last day on which the case is shared with them.
    var until: Day?
  }

  /// What is kept of a case.
  ///
  /// - Parameter key: the folded name of an adviser.
  static func all(
    of agenda: CaseAgenda, for followers: [Follower], key: (Int64) -> String
  ) -> [KeptReason] {
    agenda.items.flatMap { item in
      var everyone = followers
      if let owner = item.owner.map(key), !followers.contains(where: { $0.key == owner }) {
        everyone.append(Follower(key: owner, isOwn: false))
      }
      return everyone.map { KeptReason(item, for: $0) }
    }
  }

  /// Without the identity, in the order of the columns.
  fileprivate var values: [Value] {
    [isOwn.stored, .text(day), .text(until), means.map { .text($0) } ?? .null]
  }
}

extension AssociationFile {
  /// Those who follow a case: its adviser, and those with whom it is shared.
  func followers(of case: Case, _ team: Team) -> [KeptReason.Follower] {
    func key(_ id: Int64) -> String { Fold.key(team.adviser(id)?.name ?? "") }
    let shared = shares.filter { $0.case == `case`.id && $0.adviser != `case`.adviser }
    return [KeptReason.Follower(key: key(`case`.adviser), isOwn: true)]
      + shared.map { KeptReason.Follower(key: key($0.adviser), isOwn: false, until: $0.until) }
  }

  /// The rows of the agenda of a case.
  func reasons(of case: Case, _ team: Team) -> [KeptReason] {
    KeptReason.all(
      of: agenda(of: `case`, path: team.path(of: `case`), guide: team.guide), for: followers(of: `case`, team)
    ) { Fold.key(team.adviser($0)?.name ?? "") }
  }
}

extension Connection {
  /// The rows of the agenda of a case, by their ids.
  func reasons(of id: Int64) throws(Refusal) -> [(id: Int64, reason: KeptReason)] {
    try all(AgendaStatements.ofCase, [.int(id)]) { ($0.int(0), KeptReason($0)) }
  }

  /// Writes what differs of the agenda of a case. A reason that stays keeps its row: the cursor of a list may stand on it.
  func keepAgenda(of case: Case, in file: AssociationFile, _ team: Team) throws(Refusal) {
    var kept: [KeptReason.Identity: (id: Int64, reason: KeptReason)] = [:]
    for known in try reasons(of: `case`.id) { kept[known.reason.identity] = known }
    for reason in file.reasons(of: `case`, team) {
      guard let known = kept.removeValue(forKey: reason.identity) else {
        try insert(reason, of: `case`.id)
        continue
      }
      if known.reason != reason { try put(AgendaStatements.update, reason.values + [.int(known.id)]) }
    }
    for id in kept.values.map(\.id).sorted() { try put(AgendaStatements.drop, [.int(id)]) }
  }

  /// Writes the agenda of every case with a training whose evidence file is being kept: what is due when has changed.
  func keepEvidenceDays(_ team: Team) throws(Refusal) {
    for id in try all(AgendaStatements.learning, [], { $0.int(0) }) {
      guard let file = try file(association: id, withEveryAnswer: false) else { continue }
      for found in file.cases { try keepAgenda(of: found, in: file, team) }
    }
  }

  func insert(_ reason: KeptReason, of id: Int64) throws(Refusal) {
    let identity = reason.identity
    try put(
      AgendaStatements.insert,
      [.int(id), .text(identity.follower), .text(identity.kind), .int(identity.subject)] + reason.values)
  }
}

/// The statements that keep the agenda.
enum AgendaStatements {
  static let ofCase = #"""
    SELECT "id", "follower", "kind", "subject", "own", "day", "until", "means" FROM "agenda" WHERE "case_id" = ?
    ORDER BY "id"
    """#
  static let insert = #"""
    INSERT INTO "agenda" ("id", "case_id", "follower", "kind", "subject", "own", "day", "until", "means")
    VALUES ((SELECT coalesce(max("id"), 0) + 1 FROM "agenda"), ?, ?, ?, ?, ?, ?, ?, ?)
    """#
  static let update = #"""
    UPDATE "agenda" SET "own" = ?, "day" = ?, "until" = ?, "means" = ? WHERE "id" = ?
    """#
  static let drop = #"DELETE FROM "agenda" WHERE "id" = ?"#
  static let dropCase = #"DELETE FROM "agenda" WHERE "case_id" = ?"#

  static let learning = #"SELECT DISTINCT "association" FROM "training" WHERE "declaredOn" IS NULL"#

  static let all = [ofCase, insert, update, drop, dropCase, learning] + AgendaFilling.all
}
