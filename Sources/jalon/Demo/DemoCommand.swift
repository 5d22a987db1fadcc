import ArgumentParser
import Glibc
import JalonCore
import JalonExchange
import JalonStore

/// `jalon demo`: opens the interface on an invented programme, or writes it into a file.
struct DemoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "demo", fr: "Ouvrir Jalon sur un programme inventé, pour essayer.",
    en: "Open Jalon on an invented programme, to try it.",
    discussion: Localized(
      fr:
        "Rien n’en reste à la sortie, sauf avec --write. Même nombre, même graine et même jour\u{A0}: même contenu.",
      en: "Nothing of it is left at the end, except with --write. Same number, seed and day: same content."))

  @Option(help: say("combien d’associations", "how many associations"))
  var associations = 300

  @Option(help: say("la graine du hasard", "the seed of chance"))
  var seed: UInt64 = 1

  @Option(help: say("écrire cette base de données, puis s’arrêter", "write this database, then stop"))
  var write: String?

  /// At least so many actions a plan, to measure with.
  @Option(help: .hidden)
  var actions = 0

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    guard (0...5_000_000).contains(associations) else {
      throw Refusal(
        "demo.tooMany", fr: "--associations va de 0 à 5 000 000",
        en: "--associations goes from 0 to 5,000,000",
        kind: .usage)
    }
    guard let write else { return try tryOut(session) }
    try make(write, session)
    let count = session.language.number(associations)
    try session.print(
      json: Self.form.json(Made(database: write, associations: associations, seed: seed)),
      text: session.language == .fr
        ? "Programme inventé de \(count) associations écrit dans \(write)\n"
        : "Invented programme of \(count) associations written to \(write)\n")
  }

  /// Opens the interface on a programme in a folder that is gone afterwards.
  private func tryOut(_ session: Session) throws(Refusal) {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.path + "/demo.db"
    try make(path, session)
    let me = session.options.adviser ?? DemoProgramme.advisers[0]
    let status = try session.openInterface(
      on: path, as: me, programme: Localized(fr: "programme de démonstration", en: "demo programme"))
    folder.remove()
    guard status == 0 else { Glibc.exit(status) }
  }

  private func make(_ path: String, _ session: Session) throws(Refusal) {
    let programme = DemoProgramme(
      associations: associations, seed: seed, today: session.today, actions: actions)
    let shows = Surroundings.isTerminal(STDERR_FILENO) && !session.options.quiet && associations > 2000
    try DemoWriter(programme: programme).write(to: path) { done in
      guard shows else { return }
      let text = "\(session.language.number(done)) / \(session.language.number(associations))"
      StandardOutput.writeError(done < associations ? "\r\(text)\u{1B}[K" : "\r\u{1B}[K")
    }
  }

  /// A programme that was written.
  struct Made: Sendable {
    let database: String
    let associations: Int
    let seed: UInt64
  }

  static let form = Form<Made>([
    .text("database") { $0.database }, .number("associations") { $0.associations },
    .number("seed") { Int(clamping: $0.seed) },
  ])
}
