import ArgumentParser
import JalonCore

/// `jalon case gate ID`: what is missing before the next stage.
struct CaseGateCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "gate", fr: "Dire ce qui manque avant l’étape suivante.", en: "Say what is missing before the next stage."
  )

  @Argument(help: say("le numéro ou la référence du dossier", "the case’s id or reference"))
  var id: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let seen = try session.seenCase(id)
    let gate = CaseForms.Gates(seen.thing, seen.sight)
    try session.print(json: CaseForms.gate.json(gate), text: GatePage(seen, gate, session).text)
  }
}
