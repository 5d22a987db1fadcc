/// `exchange.record`: a conversation or meeting that has taken place.
public struct RecordExchange: Command {
  public static let name = "exchange.record"
  public static let shape = CommandShape(
    fr: "Noter un échange", en: "Record an exchange",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .needed("on", .day, "Le", "On"),
      .needed("kind", .one(of: Exchange.Means.self), "Forme", "Kind"),
      .needed("minutes", .number(0...1440), "Minutes", "Minutes"),
    ] + further(summaryRequired: true))

  static func further(summaryRequired: Bool) -> [FieldShape] {
    [
      .free("purpose", .one(of: Exchange.Purpose.self), "But", "Purpose"),
      .free("participants", .people, "Avec", "With"),
      FieldShape("summary", .longText, required: summaryRequired, fr: "Résumé", en: "Summary"),
      .free("nextOn", .dayTime, "Suite le", "Next on"),
      .free("nextKind", .one(of: Exchange.Means.self), "Forme de la suite", "Next kind"),
      .free("nextWith", .people, "Suite avec", "Next with"),
      .free("confidential", .flag, "Confidentiel", "Confidential"),
    ]
  }

  public var `case`: CaseName
  public var on: Day
  public var kind: Exchange.Means
  public var minutes: Int
  public var participants: [PersonName]?
  public var summary: String
  public var nextOn: DayTime?
  public var nextKind: Exchange.Means?
  public var nextWith: [PersonName]?
  public var confidential: Bool?
  public var purpose: Exchange.Purpose?

  public init(case: CaseName, on: Day, kind: Exchange.Means, minutes: Int, summary: String) {
    self.case = `case`
    self.on = on
    self.kind = kind
    self.minutes = minutes
    self.summary = summary
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.caseToTalk(`case`, on: on)
    try draft.requirePast("on", on)
    var new = Exchange(id: 0)
    new.association = open.association
    new.case = open.id
    new.on = on
    new.means = kind
    new.minutes = minutes
    new.participants = try draft.participants(participants ?? [])
    new.summary = try draft.text("summary", summary, lines: true)
    new.purpose = purpose
    new.nextOn = nextOn
    new.nextKind = nextKind
    new.nextWith = try draft.participants(nextWith ?? [])
    new.confidential = confidential ?? false
    new.by = draft.adviser.id
    return try draft.insert(Exchange.self) {
      new.id = $0.id
      $0 = new
    }.id
  }
}

/// `exchange.update`: corrects or completes an exchange.
public struct UpdateExchange: Command {
  public static let name = "exchange.update"
  public static let shape = CommandShape(
    fr: "Corriger un échange", en: "Correct an exchange",
    [
      .needed("exchange", .id(.exchange), "Échange", "Exchange"),
      .free("on", .day, "Le", "On"),
      .free("kind", .one(of: Exchange.Means.self), "Forme", "Kind"),
      .free("minutes", .number(0...1440), "Minutes", "Minutes"),
    ] + RecordExchange.further(summaryRequired: false))

  public var exchange: Int64
  public var on: Day?
  public var kind: Exchange.Means?
  public var minutes: Int?
  public var participants: [PersonName]?
  public var summary: String?
  public var nextOn: DayTime?
  public var nextKind: Exchange.Means?
  public var nextWith: [PersonName]?
  public var confidential: Bool?
  public var purpose: Exchange.Purpose?

  public init(exchange: Int64) { self.exchange = exchange }

  public var subject: Subject { .record(.exchange, exchange) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(exchange) { $0.exchanges }
    _ = try draft.caseToTalk(.id(old.case), on: old.on)
    var new = old
    if let on {
      try draft.requirePast("on", on)
      new.on = on
    }
    if let kind { new.means = kind }
    if let minutes { new.minutes = minutes }
    if let participants { new.participants = try draft.participants(participants) }
    if let summary { new.summary = try draft.text("summary", summary, lines: true) }
    if let purpose { new.purpose = purpose }
    if let nextOn { new.nextOn = nextOn }
    if let nextKind { new.nextKind = nextKind }
    if let nextWith { new.nextWith = try draft.participants(nextWith) }
    if let confidential { new.confidential = confidential }
    try draft.update(old) { $0 = new }
    return exchange
  }
}
