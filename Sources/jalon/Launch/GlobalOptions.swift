import ArgumentParser
import JalonCore

/// The options that every subcommand takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .long,
    help: say(
      "la base\u{A0}: un fichier, ou postgres://…", "the database: a file, or postgres://…"),
    completion: .file())
  var database: String?

  @Option(
    name: .customLong("as"),
    help: say("le conseiller qui agit", "the adviser who acts"))
  var adviser: String?

  @Option(name: .long, help: say("langue des messages", "language of messages"))
  var lang: LanguageChoice?

  @Option(name: .long, help: say("couleurs", "colours"))
  var color = ColourChoice.auto

  @Flag(name: .long, help: say("des résultats en JSON", "results as JSON"))
  var json = false

  @Flag(name: .long, help: say("ni progression ni avertissement", "no progress, no warnings"))
  var quiet = false
}

/// When results for people carry colours.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// What `--lang` takes. `Speech` has read it before, since help and faults of usage need it.
enum LanguageChoice: String, CaseIterable, ExpressibleByArgument {
  case fr, en
}

extension GlobalOptions {
  /// The head of these options in the help.
  static var title: String { Speech.language == .fr ? "Options communes" : "Global options" }
}
