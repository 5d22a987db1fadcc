/// `satisfaction.record`: what someone of the association says of the accompaniment.
public struct RecordSatisfaction: Command {
  public static let name = "satisfaction.record"
  public static let shape = CommandShape(
    fr: "Recueillir la satisfaction", en: "Record the satisfaction",
    [
      .needed("case", .caseName, "Dossier", "Case"), .needed("on", .day, "Le", "On"),
      .needed("score", .number(1...5), "Note, de 1 à 5", "Score, 1 to 5"),
      .needed("by", .person, "De", "By"),
      .free("comment", .longText, "Avec leurs mots", "In their words"),
    ])

  public var `case`: CaseName
  public var on: Day
  /// 1 to 5.
  public var score: Int
  public var by: PersonName
  public var comment: String?

  public init(case: CaseName, on: Day, score: Int, by: PersonName, comment: String? = nil) {
    self.case = `case`
    self.on = on
    self.score = score
    self.by = by
    self.comment = comment
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    try draft.requirePast("on", on)
    guard (1...5).contains(score) else {
      throw .unfit("score", Localized(fr: "la note va de 1 à 5", en: "the score goes from 1 to 5"))
    }
    let person = try draft.participant(by)
    let comment = try draft.freeText("comment", comment, lines: true)
    let recorder = draft.adviser.id
    return try draft.insert(Satisfaction.self) {
      $0.association = open.association
      $0.case = open.id
      $0.on = on
      $0.score = score
      $0.person = person
      $0.comment = comment
      $0.by = recorder
    }.id
  }
}

/// `handover.record`: who carries on, and when the next contact is, or why there is none.
public struct RecordHandover: Command {
  public static let name = "handover.record"
  public static let shape = CommandShape(
    fr: "Passer le relais", en: "Record the handover",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .needed("referent", .id(.referent), "Qui poursuit", "Who carries on"),
      .free("nextOn", .day, "Prochain contact le", "Next contact on"),
      .free("reason", .text, "Pourquoi il n’y en a pas", "Why there is none"),
    ])

  public var `case`: CaseName
  public var referent: Int64
  public var nextOn: Day?
  public var reason: String?

  public init(case: CaseName, referent: Int64, nextOn: Day? = nil, reason: String? = nil) {
    self.case = `case`
    self.referent = referent
    self.nextOn = nextOn
    self.reason = reason
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let referent = try draft.find(self.referent) { $0.referents }
    guard referent.isActive(on: draft.today) else {
      throw .unfit(
        "referent",
        Localized(
          fr: "\(referent.name) n’est plus référent\u{A0}: nommer quelqu’un d’actif",
          en: "\(referent.name) is no longer a referent: name someone active"))
    }
    let reason = try draft.freeText("reason", reason)
    guard nextOn != nil || reason != nil else {
      throw Refusal(
        "handover.nextMissing",
        fr: "donner la date du prochain contact, ou la raison pour laquelle il n’y en a pas",
        en: "give the date of the next contact, or the reason for none", details: ["field": "nextOn"])
    }
    let (day, by) = (draft.today, draft.adviser.id)
    return try draft.insert(Handover.self) {
      $0.association = open.association
      $0.case = open.id
      $0.referent = referent.id
      $0.nextOn = nextOn
      $0.reason = reason
      $0.on = day
      $0.by = by
    }.id
  }
}
