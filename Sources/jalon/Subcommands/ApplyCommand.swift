import ArgumentParser
import JalonCore
import JalonStore

/// `jalon apply [FILE|-] [--atomic]`: commands as JSON Lines.
struct ApplyCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "apply", fr: "Exécuter des commandes écrites en JSON, une par ligne.",
    en: "Carry out commands written as JSON, one a line.",
    discussion: Localized(
      fr:
        "Chaque ligne reçoit une réponse, une fois ce qu’elle change enregistré. jalon schema décrit les commandes.",
      en: "Each line gets an answer once its change is durable. jalon schema describes the commands."))

  @Argument(help: say("un fichier, ou - pour l’entrée standard", "a file, or - for standard input"))
  var file = "-"

  @Flag(help: say("tout ou rien", "all or nothing"))
  var atomic = false

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    try session.apply(file, atomic: atomic)
  }
}
