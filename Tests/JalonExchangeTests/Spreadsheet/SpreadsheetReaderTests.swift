import JalonCore
import JalonExchange
import Testing

@Suite struct SpreadsheetReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func rows(_ text: String, _ mapping: String) throws -> [SpreadsheetRow] {
    let reader = try SpreadsheetReader(
      path: folder.file("suivi.csv", text: text), mapping: ColumnMapping(toml: mapping, path: "map.toml"))
    var rows: [SpreadsheetRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  /// The one row of a spreadsheet of one column besides the name.
  private func row(_ field: String, _ value: String, extra: String = "") throws -> SpreadsheetRow {
    let rows = try rows(
      "Structure;Valeur\nAmicale;\(value)\n",
      "\(extra)\n[columns]\nStructure = \"association.name\"\nValeur = \"\(field)\"\n")
    return try #require(rows.first)
  }

  @Test func readsARowWithItsReferentsCaseAndNeed() throws {
    let text = #"""
      Structure,Prénom,Nom,Mail,Président,Conseiller,Étape,Ouvert le,Besoin,Précisions,Notes
      "Amicale, dite ""A""",Léa,Martin,lea@exemple.fr,M. Roux,Amélie,RDV fait,03/02/2026,Un site,"et une\#nadresse",secret

      """#
    let rows = try rows(
      text,
      """
      separator = ","
      [columns]
      "Structure" = "association.name"
      "Prénom" = "referent.firstName"
      "Nom" = "referent.name"
      "Mail" = "referent.email"
      "Président" = "sponsor.name"
      "conseiller" = "case.adviser"
      "Étape" = "case.stage"
      "Ouvert le" = "case.openedOn"
      "Besoin" = "need.text"
      "Précisions" = "need.text"
      "Notes" = ""
      [defaults]
      "case.origin" = "suivi 2026"
      "association.department" = "75"
      [values."case.stage"]
      "rdv fait" = "engagement"
      """)
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(row.problems.isEmpty)
    #expect(row.facts.name == "Amicale, dite \"A\"")
    #expect(row.facts.department == "75")
    #expect(row.referents.map(\.name) == ["Léa Martin", "M. Roux"])
    #expect(row.referents.map(\.role) == [.main, .sponsor])
    #expect(row.referents.first?.email == "lea@exemple.fr")
    #expect(row.caseFacts?.adviser == "Amélie")
    #expect(row.caseFacts?.stage == "engagement")
    #expect(row.caseFacts?.openedOn == Day(iso: "2026-02-03"))
    #expect(row.caseFacts?.origin == "suivi 2026")
    #expect(row.need?.text == "Un site\net une\nadresse")
  }

  @Test func aRowWithoutNameIsRejectedWithItsLineAndTheNextIsRead() throws {
    let rows = try rows(
      "Structure;CP\n\"Une\nDeux\";1000\n;75011\n;;\n\nTrois;2A\n",
      "[columns]\nStructure = \"association.name\"\nCP = \"association.postcode\"\n")
    #expect(rows.map(\.line) == [2, 4, 7])
    #expect(rows.map(\.isRejected) == [false, true, false])
    #expect(rows[0].facts.name == "Une Deux")
    #expect(rows[0].facts.postcode == "01000")
    #expect(rows[1].problems.map(\.code) == ["emptyName"])
  }

  @Test func rowsMayBeShorterThanTheHeaderButNotLonger() throws {
    let rows = try rows(
      "Structure;CP;Ville\nUne\nDeux;75011;Paris;;\nTrois;75011;Paris;surplus\n",
      "[columns]\nStructure = \"association.name\"\nVille = \"association.city\"\n")
    #expect(rows.map(\.isRejected) == [false, false, true])
    #expect(rows[2].problems.map(\.code) == ["fieldCount"])
  }

  @Test(arguments: [
    ("aucun", Headcount.none), ("0", .none), ("NN", .none), ("12", .number(12)), ("02", .band("02")),
    ("3 à 5", .band("02")), ("10-19 salariés", .band("11")), ("1 200", .number(1200)),
  ])
  func headcountsAreNumbersBandsOrNone(_ written: String, _ expected: Headcount) throws {
    #expect(try row("association.employees", written).facts.employees == expected)
  }

  @Test(arguments: [
    ("12 500 €", 1_250_000), ("12500,5", 1_250_050), ("1 234.50", 123_450), ("1,234", 123_400),
    ("1.234,56", 123_456),
    ("800 EUR", 80_000),
  ])
  func sumsAreCents(_ written: String, _ expected: Int) throws {
    #expect(try row("association.budget", written).facts.budget == expected)
  }

  @Test(arguments: [
    "03/02/2026", "3/2/26", "03.02.2026", "2026-02-03", "03/02/2026 10:30", "2026-02-03T10:30:00",
  ])
  func datesAreReadAsTheyAreWritten(_ written: String) throws {
    #expect(try row("case.openedOn", written).caseFacts?.openedOn == Day(iso: "2026-02-03"))
  }

  @Test func theOrderOfADateIsTheMappings() throws {
    let row = try row("case.openedOn", "02/03/2026", extra: "dates = \"month-day-year\"")
    #expect(row.caseFacts?.openedOn == Day(iso: "2026-02-03"))
  }

  @Test(arguments: ["Restitution", "feedback", "restitution"])
  func stagesAreNamedByIdOrLabel(_ written: String) throws {
    #expect(try row("case.stage", written).caseFacts?.stage == "restitution")
  }

  @Test(arguments: [
    ("association.siren", "389486243"), ("association.rna", "W75"), ("association.department", "Atlantide"),
    ("association.volunteers", "beaucoup"), ("association.budget", "1,2345"), ("association.kind", "SARL"),
    ("case.stage", "nulle part"), ("case.openedOn", "31/02/2026"), ("referent.email", "lea"),
  ])
  func aValueThatCannotBeReadIsLeftOutAndSaid(_ field: String, _ written: String) throws {
    let problem = try #require(try row(field, written).problems.first)
    #expect(problem.code == "badValue")
    #expect(problem.severity == .leftOut)
    #expect(problem.column == "Valeur")
    #expect(problem.message.fr.contains(written))
    #expect(problem.message.en.contains(written))
  }

  @Test func anAddressWithoutANameIsSaid() throws {
    let row = try row("referent.email", "lea@exemple.fr")
    #expect(row.referents.isEmpty)
    #expect(row.problems.map(\.code) == ["noReferentName"])
  }

  @Test func controlCharactersAreTakenOutAndSaid() throws {
    let row = try row("association.city", "Pa\u{1B}[31mris")
    #expect(row.facts.city == "Pa[31mris")
    #expect(row.problems.map(\.severity) == [.mended])
    #expect(row.problems.map(\.code) == ["controlCharacters"])
  }

  @Test func aRowThatSaysNothingOfACaseOpensNone() throws {
    #expect(try row("association.city", "Paris").caseFacts == nil)
  }

  @Test func aHeaderThatComesTwiceAndAnEmptyOneCanBothBeMapped() throws {
    let rows = try rows(
      "Nom;Nom;\nAmicale;Martin;Paris\n",
      "[columns]\nNom = \"association.name\"\n\"Nom (2)\" = \"referent.name\"\n\"#3\" = \"association.city\"\n"
    )
    #expect(rows.first?.facts.name == "Amicale")
    #expect(rows.first?.referents.map(\.name) == ["Martin"])
    #expect(rows.first?.facts.city == "Paris")
  }

  @Test func aColumnThatIsNotThereIsNamedWithTheNearest() throws {
    let refusal = #expect(throws: Refusal.self) {
      try rows(
        "Structure;Ville\n", "[columns]\nStructure = \"association.name\"\nVile = \"association.city\"\n")
    }
    #expect(refusal?.code == "mapping.noColumn")
    #expect(refusal?.message.en.contains("“Ville”") == true)
  }

  @Test func aPreviewShowsWhatWillBeRead() throws {
    let path = try folder.file("suivi.csv", text: "Structure\tVille\tNotes\nUne\tParis\tx\nDeux\tLyon\ty\n")
    let preview = try SpreadsheetPreview(path: path, mapping: .proposed(forFile: path), rows: 1)
    #expect(preview.separator == UInt8(ascii: "\t"))
    #expect(preview.columns.map(\.field) == [.name, .city, nil])
    #expect(preview.rows.map(\.facts.name) == ["Une"])
    #expect(preview.hasMore)
  }
}
