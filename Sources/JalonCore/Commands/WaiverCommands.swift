/// `waiver.request`: asks that one condition be lifted for this case.
public struct RequestWaiver: Command {
  public static let name = "waiver.request"
  public static let shape = CommandShape(
    fr: "Demander une dispense", en: "Ask for a waiver",
    [
      .needed("case", .caseName, "Dossier", "Case"), .needed("condition", .text, "Condition", "Condition"),
      .needed("reason", .text, "Raison", "Reason"),
    ])

  public var `case`: CaseName
  /// Its id, or its label in either language.
  public var condition: String
  public var reason: String

  public init(case: CaseName, condition: String, reason: String) {
    self.case = `case`
    self.condition = condition
    self.reason = reason
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let path = draft.path(of: open)
    guard let spec = path.condition(named: condition) else {
      let known = path.stages.flatMap(\.conditions).map(\.id)
      let nearest = Nearest.word(to: condition, among: known) ?? known.first ?? ""
      throw Refusal(
        "condition.unknown",
        fr:
          "«\u{A0}\(condition)\u{A0}» n’est pas une condition du parcours\u{202F}; la plus proche est «\u{A0}\(nearest)\u{A0}»",
        en: "“\(condition)” is not a condition of the path; the nearest is “\(nearest)”")
    }
    guard spec.waivable else {
      throw Refusal(
        "waiver.impossible",
        fr: "«\u{A0}\(spec.label.fr)\u{A0}» ne peut pas être dispensée\u{A0}: la remplir",
        en: "“\(spec.label.en)” can’t be waived: meet it", details: ["condition": spec.id])
    }
    let waivers = try draft.loadedFile().waivers
    let alike = waivers.filter { $0.case == open.id && $0.condition == spec.id }
    if let standing = alike.first(where: { $0.decision != .refused }) {
      throw Refusal(
        "waiver.standing",
        fr: standing.decision == nil
          ? "cette dispense est déjà demandée\u{A0}: un responsable doit la décider"
          : "cette dispense est déjà accordée",
        en: standing.decision == nil
          ? "this waiver has been asked for: a lead has to decide it"
          : "this waiver has been granted already",
        details: ["waiver": String(standing.id)])
    }
    let reason = try draft.text("reason", reason)
    let (by, day) = (draft.adviser.id, draft.today)
    return try draft.insert(Waiver.self) {
      $0.association = open.association
      $0.case = open.id
      $0.condition = spec.id
      $0.reason = reason
      $0.askedBy = by
      $0.askedOn = day
    }.id
  }
}

/// `waiver.decide`: a lead who is not the one who asked grants or refuses it.
public struct DecideWaiver: Command {
  public static let name = "waiver.decide"
  public static let shape = CommandShape(
    fr: "Décider une dispense", en: "Decide a waiver",
    [
      .needed("waiver", .id(.waiver), "Dispense", "Waiver"),
      .needed("decision", .one(of: Waiver.Decision.self), "Décision", "Decision"),
      .free("reason", .text, "Raison", "Reason"),
    ])

  public var waiver: Int64
  public var decision: Waiver.Decision
  public var reason: String?

  public init(waiver: Int64, decision: Waiver.Decision, reason: String? = nil) {
    self.waiver = waiver
    self.decision = decision
    self.reason = reason
  }

  public var subject: Subject { .record(.waiver, waiver) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    try draft.requireLead(fr: "décider une dispense", en: "deciding a waiver")
    let old = try draft.find(waiver) { $0.waivers }
    try draft.requireOpen(old.case)
    guard old.decision == nil else {
      throw Refusal(
        "waiver.decided", fr: "cette dispense est déjà décidée\u{A0}: en demander une autre",
        en: "this waiver has been decided already: ask for another")
    }
    guard old.askedBy != draft.adviser.id else {
      throw Refusal(
        "waiver.ownRequest",
        fr: "qui demande une dispense ne la décide pas\u{A0}: un autre responsable doit le faire",
        en: "whoever asks for a waiver doesn’t decide it: another lead has to", kind: .notAllowed)
    }
    let reason = try draft.freeText("reason", reason)
    if decision == .refused, reason == nil {
      throw Refusal(
        "decision.reasonMissing", fr: "un refus demande une raison\u{A0}: dire ce qui est attendu à la place",
        en: "a refusal needs a reason: say what is expected instead", details: ["field": "reason"])
    }
    let (by, day) = (draft.adviser.id, draft.today)
    try draft.update(old) {
      $0.decision = decision
      $0.decidedBy = by
      $0.decidedOn = day
      $0.decisionReason = reason
    }
    return waiver
  }
}
