public import JalonCore

/// What a column of a spreadsheet can fill; the raw value is how a mapping file names it.
public enum SpreadsheetField: String, CaseIterable, Sendable {
  case name = "association.name"
  case kind = "association.kind"
  case rna = "association.rna"
  case siren = "association.siren"
  case siret = "association.siret"
  case department = "association.department"
  case postcode = "association.postcode"
  case city = "association.city"
  case address = "association.address"
  case sector = "association.sector"
  case employees = "association.employees"
  case volunteers = "association.volunteers"
  case budget = "association.budget"
  case network = "association.network"
  case website = "association.website"
  case purpose = "association.purpose"

  case referentFirstName = "referent.firstName"
  case referentName = "referent.name"
  case referentFunction = "referent.function"
  case referentEmail = "referent.email"
  case referentPhone = "referent.phone"
  case referentConfidence = "referent.confidence"
  case referentPreference = "referent.preference"
  case substituteFirstName = "substitute.firstName"
  case substituteName = "substitute.name"
  case substituteFunction = "substitute.function"
  case substituteEmail = "substitute.email"
  case substitutePhone = "substitute.phone"
  case sponsorFirstName = "sponsor.firstName"
  case sponsorName = "sponsor.name"
  case sponsorFunction = "sponsor.function"
  case sponsorEmail = "sponsor.email"
  case sponsorPhone = "sponsor.phone"

  case adviser = "case.adviser"
  case stage = "case.stage"
  case openedOn = "case.openedOn"
  case origin = "case.origin"
  case reason = "case.reason"
  case tags = "case.tags"

  case need = "need.text"
  case topics = "need.topics"

  /// Whether several columns may fill it together: their texts are joined, in the order of the columns.
  public var isJoined: Bool {
    switch self {
    case .name, .address, .purpose, .reason, .tags, .need, .topics: true
    default: false
    }
  }

  /// What stands between the texts of joined columns.
  var joint: String {
    switch self {
    case .purpose, .reason, .need: "\n"
    case .address, .tags, .topics: ", "
    default: " "
    }
  }

  /// Whether the text may have several lines.
  var isMultiline: Bool { self == .purpose || self == .reason || self == .need }

  /// What people call it.
  public var label: Localized {
    switch self {
    case .name: Localized(fr: "Nom de l’association", en: "Name of the association")
    case .kind: Localized(fr: "Forme", en: "Kind")
    case .rna: Localized(fr: "Numéro RNA", en: "RNA number")
    case .siren: Localized("SIREN")
    case .siret: Localized("SIRET")
    case .department: Localized(fr: "Département", en: "Department")
    case .postcode: Localized(fr: "Code postal", en: "Postcode")
    case .city: Localized(fr: "Commune", en: "City")
    case .address: Localized(fr: "Adresse", en: "Address")
    case .sector: Localized(fr: "Secteur", en: "Sector")
    case .employees: Localized(fr: "Salariés", en: "Employees")
    case .volunteers: Localized(fr: "Bénévoles", en: "Volunteers")
    case .budget: Localized(fr: "Budget annuel, en euros", en: "Yearly budget, in euros")
    case .network: Localized(fr: "Réseau", en: "Network")
    case .website: Localized(fr: "Site web", en: "Website")
    case .purpose: Localized(fr: "Objet", en: "Purpose")
    case .referentFirstName: Localized(fr: "Référent principal : prénom", en: "Main referent: first name")
    case .referentName: Localized(fr: "Référent principal : nom", en: "Main referent: name")
    case .referentFunction: Localized(fr: "Référent principal : fonction", en: "Main referent: function")
    case .referentEmail: Localized(fr: "Référent principal : courriel", en: "Main referent: e-mail")
    case .referentPhone: Localized(fr: "Référent principal : téléphone", en: "Main referent: telephone")
    case .referentConfidence:
      Localized(fr: "Référent principal : aisance numérique", en: "Main referent: digital confidence")
    case .referentPreference:
      Localized(fr: "Référent principal : préférence de contact", en: "Main referent: contact preference")
    case .substituteFirstName: Localized(fr: "Suppléant : prénom", en: "Substitute: first name")
    case .substituteName: Localized(fr: "Suppléant : nom", en: "Substitute: name")
    case .substituteFunction: Localized(fr: "Suppléant : fonction", en: "Substitute: function")
    case .substituteEmail: Localized(fr: "Suppléant : courriel", en: "Substitute: e-mail")
    case .substitutePhone: Localized(fr: "Suppléant : téléphone", en: "Substitute: telephone")
    case .sponsorFirstName: Localized(fr: "Parrain au bureau : prénom", en: "Board sponsor: first name")
    case .sponsorName: Localized(fr: "Parrain au bureau : nom", en: "Board sponsor: name")
    case .sponsorFunction: Localized(fr: "Parrain au bureau : fonction", en: "Board sponsor: function")
    case .sponsorEmail: Localized(fr: "Parrain au bureau : courriel", en: "Board sponsor: e-mail")
    case .sponsorPhone: Localized(fr: "Parrain au bureau : téléphone", en: "Board sponsor: telephone")
    case .adviser: Localized(fr: "Conseiller", en: "Adviser")
    case .stage: Localized(fr: "Étape", en: "Stage")
    case .openedOn: Localized(fr: "Ouvert le", en: "Opened on")
    case .origin: Localized(fr: "Origine", en: "Origin")
    case .reason:
      Localized(fr: "Ce que l’on sait du dossier repris", en: "What is known of the case taken over")
    case .tags: Localized(fr: "Étiquettes", en: "Tags")
    case .need: Localized(fr: "Besoin, avec leurs mots", en: "Need, in their words")
    case .topics: Localized(fr: "Thèmes du besoin", en: "Topics of the need")
    }
  }
}
