/// What can be told of an association: the fields that `association.register` and `association.update` share.
public struct AssociationFacts: Codable, Sendable, Hashable {
  public var name: String?
  public var kind: Association.Form?
  public var rna: String?
  public var siren: String?
  public var siret: String?
  public var department: String?
  public var postcode: String?
  public var city: String?
  public var sector: String?
  public var employees: Headcount?
  public var volunteers: Int?
  public var budget: Int?
  public var network: String?
  public var address: String?
  public var website: String?
  public var purpose: String?

  public init() {}

  static let shared: [FieldShape] = [
    .free("kind", .one(of: Association.Form.self), "Forme", "Kind"),
    .free("rna", .text, "Numéro RNA", "RNA number"),
    .free("siren", .text, "SIREN", "SIREN"),
    .free("siret", .text, "SIRET", "SIRET"),
    .free("department", .text, "Département", "Department"),
    .free("postcode", .text, "Code postal", "Postcode"),
    .free("city", .text, "Commune", "City"),
    .free("sector", .text, "Secteur", "Sector"),
    .free("employees", .headcount, "Salariés", "Employees"),
    .free("volunteers", .number(0...1_000_000), "Bénévoles", "Volunteers"),
    .free("budget", .money, "Budget annuel", "Yearly budget"),
    .free("network", .text, "Réseau", "Network"),
  ]

  /// What people write where there is no network, folded.
  private static let noNetwork: Set = ["none", "aucun", "aucune"]

  static let further: [FieldShape] = [
    .free("address", .text, "Adresse", "Address"),
    .free("website", .text, "Site web", "Website"),
    .free("purpose", .longText, "Objet", "Purpose"),
  ]

  /// Checks the facts and writes them into a record; what is not given stays as it is.
  func apply(to association: inout Association, _ draft: inout Draft) throws(Refusal) {
    if let name { association.name = try draft.text("name", name, upTo: 500) }
    if let kind { association.form = kind }
    try applyNumbers(to: &association)
    try applyPlace(to: &association, &draft)
    try draft.amend("sector", sector, &association.sector)
    if let employees {
      if case .band(let code) = employees, EmployeeBand(rawValue: code) == nil {
        throw .unfit(
          "employees",
          Localized(
            fr:
              "«\u{A0}\(code)\u{A0}» n’est pas une tranche d’effectif de l’INSEE\u{A0}: donner un nombre, une tranche ou \"none\"",
            en: "“\(code)” is not an INSEE band: give a number, a band or \"none\""))
      }
      if case .number(let count) = employees, !(0...1_000_000).contains(count) {
        throw .unfit(
          "employees", Localized(fr: "l’effectif va de 0 à 1 000 000", en: "employees go from 0 to 1,000,000")
        )
      }
      association.employees = employees
    }
    if let volunteers { association.volunteers = volunteers }
    if let budget { association.budget = budget }
    try draft.amend("network", network, &association.network)
    if let told = association.network, Self.noNetwork.contains(Fold.key(told)) {
      association.network = "none"
    }
    try draft.amend("website", website, &association.website)
    try draft.amend("purpose", purpose, &association.purpose, lines: true)
  }

  private func applyNumbers(to association: inout Association) throws(Refusal) {
    if let rna {
      guard rna.isEmpty || RNANumber(rna) != nil else {
        throw .unfit(
          "rna",
          Localized(
            fr:
              "«\u{A0}\(rna)\u{A0}» n’est pas un numéro RNA\u{A0}: W suivi de 9 caractères, comme W751234567",
            en: "“\(rna)” is not an RNA number: W and 9 characters, like W751234567"))
      }
      association.rna = RNANumber(rna)?.text
    }
    if let siret {
      guard siret.isEmpty || Siret(siret) != nil else {
        throw .unfit(
          "siret",
          Localized(
            fr: "«\u{A0}\(siret)\u{A0}» n’est pas un SIRET\u{A0}: 14 chiffres dont la clé est juste",
            en: "“\(siret)” is not a SIRET: 14 digits with a right check digit"))
      }
      association.siret = Siret(siret)?.text
      if let whole = association.siret { association.siren = String(whole.prefix(9)) }
    }
    if let siren {
      guard siren.isEmpty || Siren(siren) != nil else {
        throw .unfit(
          "siren",
          Localized(
            fr: "«\u{A0}\(siren)\u{A0}» n’est pas un SIREN\u{A0}: 9 chiffres dont la clé est juste",
            en: "“\(siren)” is not a SIREN: 9 digits with a right check digit"))
      }
      let number = Siren(siren)?.text
      if let whole = association.siret, let number, !whole.hasPrefix(number) {
        throw .unfit(
          "siren",
          Localized(
            fr: "le SIREN \(number) ne va pas avec le SIRET \(whole)",
            en: "SIREN \(number) does not go with SIRET \(whole)"))
      }
      association.siren = number
    }
  }

  private func applyPlace(to association: inout Association, _ draft: inout Draft) throws(Refusal) {
    try draft.amend("address", address, &association.address)
    try draft.amend("city", city, &association.city)
    if postcode != nil {
      try draft.amend("postcode", postcode, &association.postcode)
      if let known = association.postcode, department == nil {
        association.department = Department.of(postcodeOrCommune: known)?.code ?? association.department
      }
    }
    if let department {
      let known = Department.named(department)
      guard department.isEmpty || known != nil else {
        throw .unfit(
          "department",
          Localized(
            fr: "«\u{A0}\(department)\u{A0}» n’est pas un département\u{A0}: 75, 2A, 971…",
            en: "“\(department)” is not a department: 75, 2A, 971…"))
      }
      association.department = known?.code
    }
  }
}
