/// `referent.add`: a contact person takes a role.
public struct AddReferent: Command {
  public static let name = "referent.add"
  public static let shape = CommandShape(
    fr: "Ajouter un référent", en: "Add a referent",
    [
      .needed("association", .id(.association), "Association", "Association"),
      .needed("name", .text, "Nom", "Name"),
      .needed("role", .one(of: Referent.Role.self), "Rôle", "Role"),
    ] + fields)

  static let fields: [FieldShape] = [
    .free("function", .text, "Fonction", "Function"),
    .free("email", .text, "Courriel", "E-mail"),
    .free("phone", .text, "Téléphone", "Telephone"),
    .free("from", .day, "Depuis le", "From"),
    .free("confidence", .one(of: Referent.Confidence.self), "Aisance numérique", "Digital confidence"),
    .free("preference", .text, "Préférence de contact", "Contact preference"),
  ]

  public var association: Int64
  public var name: String
  public var role: Referent.Role
  public var function: String?
  public var email: String?
  public var phone: String?
  public var from: Day?
  public var confidence: Referent.Confidence?
  public var preference: String?

  public init(
    association: Int64, name: String, role: Referent.Role, function: String? = nil, email: String? = nil,
    phone: String? = nil, from: Day? = nil, confidence: Referent.Confidence? = nil, preference: String? = nil
  ) {
    self.association = association
    self.name = name
    self.role = role
    self.function = function
    self.email = email
    self.phone = phone
    self.from = from
    self.confidence = confidence
    self.preference = preference
  }

  public var subject: Subject { .association(association) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let id = try draft.loadedFile().association.id
    var new = Referent(id: 0)
    new.association = id
    new.name = try draft.text("name", name, upTo: 200)
    new.role = role
    new.function = try draft.freeText("function", function)
    new.email = try draft.email(email)
    new.phone = try draft.phone(phone)
    new.from = from ?? draft.today
    new.confidence = confidence
    new.preference = try draft.freeText("preference", preference)
    return try draft.insert(Referent.self) {
      new.id = $0.id
      $0 = new
    }.id
  }
}

/// `referent.update`: corrects a referent. A new role ends the old one and begins another, so that both keep their dates.
public struct UpdateReferent: Command {
  public static let name = "referent.update"
  public static let shape = CommandShape(
    fr: "Corriger un référent", en: "Correct a referent",
    [
      .needed("referent", .id(.referent), "Référent", "Referent"),
      .free("name", .text, "Nom", "Name"),
      .free("role", .one(of: Referent.Role.self), "Rôle", "Role"),
    ] + AddReferent.fields)

  public var referent: Int64
  public var name: String?
  public var role: Referent.Role?
  public var function: String?
  public var email: String?
  public var phone: String?
  public var from: Day?
  public var confidence: Referent.Confidence?
  public var preference: String?

  public init(referent: Int64) { self.referent = referent }

  public var subject: Subject { .record(.referent, referent) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(referent) { $0.referents }
    var new = old
    if let name { new.name = try draft.text("name", name, upTo: 200) }
    try draft.amend("function", function, &new.function)
    if let email { new.email = try draft.email(email) }
    if let phone { new.phone = try draft.phone(phone) }
    if let confidence { new.confidence = confidence }
    try draft.amend("preference", preference, &new.preference)
    if let from { new.from = from }
    guard let role, role != old.role, old.from < draft.today else {
      new.role = role ?? old.role
      if let until = new.until, until < new.from { throw .endsBeforeStart(until, new.from) }
      try draft.update(old) { $0 = new }
      return referent
    }
    return try succeed(old, by: new, as: role, &draft)
  }

  /// Ends a role that has begun, and begins the new one the same day.
  private func succeed(
    _ old: Referent, by new: Referent, as role: Referent.Role, _ draft: inout Draft
  ) throws(Refusal) -> Int64? {
    guard old.until == nil else {
      throw Refusal(
        "referent.ended", fr: "ce rôle a pris fin\u{A0}: ajouter la personne dans son nouveau rôle",
        en: "this role has ended: add the person in the new role")
    }
    let start = from ?? draft.today
    guard start >= old.from else { throw .endsBeforeStart(start, old.from) }
    try draft.update(old) { $0.until = start }
    return try draft.insert(Referent.self) {
      let id = $0.id
      $0 = new
      $0.id = id
      $0.version = 1
      $0.role = role
      $0.from = start
      $0.until = nil
    }.id
  }
}

/// `referent.end`: a role ends; it stays in the file with its dates.
public struct EndReferent: Command {
  public static let name = "referent.end"
  public static let shape = CommandShape(
    fr: "Mettre fin au rôle", en: "End the role",
    [
      .needed("referent", .id(.referent), "Référent", "Referent"), .needed("on", .day, "Le", "On"),
      .free("reason", .text, "Raison", "Reason"),
    ])

  public var referent: Int64
  public var on: Day
  public var reason: String?

  public init(referent: Int64, on: Day, reason: String? = nil) {
    self.referent = referent
    self.on = on
    self.reason = reason
  }

  public var subject: Subject { .record(.referent, referent) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(referent) { $0.referents }
    guard on >= old.from else { throw .endsBeforeStart(on, old.from) }
    let reason = try draft.freeText("reason", reason)
    try draft.update(old) {
      $0.until = on
      $0.endReason = reason
    }
    return referent
  }
}

extension Refusal {
  static func endsBeforeStart(_ end: Day, _ start: Day) -> Refusal {
    .unfit(
      "on",
      Localized(
        fr: "le rôle a commencé le \(start.shown(.fr))\u{A0}: il ne peut pas finir le \(end.shown(.fr))",
        en: "the role began on \(start.shown(.en)): it can’t end on \(end.shown(.en))"))
  }
}

extension Draft {
  /// An e-mail address that looks like one.
  mutating func email(_ typed: String?) throws(Refusal) -> String? {
    guard let text = try freeText("email", typed) else { return nil }
    guard EmailAddress.isPlausible(text) else {
      throw .unfit(
        "email",
        Localized(
          fr: "«\u{A0}\(text)\u{A0}» n’a pas la forme d’une adresse\u{A0}: nom@domaine.fr",
          en: "“\(text)” doesn’t look like an address: name@domain.org"))
    }
    return text
  }

  /// A telephone number with enough digits to be one, kept as it was written.
  mutating func phone(_ typed: String?) throws(Refusal) -> String? {
    guard let text = try freeText("phone", typed) else { return nil }
    guard (3...20).contains(Fold.digits(text).count) else {
      throw .unfit(
        "phone",
        Localized(
          fr: "«\u{A0}\(text)\u{A0}» n’est pas un numéro de téléphone\u{A0}: 01 23 45 67 89",
          en: "“\(text)” is not a telephone number: 01 23 45 67 89"))
    }
    return text
  }
}
