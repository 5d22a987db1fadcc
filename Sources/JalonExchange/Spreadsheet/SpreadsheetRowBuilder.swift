internal import JalonCore

/// Makes a row of the texts of its cells, noting each one that can't be read.
struct SpreadsheetRowBuilder {
  let cells: SpreadsheetCells
  /// What each field says: the header of its column and its text, never empty.
  let texts: [SpreadsheetField: (column: String?, text: String)]
  private(set) var row: SpreadsheetRow

  init(line: Int, cells: SpreadsheetCells, texts: [SpreadsheetField: (column: String?, text: String)]) {
    self.cells = cells
    self.texts = texts
    row = SpreadsheetRow(line: line)
  }

  mutating func build() {
    guard let name = text(.name) else {
      row.problems.append(
        SpreadsheetProblem(
          "emptyName", .rejected, fr: "pas de nom d’association ; complétez la cellule",
          en: "no name of an association; fill in the cell"))
      return
    }
    row.facts.name = name
    readAssociation()
    addReferent(.main, .referentFirstName, .referentName, .referentFunction, .referentEmail, .referentPhone)
    addReferent(
      .substitute, .substituteFirstName, .substituteName, .substituteFunction, .substituteEmail,
      .substitutePhone)
    addReferent(.sponsor, .sponsorFirstName, .sponsorName, .sponsorFunction, .sponsorEmail, .sponsorPhone)
    readCase()
  }

  private mutating func readAssociation() {
    row.facts.kind = read(.kind) { cells, text in cells.kind(text) }
    row.facts.rna = read(.rna) { _, text in RNANumber(text)?.text }
    row.facts.siret = read(.siret) { _, text in Siret(text)?.text }
    row.facts.siren = read(.siren) { _, text in Siren(text)?.text }
    row.facts.department = read(.department) { _, text in Department.named(text)?.code }
    row.facts.postcode = text(.postcode).map(Self.postcode)
    row.facts.city = text(.city)
    row.facts.address = text(.address)
    row.facts.sector = text(.sector)
    row.facts.employees = read(.employees) { cells, text in cells.employees(text) }
    row.facts.volunteers = read(.volunteers) { cells, text in cells.number(text) }
    row.facts.budget = read(.budget) { cells, text in cells.cents(text) }
    row.facts.network = text(.network)
    row.facts.website = text(.website)
    row.facts.purpose = text(.purpose)
    if let siret = row.facts.siret, let siren = row.facts.siren, !siret.hasPrefix(siren) {
      row.facts.siren = nil
      row.problems.append(
        SpreadsheetProblem(
          "badValue", .leftOut, column: texts[.siren]?.column,
          fr: "le SIREN \(siren) ne va pas avec le SIRET \(siret) ; il est laissé de côté",
          en: "SIREN \(siren) does not go with SIRET \(siret); it is left out"))
    }
  }

  private mutating func addReferent(
    _ role: Referent.Role, _ firstName: SpreadsheetField, _ lastName: SpreadsheetField,
    _ function: SpreadsheetField, _ email: SpreadsheetField, _ phone: SpreadsheetField
  ) {
    let name = [text(firstName), text(lastName)].compactMap { $0 }.joined(separator: " ")
    let address = read(email) { _, text in EmailAddress.isPlausible(text) ? text : nil }
    let number = read(phone) { _, text in (3...20).contains(Fold.digits(text).count) ? text : nil }
    guard !name.isEmpty else {
      if address != nil || number != nil {
        row.problems.append(
          SpreadsheetProblem(
            "noReferentName", .leftOut, column: (texts[email] ?? texts[phone])?.column,
            fr: "une adresse ou un téléphone sans nom : cette personne est laissée de côté",
            en: "an address or a telephone without a name: this person is left out"))
      }
      return
    }
    var referent = AddReferent(
      association: 0, name: name, role: role, function: text(function), email: address, phone: number)
    if role == .main {
      referent.confidence = read(.referentConfidence) { cells, text in cells.confidence(text) }
      referent.preference = text(.referentPreference)
    }
    row.referents.append(referent)
  }

  private mutating func readCase() {
    if let words = text(.need) {
      row.need = SpreadsheetRow.NeedFacts(text: words, topics: text(.topics).map(cells.words) ?? [])
    }
    let mentioned: [SpreadsheetField] = [.adviser, .stage, .openedOn, .origin, .reason, .tags, .need]
    guard mentioned.contains(where: { texts[$0] != nil }) else { return }
    var facts = SpreadsheetRow.CaseFacts()
    facts.adviser = text(.adviser)
    facts.stage = read(.stage) { cells, text in cells.stage(text) }
    facts.openedOn = read(.openedOn) { cells, text in cells.day(text) }
    facts.origin = text(.origin)
    facts.reason = text(.reason)
    facts.tags = text(.tags).map(cells.words) ?? []
    row.caseFacts = facts
  }

  private func text(_ field: SpreadsheetField) -> String? { texts[field]?.text }

  /// The value of a field, or a problem where its text can't be read.
  private mutating func read<Value>(
    _ field: SpreadsheetField, _ read: (SpreadsheetCells, String) -> Value?
  ) -> Value? {
    guard let (column, text) = texts[field] else { return nil }
    if let value = read(cells, text) { return value }
    let fault = cells.fault(field, text) ?? Localized(text)
    row.problems.append(
      SpreadsheetProblem("badValue", .leftOut, column: column, fr: fault.fr, en: fault.en))
    return nil
  }

  /// Spreadsheets take the leading zero off postcodes: 1000 is 01000.
  private static func postcode(_ text: String) -> String {
    text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "0" + text : text
  }
}
