/// `eligibility.decide`: whether the programme is for this association, with proof and date.
public struct DecideEligibility: Command {
  public static let name = "eligibility.decide"
  public static let shape = CommandShape(
    fr: "Décider l’éligibilité", en: "Decide eligibility",
    [
      .needed("association", .id(.association), "Association", "Association"),
      .needed("decision", .one(of: Eligibility.Decision.self), "Décision", "Decision"),
      .needed("proof", .text, "Preuve", "Proof"),
      .needed("on", .day, "Le", "On"),
    ])

  public var association: Int64
  public var decision: Eligibility.Decision
  public var proof: String
  public var on: Day

  public init(association: Int64, decision: Eligibility.Decision, proof: String, on: Day) {
    self.association = association
    self.decision = decision
    self.proof = proof
    self.on = on
  }

  public var subject: Subject { .association(association) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let id = try draft.loadedFile().association.id
    try draft.requirePast("on", on)
    let proof = try draft.text("proof", proof)
    let adviser = draft.adviser.id
    return try draft.insert(Eligibility.self) {
      $0.association = id
      $0.decision = decision
      $0.proof = proof
      $0.on = on
      $0.by = adviser
    }.id
  }
}

/// `notice.give`: the information notice on personal data was given.
public struct GiveNotice: Command {
  public static let name = "notice.give"
  public static let shape = CommandShape(
    fr: "Remettre la notice d’information", en: "Give the information notice",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .needed("on", .day, "Le", "On"),
      .needed("version", .text, "Version de la notice", "Version of the notice"),
      .needed("means", .text, "Moyen", "Means"),
    ])

  public var `case`: CaseName
  public var on: Day
  public var version: String
  public var means: String

  public init(case: CaseName, on: Day, version: String, means: String) {
    self.case = `case`
    self.on = on
    self.version = version
    self.means = means
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    try draft.requirePast("on", on)
    let version = try draft.text("version", version, upTo: 200)
    let means = try draft.text("means", means, upTo: 200)
    return try draft.insert(Notice.self) {
      $0.association = open.association
      $0.case = open.id
      $0.on = on
      $0.edition = version
      $0.means = means
    }.id
  }
}
