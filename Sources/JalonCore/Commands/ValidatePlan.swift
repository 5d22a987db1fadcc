/// `plan.validate`: the association agrees to the plan, then a lead who is not the adviser of the case.
public struct ValidatePlan: Command {
  public static let name = "plan.validate"
  public static let shape = CommandShape(
    fr: "Valider le plan", en: "Validate the plan",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .needed("by", .one(of: Validation.Side.self), "Validé par", "Validated by"),
      .needed("name", .person, "Nom", "Name"),
      .needed("on", .day, "Le", "On"),
    ])

  public var `case`: CaseName
  public var by: Validation.Side
  public var name: PersonName
  public var on: Day

  public init(case: CaseName, by: Validation.Side, name: PersonName, on: Day) {
    self.case = `case`
    self.by = by
    self.name = name
    self.on = on
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    try draft.requirePast("on", on)
    guard try draft.loadedFile().objectives.contains(where: { $0.case == open.id && $0.isLive }) else {
      throw Refusal(
        "plan.empty", fr: "le plan est encore vide\u{A0}: ajouter d’abord un objectif",
        en: "the plan is still empty: add an objective first")
    }
    let person = try by == .lead ? lead(of: open, draft) : memberOfAssociation(&draft)
    let recorder = draft.adviser.id
    return try draft.insert(Validation.self) {
      $0.association = open.association
      $0.case = open.id
      $0.side = by
      $0.person = person
      $0.on = on
      $0.by = recorder
    }.id
  }

  /// A referent, or someone else of the association; advisers speak for the programme.
  private func memberOfAssociation(_ draft: inout Draft) throws(Refusal) -> Participant {
    let person = try draft.participant(name)
    guard case .adviser(let id) = person else { return person }
    let name = draft.team.adviser(id)?.name ?? ""
    throw .unfit(
      "name",
      Localized(
        fr: "\(name) est du programme\u{A0}: nommer quelqu’un de l’association",
        en: "\(name) is of the programme: name someone of the association"))
  }

  /// A lead agrees in person: whoever records it is a lead too, and none of them is the adviser of the case.
  private func lead(of open: Case, _ draft: Draft) throws(Refusal) -> Participant {
    try draft.requireLead(fr: "valider un plan au titre de l’équipe", en: "validating a plan for the team")
    guard case .name(let typed) = name else {
      throw .unfit(
        "name", Localized(fr: "nommer un responsable d’équipe", en: "name a team lead"))
    }
    let lead = try draft.adviser(named: typed)
    guard lead.role == .lead else {
      throw .needsLead(Localized(fr: "valider un plan", en: "validating a plan"))
    }
    guard lead.id != open.adviser, draft.adviser.id != open.adviser else {
      throw Refusal(
        "plan.ownCase",
        fr: "qui suit le dossier ne valide pas son plan\u{A0}: un autre responsable doit le faire",
        en: "whoever is the adviser of the case doesn’t validate its plan: another lead has to",
        kind: .notAllowed)
    }
    return .adviser(lead.id)
  }
}

/// `plan.onPaper`: the association keeps something on paper, and says why: a decision as good as any tool.
public struct KeepOnPaper: Command {
  public static let name = "plan.onPaper"
  public static let shape = CommandShape(
    fr: "Garder sur papier", en: "Keep on paper",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .needed("text", .text, "Ce qui reste sur papier", "What stays on paper"),
      .needed("reason", .text, "Raison", "Reason"),
    ])

  public var `case`: CaseName
  public var text: String
  public var reason: String

  public init(case: CaseName, text: String, reason: String) {
    self.case = `case`
    self.text = text
    self.reason = reason
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let text = try draft.text("text", text)
    let reason = try draft.text("reason", reason)
    let (day, by) = (draft.today, draft.adviser.id)
    return try draft.insert(PaperDecision.self) {
      $0.association = open.association
      $0.case = open.id
      $0.text = text
      $0.reason = reason
      $0.on = day
      $0.by = by
    }.id
  }
}
