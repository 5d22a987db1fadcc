import ArgumentParser
import JalonCore

/// `jalon redo`: does again what was taken back last.
struct RedoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "redo", fr: "Rétablir ce qui vient d’être annulé.", en: "Do again what was taken back last.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let receipt = try session.programme().redo(as: session.adviser, at: session.clock.now)
    try session.print(
      json: HistoryForms.receipt.json(receipt),
      text: ActWords.redone(receipt.command)[session.language] + "\n")
  }
}
