public import JalonCore

extension ColumnMapping {
  /// A mapping for the headers of a file, by what columns are usually called in French and English; what isn't recognised is
  /// left out. Meant to be looked at and corrected before it is used.
  ///
  /// - Throws: `input.…`, `archive.…`, `spreadsheet.noHeader`.
  public static func proposed(forFile path: String) throws(Refusal) -> ColumnMapping {
    let opening = try SpreadsheetOpening(path, separator: nil, encoding: nil)
    var mapping = proposed(for: opening.headers)
    mapping.separator = opening.parser.separator
    mapping.encoding = opening.encoding
    return mapping
  }

  /// A mapping for these headers, see `proposed(forFile:)`.
  public static func proposed(for headers: [String]) -> ColumnMapping {
    let keys = headers.map { Fold.words($0).joined(separator: " ") }
    var taken: Set<SpreadsheetField> = []
    var fields = keys.map { key -> SpreadsheetField? in
      guard let field = HeaderWords.fields[key], field.isJoined || !taken.contains(field) else { return nil }
      taken.insert(field)
      return field
    }
    // "Nom" alone is the association's where nothing names it better, and the contact's beside a first name.
    for (place, key) in keys.enumerated() where fields[place] == nil && HeaderWords.plainNames.contains(key) {
      if !taken.contains(.name), !taken.contains(.referentFirstName) {
        fields[place] = .name
      } else if !taken.contains(.referentName) {
        fields[place] = .referentName
      }
      if let field = fields[place] { taken.insert(field) }
    }
    return ColumnMapping(columns: zip(headers, fields).map { Column($0, $1) })
  }
}

/// What columns are called in the spreadsheets that advisers keep, and in the exports of the tools that they come from.
private enum HeaderWords {
  static let plainNames: Set<String> = ["nom", "name", "noms"]

  /// Folded words of the header → what it fills.
  static let fields: [String: SpreadsheetField] = {
    var fields: [String: SpreadsheetField] = [:]
    for (field, names) in names {
      for name in names { fields[Fold.words(name).joined(separator: " ")] = field }
      fields[Fold.words(field.rawValue).joined(separator: " ")] = field
    }
    return fields
  }()

  private static let names: [(SpreadsheetField, [String])] = [
    (
      .name,
      [
        "Structure", "Association", "Nom de l'association", "Nom association", "Nom de la structure",
        "Nom structure",
        "Raison sociale", "Dénomination", "Organisation", "Organisme", "Organization", "Organization Name",
        "Company",
        "Nom du tiers",
      ]
    ),
    (.kind, ["Forme", "Forme juridique", "Type de structure", "Kind", "Legal form"]),
    (.rna, ["RNA", "N° RNA", "No RNA", "Numéro RNA", "Code RNA", "W", "RNA number"]),
    (.siren, ["SIREN", "N° SIREN", "Numéro SIREN", "Id. prof. 1", "SIREN number"]),
    (.siret, ["SIRET", "N° SIRET", "Numéro SIRET", "Id. prof. 2", "SIRET number"]),
    (.department, ["Département", "Dépt", "Dpt", "Dep", "Department"]),
    (.postcode, ["Code postal", "CP", "Postal code", "Postcode", "Zip", "Zip code"]),
    (.city, ["Ville", "Commune", "Localité", "City", "Town"]),
    (.address, ["Adresse", "Rue", "Adresse postale", "Address", "Street Address", "Complément d'adresse"]),
    (.sector, ["Secteur", "Secteur d'activité", "Activité", "Domaine", "Thématique", "Sector"]),
    (.employees, ["Salariés", "Nb salariés", "Nombre de salariés", "Effectif", "ETP", "Employees", "Staff"]),
    (.volunteers, ["Bénévoles", "Nb bénévoles", "Nombre de bénévoles", "Volunteers"]),
    (.budget, ["Budget", "Budget annuel", "Budget (€)", "Yearly budget", "Annual budget"]),
    (.network, ["Réseau", "Fédération", "Tête de réseau", "Network"]),
    (.website, ["Site", "Site web", "Site internet", "URL", "Website", "Web"]),
    (.purpose, ["Objet", "Objet social", "Mission", "Purpose"]),
    (.referentFirstName, ["Prénom", "Prénom du contact", "Prénom référent", "First name"]),
    (
      .referentName,
      [
        "Référent", "Référente", "Contact", "Nom du contact", "Nom contact", "Nom du référent",
        "Nom référent",
        "Personne contact", "Interlocuteur", "Interlocutrice", "Référent principal", "Last name",
        "Contact name",
        "Main contact",
      ]
    ),
    (.referentFunction, ["Fonction", "Poste", "Rôle", "Job Title", "Function", "Fonction du contact"]),
    (
      .referentEmail,
      [
        "E-mail", "Email", "Mail", "Courriel", "Mèl", "Adresse mail", "Adresse e-mail", "Email contact",
        "Mail contact",
      ]
    ),
    (
      .referentPhone,
      [
        "Téléphone", "Tél", "Tel.", "Portable", "Mobile", "Phone", "Telephone", "N° de téléphone",
        "Téléphone contact",
      ]
    ),
    (.referentConfidence, ["Aisance numérique", "Niveau numérique", "Digital confidence"]),
    (.referentPreference, ["Préférence de contact", "Contact preference"]),
    (
      .substituteName,
      ["Suppléant", "Suppléante", "Référent suppléant", "Second contact", "Contact 2", "Substitute"]
    ),
    (.substituteEmail, ["E-mail suppléant", "Email 2", "Mail 2", "E-mail 2"]),
    (.substitutePhone, ["Téléphone suppléant", "Tél 2", "Téléphone 2", "Phone 2"]),
    (
      .sponsorName,
      ["Parrain", "Marraine", "Président", "Présidente", "Membre du bureau", "Sponsor", "Chair"]
    ),
    (.sponsorEmail, ["E-mail président", "Mail président", "Sponsor email"]),
    (.sponsorPhone, ["Téléphone président", "Sponsor phone"]),
    (
      .adviser,
      [
        "Conseiller", "Conseillère", "Conseiller·ère", "Accompagnateur", "Accompagnatrice", "Suivi par",
        "Adviser", "Advisor",
      ]
    ),
    (.stage, ["Étape", "Phase", "Avancement", "Stage", "Step"]),
    (
      .openedOn,
      ["Date d'ouverture", "Ouvert le", "Date de début", "Début", "Date d'entrée", "Opened on", "Start date"]
    ),
    (.origin, ["Origine", "Source", "Provenance", "Prescripteur", "Origin"]),
    (.reason, ["Historique", "Contexte", "Background"]),
    (.tags, ["Étiquettes", "Étiquette", "Tags", "Mots-clés", "Groupes", "Tag"]),
    (.need, ["Besoin", "Besoins", "Demande", "Besoin exprimé", "Need", "Needs", "Request"]),
    (.topics, ["Thème", "Thèmes", "Sujets", "Topics"]),
  ]
}
