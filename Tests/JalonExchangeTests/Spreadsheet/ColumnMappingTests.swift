import JalonCore
import JalonExchange
import Testing

@Suite struct ColumnMappingTests {
  @Test(arguments: [
    ("separator = ';'\n[columns", "mapping.syntax", "line 2"),
    ("colums = {}", "mapping.unknownKey", "“columns”"),
    ("[columns]\nA = 'association.nam'", "mapping.unknownField", "“association.name”"),
    ("[columns]\nA = 'association.city'", "mapping.noName", "association.name"),
    ("separator = 'x'\n[columns]\nA = 'association.name'", "mapping.badValue", "separator"),
    ("encoding = 'latin'\n[columns]\nA = 'association.name'", "mapping.badValue", "windows-1252"),
    ("[columns]\nA = 'association.name'\nB = 'case.stage'\nC = 'case.stage'", "mapping.twice", "“B” and “C”"),
    ("[columns]\nA = true", "mapping.badValue", "columns.\"A\""),
    (
      "[columns]\nA = 'association.name'\n[defaults]\n'case.stage' = 'x'", "mapping.badValue",
      "defaults.\"case.stage\""
    ),
    (
      "[columns]\nA = 'association.name'\n[values.'case.stage']\n'RDV' = 'y'", "mapping.badValue",
      "values.\"case.stage\".\"rdv\""
    ),
    ("values = 3\n[columns]\nA = 'association.name'", "mapping.badValue", "values"),
  ])
  func aFaultNamesTheFileThePlaceAndTheMend(_ toml: String, _ code: String, _ part: String) {
    let refusal = #expect(throws: Refusal.self) { try ColumnMapping(toml: toml, path: "map.toml") }
    #expect(refusal?.code == code)
    #expect(refusal?.message.en.hasPrefix("map.toml, ") == true)
    #expect(refusal?.message.fr.hasPrefix("map.toml, ") == true)
    #expect(refusal?.message.en.contains(part) == true, "\(refusal?.message.en ?? "")")
    #expect(refusal?.message.fr.contains("\n") == false)
  }

  @Test func aMissingMappingFileIsSaid() {
    let refusal = #expect(throws: Refusal.self) { try ColumnMapping(path: "/nowhere/map.toml") }
    #expect(refusal?.code == "input.missing")
  }

  @Test(arguments: [
    (
      "Structure;Nom;Prénom;E-mail;Téléphone;Conseiller",
      "name referentName referentFirstName referentEmail referentPhone adviser"
    ),
    ("Nom;Code postal;Ville;N° RNA;SIREN;Référent;Besoin", "name postcode city rna siren referentName need"),
    (
      "Organization Name;First Name;Last Name;Postal Code;City;Email;Phone",
      "name referentFirstName referentName postcode city referentEmail referentPhone"
    ),
    ("Id;Nom;Adresse;Code postal;Ville;Id. prof. 1;Id. prof. 2", "- name address postcode city siren siret"),
    (
      "Association;Contact;Contact 2;Président;Étape;Date d’ouverture;couleur",
      "name referentName substituteName sponsorName stage openedOn -"
    ),
  ])
  func headersInFrenchAndEnglishAreRecognised(_ headers: String, _ expected: String) {
    let mapping = ColumnMapping.proposed(for: headers.split(separator: ";").map(String.init))
    let fields = mapping.columns.map { $0.field.map { "\($0)" } ?? "-" }
    #expect(fields.joined(separator: " ") == expected)
  }

  @Test(arguments: Language.allCases)
  func aProposalWrittenAsTOMLReadsBackTheSame(_ language: Language) throws {
    var mapping = ColumnMapping.proposed(for: ["Structure", "Étape", "Un \"titre\" \\ bizarre\u{7}", "Ville"])
    mapping.separator = UInt8(ascii: ",")
    mapping.defaults[.origin] = "suivi \"2026\""
    mapping.values[.stage] = ["rdv fait": "engagement", "termine": ""]
    let text = mapping.toml(for: "suivi.csv", in: language)
    var read = try ColumnMapping(toml: text, path: "map.toml")
    let order = mapping.columns.map(\.header)
    read.columns.sort { order.firstIndex(of: $0.header) ?? 0 < order.firstIndex(of: $1.header) ?? 0 }
    #expect(read == mapping)
    #expect(text.contains(language == .fr ? "laissée de côté" : "left out"))
  }
}
