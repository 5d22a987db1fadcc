/// Whose cases somebody may write, and what they may read of them: leads all, others what they follow.
public struct CaseRights: Sendable {
  public let adviser: Adviser
  public let file: AssociationFile
  public let today: Day

  public init(of adviser: Adviser, in file: AssociationFile, on today: Day) {
    self.adviser = adviser
    self.file = file
    self.today = today
  }

  /// Whether they are on a case: its adviser, or somebody with whom it is shared.
  public func follows(_ id: Int64) -> Bool {
    if file.case(id)?.adviser == adviser.id { return true }
    return file.shares.contains {
      $0.case == id && $0.adviser == adviser.id && ($0.until.map { $0 >= today } ?? true)
    }
  }

  /// Whether they may read what was said in an exchange: what is confidential is for who recorded it, those on the case and leads.
  public func mayRead(_ exchange: Exchange) -> Bool {
    guard exchange.confidential else { return true }
    return adviser.role == .lead || exchange.by == adviser.id || follows(exchange.case)
  }

  public func mayWrite(_ id: Int64) -> Bool {
    adviser.role == .lead || (adviser.role == .adviser && follows(id))
  }

  /// The open cases that keep them from writing what is known of the association: it is followed, and by others.
  var standing: [Case] {
    let open = file.cases.filter(\.isOpen)
    return open.contains { mayWrite($0.id) } ? [] : open
  }
}

extension Situation {
  /// Refuses changes of what others follow, where a team holds to that (`holdsToRights`).
  func checkRights(to changes: [Change]) throws(Refusal) {
    guard holdsToRights, adviser.role != .lead, let file else { return }
    let rights = CaseRights(of: adviser, in: file, on: now.today)
    for change in changes {
      if let id = change.caseID(in: file) {
        // What a new case is made of goes with its association.
        guard let found = file.case(id) else { continue }
        guard rights.mayWrite(id) else { throw notYours(found) }
        guard change.kind != .case || change.after("adviser") == nil || found.adviser == adviser.id else {
          throw notYours(found)
        }
      } else if change.kind != .pool, change.kind != .adviser, let followed = rights.standing.first {
        throw notYours(followed)
      }
    }
    guard let other else { return }
    let others = CaseRights(of: adviser, in: other, on: now.today)
    if let followed = others.standing.first { throw notYours(followed) }
  }

  private func notYours(_ case: Case) -> Refusal {
    let name = team.adviser(`case`.adviser)?.name ?? ""
    return Refusal(
      "case.notYours",
      fr:
        "le dossier \(`case`.reference) est suivi par \(name)\u{A0}: lui demander de le partager, ou de passer la main, ou à un responsable",
      en:
        "case \(`case`.reference) is followed by \(name): ask them to share it or hand it over, or ask a lead",
      kind: .notAllowed, details: ["case": String(`case`.id), "adviser": name])
  }

  /// Refuses to take back what only a lead could do.
  func checkTakingBack(_ changes: [Change]) throws(Refusal) {
    guard adviser.role != .lead else { return }
    for change in changes where change.isOfLeads {
      throw .needsLead(
        Localized(fr: "annuler la décision d’un responsable", en: "taking a lead’s decision back"))
    }
  }
}

extension Change {
  /// The case to which the changed record belongs, or which it is.
  fileprivate func caseID(in file: AssociationFile) -> Int64? {
    if kind == .case { return id }
    if case .int(let id)? = after("case") ?? before("case") { return id }
    if case .int(let id)? = file.record(kind, id)?.value("case") { return id }
    return nil
  }

  /// Whether only a lead does this: people, waivers decided, plans validated for the team, cases taken over.
  fileprivate var isOfLeads: Bool {
    switch kind {
    case .adviser: true
    case .waiver: act == .update && after("decision") != nil
    case .validation: act == .insert && after("side") == .text(Validation.Side.lead.rawValue)
    case .case: act == .insert && (after("takenOverAt") ?? .null) != .null
    default: false
    }
  }
}
