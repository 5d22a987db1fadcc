import JalonCore
import TerminalKit

/// The associative project, what is particular to the association, and its aims.
extension Sheet where Item == CaseItem {
  mutating func project(_ reading: CaseReading) {
    let language = reading.language
    let association = reading.association
    heading(Localized(fr: "Projet associatif", en: "Associative project")[language])
    words(
      association.project, Localized(fr: "pas encore décrit", en: "not described yet")[language],
      item: .projectText)
    singularity(reading)
    heading(Localized(fr: "Finalités", en: "Aims")[language])
    if reading.aims.isEmpty {
      text(
        Localized(
          fr: "aucune\u{202F}; a en ajoute une\u{A0}: ce que le numérique doit servir",
          en: "none; a adds one: what the digital work must serve")[language], .muted)
    }
    for aim in reading.aims { self.aim(aim, reading) }
    facts(reading)
  }

  /// What the association’s record says; what is not known is not listed.
  private mutating func facts(_ reading: CaseReading) {
    let language = reading.language
    let association = reading.association
    let address = [association.address, association.postcode, association.city].compactMap { $0 }
    let facts: [(Localized, String?)] = [
      (Localized(fr: "Secteur", en: "Sector"), association.sector.map { Sector.label(for: $0)[language] }),
      (
        Localized(fr: "Salariés", en: "Employees"),
        association.employees.map { CaseWords.employees($0, language) }
      ),
      (Localized(fr: "Bénévoles", en: "Volunteers"), association.volunteers.map { language.number($0) }),
      (
        Localized(fr: "Budget annuel", en: "Yearly budget"),
        association.budget.map { language.money(cents: $0) }
      ),
      (Localized(fr: "Réseau", en: "Network"), association.network.map { CaseWords.network($0, language) }),
      (Localized("RNA"), association.rna),
      (Localized("SIREN"), association.siren.map { Siren($0)?.written ?? $0 }),
      (Localized(fr: "Adresse", en: "Address"), address.isEmpty ? nil : address.joined(separator: " ")),
      (Localized(fr: "Site web", en: "Website"), association.website),
      (Localized(fr: "Objet", en: "Purpose"), association.purpose?.onOneLine),
    ]
    heading(Localized(fr: "Fiche de l’association", en: "Association’s record")[language])
    for (label, value) in facts {
      if let value { labelled(label[language], value, item: .facts) }
    }
  }

  private mutating func singularity(_ reading: CaseReading) {
    let language = reading.language
    let written = reading.association.singularity
    let minimum = reading.path.condition("engagement.singularity")?.threshold ?? 40
    let count = written?.count ?? 0
    let figures = Localized(
      fr: count >= minimum ? "\(Language.fr.number(count)) caractères" : "\(count) caractères sur \(minimum)",
      en: count >= minimum ? "\(Language.en.number(count)) characters" : "\(count) of \(minimum) characters")
    heading(
      Localized(fr: "Ce qui lui est propre", en: "What is particular to it")[language],
      trailing: [Span(figures[language], count >= minimum ? .muted : .warning)])
    words(written, Localized(fr: "pas encore écrit", en: "not written yet")[language], item: .singularity)
  }

  private mutating func words(_ written: String?, _ empty: String, item: CaseItem) {
    guard let written else { return text(empty, .muted, item: item) }
    for paragraph in written.split(separator: "\n", omittingEmptySubsequences: false) {
      text(String(paragraph), item: item)
    }
  }

  private mutating func aim(_ aim: Aim, _ reading: CaseReading) {
    let isAside = aim.state == .setAside
    let glyph = isAside ? glyphs.stepPaused : glyphs.current
    text(
      aim.text.onOneLine, isAside ? .muted : .text,
      after: [Span(glyph + " ", isAside ? .stepBlocked : .accent)], item: .aim(aim.id))
    guard isAside else { return }
    let reason = aim.reason.map { (reading.language == .fr ? "\u{A0}: " : ": ") + $0 } ?? ""
    text(aim.state.label[reading.language] + reason, .muted, after: [Span("  ")], item: .aim(aim.id))
  }
}
