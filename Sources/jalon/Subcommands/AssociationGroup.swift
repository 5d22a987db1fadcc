import ArgumentParser
import JalonCore

/// `jalon association list|show`: the register.
struct AssociationGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "association", fr: "Le répertoire\u{A0}: lister ou montrer des associations.",
    en: "The register: list or show associations.",
    subcommands: [AssociationListCommand.self, AssociationShowCommand.self])
}
