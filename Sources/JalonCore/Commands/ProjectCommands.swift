/// `project.describe`: the associative project, and what is particular to this association.
public struct DescribeProject: Command {
  public static let name = "project.describe"
  public static let shape = CommandShape(
    fr: "Décrire le projet associatif", en: "Describe the associative project",
    [
      .needed("association", .id(.association), "Association", "Association"),
      .needed("text", .longText, "Projet associatif", "Associative project"),
      .free("singularity", .longText, "Ce qui lui est propre", "What is particular to it"),
    ])

  public var association: Int64
  public var text: String
  public var singularity: String?

  public init(association: Int64, text: String, singularity: String? = nil) {
    self.association = association
    self.text = text
    self.singularity = singularity
  }

  public var subject: Subject { .association(association) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.loadedFile().association
    var new = old
    new.project = try draft.text("text", text, lines: true)
    try draft.amend("singularity", singularity, &new.singularity, lines: true)
    try draft.update(old) { $0 = new }
    return old.id
  }
}

/// `aim.add`: an aim of the associative project.
public struct AddAim: Command {
  public static let name = "aim.add"
  public static let shape = CommandShape(
    fr: "Ajouter une finalité", en: "Add an aim",
    [
      .needed("association", .id(.association), "Association", "Association"),
      .needed("text", .longText, "Finalité", "Aim"),
    ])

  public var association: Int64
  public var text: String

  public init(association: Int64, text: String) {
    self.association = association
    self.text = text
  }

  public var subject: Subject { .association(association) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let id = try draft.loadedFile().association.id
    let text = try draft.text("text", text, lines: true)
    return try draft.insert(Aim.self) {
      $0.association = id
      $0.text = text
    }.id
  }
}

/// `aim.update`: an aim said better; one set aside lives again.
public struct UpdateAim: Command {
  public static let name = "aim.update"
  public static let shape = CommandShape(
    fr: "Corriger une finalité", en: "Correct an aim",
    [.needed("aim", .id(.aim), "Finalité", "Aim"), .needed("text", .longText, "Texte", "Text")])

  public var aim: Int64
  public var text: String

  public init(aim: Int64, text: String) {
    self.aim = aim
    self.text = text
  }

  public var subject: Subject { .record(.aim, aim) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.liveAim(aim)
    let text = try draft.text("text", text, lines: true)
    try draft.update(old) {
      $0.text = text
      $0.state = .live
      $0.reason = nil
    }
    return aim
  }
}

/// `aim.remove`: the aim is no longer the association's.
public struct RemoveAim: Command {
  public static let name = "aim.remove"
  public static let shape = CommandShape(
    fr: "Retirer une finalité", en: "Remove an aim", [.needed("aim", .id(.aim), "Finalité", "Aim")])

  public var aim: Int64

  public init(aim: Int64) { self.aim = aim }

  public var subject: Subject { .record(.aim, aim) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    try draft.update(try draft.liveAim(aim)) { $0.state = .removed }
    return aim
  }
}

/// `aim.setAside`: the aim lives, but no objective serves it for now; says why.
public struct SetAsideAim: Command {
  public static let name = "aim.setAside"
  public static let shape = CommandShape(
    fr: "Mettre une finalité de côté", en: "Set an aim aside",
    [.needed("aim", .id(.aim), "Finalité", "Aim"), .needed("reason", .text, "Raison", "Reason")])

  public var aim: Int64
  public var reason: String

  public init(aim: Int64, reason: String) {
    self.aim = aim
    self.reason = reason
  }

  public var subject: Subject { .record(.aim, aim) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.liveAim(aim)
    let reason = try draft.text("reason", reason)
    try draft.update(old) {
      $0.state = .setAside
      $0.reason = reason
    }
    return aim
  }
}

extension Draft {
  /// An aim that has not been removed.
  func liveAim(_ id: Int64) throws(Refusal) -> Aim {
    let found = try find(id) { $0.aims }
    guard found.state != .removed else {
      throw Refusal(
        "aim.removed", fr: "cette finalité a été retirée\u{A0}: en ajouter une autre",
        en: "this aim has been removed: add another")
    }
    return found
  }
}
