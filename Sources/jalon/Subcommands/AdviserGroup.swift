import ArgumentParser
import JalonCore

/// `jalon adviser list`.
struct AdviserGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "adviser", fr: "Les conseillers du programme.", en: "The advisers of the programme.",
    subcommands: [AdviserListCommand.self])
}

/// Who works in the programme.
struct AdviserListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "list", fr: "Lister les conseillers.", en: "List the advisers.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let advisers = try session.programme().team().advisers
    let language = session.language
    let columns: [Table.Column] = [
      .init(language == .fr ? "Nom" : "Name"), .init(language == .fr ? "Rôle" : "Role"),
      .init(language == .fr ? "Courriel" : "E-mail"), .init(language == .fr ? "Départ" : "Left"),
    ]
    var printer = ListPrinter(
      "advisers", RecordForms.adviser, session: session, columns: columns
    ) { [$0.name, $0.role.label[language], $0.email ?? "", $0.leftOn?.shown(language) ?? ""] }
    try printer.print(
      all: advisers,
      Localized.count(advisers.count, fr: ("conseiller", "conseillers"), en: ("adviser", "advisers")))
  }
}
