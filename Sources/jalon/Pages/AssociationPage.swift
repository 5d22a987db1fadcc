import JalonCore

/// An association for people.
struct AssociationPage {
  private let language = Speech.language
  private var page: Sheet

  var text: String { page.text }

  init(_ shown: AssociationForms.Shown, _ session: Session) {
    page = Sheet(session.ink)
    page.title(shown.sight.file.association.name, String(shown.sight.file.association.id))
    writeFacts(shown.sight.file.association)
    ReferentLines.write(shown.sight.file.referents, on: shown.sight.today, to: &page)
    writeCases(shown.sight)
    writeRegister(shown.registerSays)
    writeDuplicates(shown.duplicates)
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  private mutating func writeFacts(_ association: Association) {
    page.fact(say("forme", "kind"), association.form.label[language])
    page.fact("RNA", association.rna ?? association.formerIdentifier)
    page.fact("SIRET", association.siret)
    page.fact("SIREN", association.siret == nil ? association.siren : nil)
    let town = [association.postcode, association.city].compactMap(\.self).joined(separator: " ")
    page.fact(
      say("adresse", "address"), [association.address, town].compactMap(\.self).joined(separator: ", "))
    page.fact(say("département", "department"), association.department)
    page.fact(say("site", "website"), association.website)
    page.fact(say("objet", "purpose"), association.purpose)
    page.fact(say("secteur", "sector"), association.sector.map { Sector.label(for: $0)[language] })
    page.fact(say("salariés", "employees"), association.employees.map(shown))
    page.fact(say("bénévoles", "volunteers"), association.volunteers.map { language.number($0) })
    page.fact(say("budget annuel", "yearly budget"), association.budget.map { language.money(cents: $0) })
    page.fact(
      say("réseau", "network"), association.network == "none" ? say("aucun", "none") : association.network)
    page.fact(say("registre", "register"), association.registerState?.label[language])
    page.fact(say("fusionnée avec", "merged into"), association.mergedInto.map(String.init))
  }

  private func shown(_ headcount: Headcount) -> String {
    switch headcount {
    case .none: say("aucun", "none")
    case .number(let count): language.number(count)
    case .band(let code): EmployeeBand(rawValue: code)?.label[language] ?? code
    }
  }

  private mutating func writeCases(_ sight: Sight) {
    guard !sight.file.cases.isEmpty else { return }
    page.head(say("Dossiers", "Cases"))
    for record in sight.file.cases {
      let stage = sight.team.path(of: record).label(of: record.stage)[language]
      page.line(
        [
          record.reference, stage, record.status.label[language], sight.adviser(record.adviser),
          record.openedOn.shown(language),
        ].joined(separator: " · "))
    }
  }

  private mutating func writeRegister(_ says: [String: Value]) {
    guard !says.isEmpty else { return }
    page.head(say("Le registre dit autre chose", "The register says otherwise"))
    for (field, value) in says.sorted(by: { $0.key < $1.key }) {
      switch value {
      case .null: page.fact(field, "—")
      case .int(let number): page.fact(field, String(number))
      case .text(let text): page.fact(field, text)
      }
    }
  }

  private mutating func writeDuplicates(_ duplicates: [AssociationRow]) {
    guard !duplicates.isEmpty else { return }
    page.head(say("Peut-être la même", "Perhaps the same"))
    for row in duplicates {
      page.line(
        [String(row.id), row.name, row.rna, row.siren, row.city].compactMap(\.self).joined(separator: " · "))
    }
  }
}
