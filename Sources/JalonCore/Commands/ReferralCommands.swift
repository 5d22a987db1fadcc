/// `referral.send`: the association is sent to another body, with its consent.
public struct SendReferral: Command {
  /// The body to which it is sent.
  public struct Destination: Codable, Sendable, Hashable {
    public var kind: Referral.Body
    public var name: String

    public init(kind: Referral.Body, name: String) {
      self.kind = kind
      self.name = name
    }
  }

  public static let name = "referral.send"
  public static let shape = CommandShape(
    fr: "Orienter vers un autre organisme", en: "Refer to another body",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .needed(
        "to",
        .object([
          .needed("kind", .one(of: Referral.Body.self), "Type d’organisme", "Kind of body"),
          .needed("name", .text, "Nom de l’organisme", "Name of the body"),
        ]), "Vers", "To"),
      .needed("purpose", .one(of: Referral.Purpose.self), "Pour", "Purpose"),
      .needed("on", .day, "Le", "On"),
      .needed("consent", .text, "Accord de l’association", "The association’s consent"),
    ])

  public var `case`: CaseName
  public var to: Destination
  public var purpose: Referral.Purpose
  public var on: Day
  public var consent: String

  public init(case: CaseName, to: Destination, purpose: Referral.Purpose, on: Day, consent: String) {
    self.case = `case`
    self.to = to
    self.purpose = purpose
    self.on = on
    self.consent = consent
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    try draft.requirePast("on", on)
    let body = try draft.text("to.name", to.name, upTo: 300)
    let consent = try draft.text("consent", consent)
    let by = draft.adviser.id
    return try draft.insert(Referral.self) {
      $0.association = open.association
      $0.case = open.id
      $0.toKind = to.kind
      $0.toName = body
      $0.purpose = purpose
      $0.on = on
      $0.consent = consent
      $0.by = by
    }.id
  }
}

/// `referral.answer`: what the body answered.
public struct AnswerReferral: Command {
  public static let name = "referral.answer"
  public static let shape = CommandShape(
    fr: "Noter la réponse de l’organisme", en: "Record the body’s answer",
    [
      .needed("referral", .id(.referral), "Orientation", "Referral"),
      .needed("answer", .one(of: Referral.Answer.self), "Réponse", "Answer"),
      .needed("on", .day, "Le", "On"),
      .free("note", .longText, "Note", "Note"),
    ])

  public var referral: Int64
  public var answer: Referral.Answer
  public var on: Day
  public var note: String?

  public init(referral: Int64, answer: Referral.Answer, on: Day, note: String? = nil) {
    self.referral = referral
    self.answer = answer
    self.on = on
    self.note = note
  }

  public var subject: Subject { .record(.referral, referral) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(referral) { $0.referrals }
    try draft.requirePast("on", on)
    guard on >= old.on else {
      throw .unfit(
        "on",
        Localized(
          fr: "l’orientation date du \(old.on.shown(.fr))\u{A0}: la réponse ne peut pas la précéder",
          en: "the referral dates from \(old.on.shown(.en)): the answer can’t come before it"))
    }
    let note = try draft.freeText("note", note, lines: true)
    try draft.update(old) {
      $0.answer = answer
      $0.answeredOn = on
      if note != nil { $0.note = note }
    }
    return referral
  }
}
