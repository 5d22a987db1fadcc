/// `association.register`: enters an association that no register has brought.
public struct RegisterAssociation: Command {
  public static let name = "association.register"
  public static let shape = CommandShape(
    fr: "Inscrire une association", en: "Register an association",
    [.needed("name", .text, "Nom", "Name")] + AssociationFacts.shared)

  public var name: String
  public var facts: AssociationFacts

  public init(name: String, facts: AssociationFacts = AssociationFacts()) {
    self.name = name
    self.facts = facts
    self.facts.name = name
  }

  public init(from decoder: any Decoder) throws {
    facts = try AssociationFacts(from: decoder)
    name = facts.name ?? ""
  }

  public func encode(to encoder: any Encoder) throws { try facts.encode(to: encoder) }

  public var subject: Subject { .newAssociation }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    var association = Association(id: 0)
    var facts = facts
    facts.name = name
    try facts.apply(to: &association, &draft)
    return try draft.insert(Association.self) {
      association.id = $0.id
      $0 = association
    }.id
  }
}

/// `association.update`: corrects or completes what is known of an association.
public struct UpdateAssociation: Command {
  public static let name = "association.update"
  public static let shape = CommandShape(
    fr: "Corriger l’association", en: "Correct the association",
    [
      .needed("association", .id(.association), "Association", "Association"),
      .free("name", .text, "Nom", "Name"),
    ]
      + AssociationFacts.shared + AssociationFacts.further)

  public var association: Int64
  public var facts: AssociationFacts

  public init(association: Int64, facts: AssociationFacts) {
    self.association = association
    self.facts = facts
  }

  private enum Key: CodingKey { case association }

  public init(from decoder: any Decoder) throws {
    association = try decoder.container(keyedBy: Key.self).decode(Int64.self, forKey: .association)
    facts = try AssociationFacts(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(association, forKey: .association)
    try facts.encode(to: encoder)
  }

  public var subject: Subject { .association(association) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.loadedFile().association
    var new = old
    try facts.apply(to: &new, &draft)
    try draft.update(old) { $0 = new }
    guard (new.employees, new.volunteers) != (old.employees, old.volunteers) else { return old.id }
    for diagnostic in try draft.loadedFile().diagnostics where !diagnostic.isClosed {
      try draft.followCircumstances(in: diagnostic)
    }
    return old.id
  }
}
