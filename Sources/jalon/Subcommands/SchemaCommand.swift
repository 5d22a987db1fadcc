import ArgumentParser
import JalonCore

/// `jalon schema`: the JSON Schema of every command of `apply`, and of every JSON output.
struct SchemaCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "schema", fr: "Le JSON Schema des commandes et des résultats.",
    en: "The JSON Schema of commands and results.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    try StandardOutput.write(SchemaDocument.json(in: session.language).text + "\n")
  }
}
