import ArgumentParser
import JalonCore

/// `jalon undo [--entry N]`: takes an act back, through the same rules.
struct UndoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "undo", fr: "Annuler son dernier acte, ou une entrée du journal.",
    en: "Take back one’s latest act, or an entry of the journal.")

  @Option(help: say("l’entrée du journal", "the entry of the journal"))
  var entry: Int64?

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let receipt = try session.programme().undo(entry: entry, as: session.adviser, at: session.clock.now)
    try session.print(
      json: HistoryForms.receipt.json(receipt),
      text: ActWords.undone(receipt.command)[session.language] + "\n")
  }
}
