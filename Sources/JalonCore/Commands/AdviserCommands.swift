/// `adviser.add`: someone joins the programme. For leads.
public struct AddAdviser: Command {
  public static let name = "adviser.add"
  public static let shape = CommandShape(
    fr: "Ajouter un conseiller", en: "Add an adviser",
    [
      .needed("name", .text, "Nom", "Name"),
      .needed("role", .one(of: Adviser.Role.self), "Rôle", "Role"),
      .free("email", .text, "Courriel", "E-mail"),
    ])

  public var name: String
  public var role: Adviser.Role
  public var email: String?

  public init(name: String, role: Adviser.Role, email: String? = nil) {
    self.name = name
    self.role = role
    self.email = email
  }

  public var subject: Subject { .programme }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    try draft.requireLead(fr: "ajouter un conseiller", en: "adding an adviser")
    let name = try draft.text("name", name, upTo: 200)
    let key = Fold.key(name)
    if let known = draft.team.advisers.first(where: { Fold.key($0.name) == key }) {
      throw Refusal(
        "adviser.exists", fr: "\(known.name) est déjà dans le programme\u{A0}: choisir un autre nom",
        en: "\(known.name) is in the programme already: choose another name")
    }
    let email = try draft.freeText("email", email)
    return try draft.insert(Adviser.self) {
      $0.name = name
      $0.role = role
      $0.email = email
    }.id
  }
}

/// `adviser.leave`: someone leaves; their open cases stay theirs until they are reassigned. For leads.
public struct LeaveAdviser: Command {
  public static let name = "adviser.leave"
  public static let shape = CommandShape(
    fr: "Noter un départ", en: "Record a departure",
    [.needed("adviser", .adviser, "Conseiller", "Adviser"), .needed("on", .day, "Le", "On")])

  public var adviser: String
  public var on: Day

  public init(adviser: String, on: Day) {
    self.adviser = adviser
    self.on = on
  }

  public var subject: Subject { .adviser(adviser) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    try draft.requireLead(fr: "noter un départ", en: "recording a departure")
    let leaving = try draft.adviser(named: adviser)
    try draft.requireOtherLead(than: leaving)
    try draft.update(leaving) { $0.leftOn = on }
    return leaving.id
  }
}

/// `adviser.update`: someone gets another role, or another address. For leads.
public struct UpdateAdviser: Command {
  public static let name = "adviser.update"
  public static let shape = CommandShape(
    fr: "Modifier un conseiller", en: "Change an adviser",
    [
      .needed("adviser", .adviser, "Conseiller", "Adviser"),
      .free("role", .one(of: Adviser.Role.self), "Rôle", "Role"),
      .free("email", .text, "Courriel", "E-mail"),
    ])

  public var adviser: String
  public var role: Adviser.Role?
  public var email: String?

  public init(adviser: String, role: Adviser.Role? = nil, email: String? = nil) {
    self.adviser = adviser
    self.role = role
    self.email = email
  }

  public var subject: Subject { .adviser(adviser) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    try draft.requireLead(fr: "modifier un conseiller", en: "changing an adviser")
    let old = try draft.adviser(named: adviser)
    if let role, role != .lead { try draft.requireOtherLead(than: old) }
    var new = old
    new.role = role ?? old.role
    try draft.amend("email", email, &new.email)
    try draft.update(old) { $0 = new }
    return old.id
  }
}

/// `adviser.return`: someone who had left is back. For leads.
public struct ReturnAdviser: Command {
  public static let name = "adviser.return"
  public static let shape = CommandShape(
    fr: "Noter un retour", en: "Record a return", [.needed("adviser", .adviser, "Conseiller", "Adviser")])

  public var adviser: String

  public init(adviser: String) { self.adviser = adviser }

  public var subject: Subject { .adviser(adviser) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    try draft.requireLead(fr: "noter un retour", en: "recording a return")
    let back = try draft.adviser(named: adviser)
    try draft.update(back) { $0.leftOn = nil }
    return back.id
  }
}

extension Draft {
  /// Refuses to leave the programme without a lead.
  func requireOtherLead(than adviser: Adviser) throws(Refusal) {
    let others = team.advisers.filter { $0.id != adviser.id && $0.role == .lead && $0.leftOn == nil }
    guard adviser.role != .lead || !others.isEmpty else {
      throw Refusal(
        "adviser.lastLead", fr: "\(adviser.name) est le seul responsable\u{A0}: en nommer un autre d’abord",
        en: "\(adviser.name) is the only lead: add another first")
    }
  }
}
