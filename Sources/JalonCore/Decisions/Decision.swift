/// What a decision is taken on: the snapshot, who acts, and when.
public struct Situation: Sendable {
  public var team: Team
  /// Who acts.
  public var adviser: Adviser
  public var now: Moment
  /// The association that the command is about; `nil` for acts on the programme and a new association.
  public var file: AssociationFile?
  /// The second association of a merge.
  public var other: AssociationFile?
  /// The pool that the command is about, with the members of all associations.
  public var pool: PoolSheet?
  /// The SHA-256 of the bytes that come with the command (`Command.bytes`), in lower-case hexadecimal.
  public var digest: String?
  public var identifiers: NextIdentifiers
  /// Whether advisers write their own cases only (`CaseRights`): on a server, where the server itself holds them to it. Those who share a
  /// file trust each other with it.
  public var holdsToRights = false

  public init(
    team: Team, adviser: Adviser, now: Moment, file: AssociationFile? = nil, other: AssociationFile? = nil,
    identifiers: NextIdentifiers = NextIdentifiers()
  ) {
    self.team = team
    self.adviser = adviser
    self.now = now
    self.file = file
    self.other = other
    self.identifiers = identifiers
  }
}

/// What is to be written for a command.
public struct Decision: Sendable {
  public let changes: [Change]
  /// The record that the command created, or the one that it altered.
  public let id: Int64?
  /// Codes of what was done beside, such as `text.cleaned`.
  public let warnings: [String]
  /// The case concerned, where there is one: its history shows the act.
  public let caseID: Int64?
  public let identifiers: NextIdentifiers
  /// The association's file as it becomes.
  public let file: AssociationFile?
  /// The pool concerned, as it becomes.
  public let pool: PoolSheet?
}

/// Checks a command against the rules and says what it changes. Pure.
///
/// - Parameter expect: the version of the command's own record on which the sender acts; another one is a conflict.
/// - Throws: `Refusal`, with the rule that stands against it and what to do next.
public func decide(
  _ command: some Command, in situation: Situation, expect: Int64? = nil
) throws(Refusal) -> Decision {
  var draft = Draft(situation)
  guard situation.adviser.role != .reader else {
    throw Refusal(
      "role.reader", fr: "le rôle de lecteur ne permet que de lire\u{A0}: demander à un responsable d’équipe",
      en: "a reader can only read: ask a team lead", kind: .notAllowed)
  }
  if let left = situation.adviser.leftOn, left <= situation.now.today {
    throw Refusal(
      "adviser.left", fr: "\(situation.adviser.name) a quitté le programme le \(left.iso)",
      en: "\(situation.adviser.name) left the programme on \(left.iso)", kind: .notAllowed)
  }
  if let expect { try checkVersion(expect, of: command, in: situation) }
  let id = try command.decide(&draft)
  try situation.checkRights(to: draft.changes)
  return Decision(
    changes: draft.changes, id: id, warnings: draft.warnings, caseID: command.caseConcerned(in: draft),
    identifiers: draft.identifiers, file: draft.file, pool: draft.pool)
}

private func checkVersion(
  _ expect: Int64, of command: some Command, in situation: Situation
) throws(Refusal) {
  let found: Int64? =
    switch command.subject {
    case .programme, .newAssociation: nil
    case .pool: situation.pool?.pool.version
    case .association(let id), .merge(let id, _): situation.file?.record(.association, id)?.version
    case .case(let name): situation.file?.find(name)?.version
    case .record(let kind, let id): situation.file?.record(kind, id)?.version
    case .adviser(let name): situation.team.adviser(named: name)?.version
    }
  guard let found, found != expect else { return }
  throw Refusal(
    "conflict",
    fr: "la fiche a changé depuis\u{A0}: version \(found), attendue \(expect)\u{202F}; la relire",
    en: "the record has changed since: version \(found), expected \(expect); read it again", kind: .conflict,
    details: ["version": String(found), "expected": String(expect)])
}
