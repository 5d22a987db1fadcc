/// `followUp.plan`: when the case is to be looked at next, without a talk to record. The next talk says it anew.
public struct PlanFollowUp: Command {
  public static let name = "followUp.plan"
  public static let shape = CommandShape(
    fr: "Prévoir une suite", en: "Plan a follow-up",
    [
      .needed("case", .caseName, "Dossier", "Case"), .needed("on", .dayTime, "Le", "On"),
      .free("kind", .one(of: Exchange.Means.self), "Forme", "Kind"),
    ])

  public var `case`: CaseName
  public var on: DayTime
  public var kind: Exchange.Means?

  public init(case: CaseName, on: DayTime, kind: Exchange.Means? = nil) {
    self.case = `case`
    self.on = on
    self.kind = kind
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    guard on.day >= draft.today else {
      throw Refusal(
        "followUp.past", fr: "le \(on.day.shown(.fr)) est passé\u{A0}: choisir un jour à venir",
        en: "\(on.day.shown(.en)) is past: choose a day to come", details: ["field": "on"])
    }
    let latest = try draft.loadedFile().exchanges.filter { $0.case == open.id }.map(\.id).max() ?? 0
    // Planned as it is already.
    if open.followUpOn == on, open.followUpKind == kind, open.followUpBehind == latest { return open.id }
    try draft.update(open) {
      $0.followUpOn = on
      $0.followUpKind = kind
      $0.followUpBehind = latest
    }
    return open.id
  }
}

/// `case.handOver`: the case goes to another adviser, and whoever followed it until now sees it for a while, with a note.
public struct HandOverCase: Command {
  public static let name = "case.handOver"
  public static let shape = CommandShape(
    fr: "Passer la main", en: "Hand over",
    [
      .needed("case", .caseName, "Dossier", "Case"), .needed("adviser", .adviser, "À", "To"),
      .free("note", .longText, "Ce qu’il faut savoir", "What to know"),
      .free("until", .day, "Suivi à deux jusqu’au", "Followed together until"),
    ])

  /// For how many days both see the case where nothing else is said.
  public static let days = 30

  public var `case`: CaseName
  public var adviser: String
  public var note: String?
  public var until: Day?

  public init(case: CaseName, adviser: String, note: String? = nil, until: Day? = nil) {
    self.case = `case`
    self.adviser = adviser
    self.note = note
    self.until = until
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let next = try draft.adviser(named: adviser)
    try draft.requireActive(next)
    let note = try draft.freeText("note", note, lines: true)
    if open.adviser == next.id { return open.id }
    let end = until ?? draft.today + Self.days
    let shares = try draft.loadedFile().shares.filter { $0.case == open.id }
    try draft.update(open) { $0.adviser = next.id }
    // Whoever gets the case needs no share in it any more.
    if let own = shares.first(where: { $0.adviser == next.id }) { try draft.delete(own) }
    if let known = shares.first(where: { $0.adviser == open.adviser }) {
      try draft.update(known) {
        $0.until = end
        $0.note = note ?? $0.note
      }
    } else {
      try draft.insert(Share.self) {
        $0.association = open.association
        $0.case = open.id
        $0.adviser = open.adviser
        $0.until = end
        $0.note = note
      }
    }
    return open.id
  }
}
