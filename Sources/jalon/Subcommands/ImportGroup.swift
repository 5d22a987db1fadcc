import ArgumentParser
import JalonCore

/// `jalon import rna|csv`.
struct ImportGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "import", fr: "Importer le répertoire national ou un tableur.",
    en: "Import the national register or a spreadsheet.",
    subcommands: [ImportRNACommand.self, ImportCSVCommand.self])
}
