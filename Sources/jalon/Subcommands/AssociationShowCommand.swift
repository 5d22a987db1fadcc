import ArgumentParser
import JalonCore

/// `jalon association show ID`.
struct AssociationShowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "show", fr: "Montrer une association, ses référents et ses dossiers.",
    en: "Show an association with its referents and cases.")

  @Argument(help: say("le numéro de l’association", "the association’s id"))
  var id: Int64

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let store = try session.programme()
    let file = try store.file(association: id)
    let shown = AssociationForms.Shown(
      sight: try session.sight(of: file, store), registerSays: try store.registerSays(association: id),
      duplicates: try store.duplicates(of: id))
    try session.print(
      json: AssociationForms.shown.json(shown), text: AssociationPage(shown, session).text)
  }
}
