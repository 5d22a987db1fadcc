extension UpdateAssociation {
  /// The act that takes over what the register says where people have written something else.
  ///
  /// - Parameter said: field → value, as `ProgrammeStore.registerSays` gives it; fields of which `association.update`
  ///   knows nothing are left out.
  /// - Returns: `nil` where nothing is left to take over.
  public init?(association: Int64, taking said: [String: Value]) {
    func text(_ field: String) -> String? {
      if case .text(let text)? = said[field] { text } else { nil }
    }
    var facts = AssociationFacts()
    facts.name = text("name")
    facts.rna = text("rna")
    facts.siren = text("siren")
    facts.siret = text("siret")
    facts.department = text("department")
    facts.postcode = text("postcode")
    facts.city = text("city")
    facts.address = text("address")
    facts.website = text("website")
    facts.purpose = text("purpose")
    facts.sector = text("sector")
    guard facts != AssociationFacts() else { return nil }
    self.init(association: association, facts: facts)
  }
}
