import ArgumentParser
import JalonCore

/// `jalon case list|show|gate|mail`.
struct CaseGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "case", fr: "Les dossiers\u{A0}: lister, montrer, dire ce qui manque, écrire.",
    en: "Cases: list them, show one, say what is missing, write.",
    subcommands: [CaseListCommand.self, CaseShowCommand.self, CaseGateCommand.self, CaseMailCommand.self])
}

extension CaseName {
  /// A case as it is named on the command line: `42` or `2026-00042`.
  static func named(_ word: String) throws(Refusal) -> CaseName {
    if let id = Int64(word), id > 0 { return .id(id) }
    if word.contains("-" as Character), word.allSatisfy({ $0.isNumber || $0 == "-" }) {
      return .reference(word)
    }
    throw Refusal(
      "usage.badCase",
      fr: "«\u{A0}\(word)\u{A0}» n’est ni un numéro de dossier (42) ni une référence (2026-00042)",
      en: "“\(word)” is neither the id of a case (42) nor a reference (2026-00042)", kind: .usage)
  }
}
