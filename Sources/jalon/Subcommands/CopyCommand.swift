import ArgumentParser
import JalonCore
import JalonStore

/// `jalon copy FROM TO`: a whole programme from a file to a server, or back.
struct CopyCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "copy", fr: "Copier un programme entier d’un fichier vers un serveur, ou l’inverse.",
    en: "Copy a whole programme from a file to a server, or back.")

  @Argument(
    help: say("d’où\u{A0}: un fichier, ou postgres://…", "from where: a file, or postgres://…"),
    completion: .file())
  var from: String

  @Argument(
    help: say(
      "vers où\u{A0}: un endroit où il n’y a pas encore de programme",
      "to where: a place that has no programme yet"),
    completion: .file())
  var to: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let tables = try Store.copy(from: from, to: to, at: session.clock.now, options: session.opening())
    let move = UpkeepForms.Move(
      from: ServerAddress(from)?.shown ?? from, to: ServerAddress(to)?.shown ?? to, tables: tables)
    let rows = tables.reduce(0) { $0 + $1.rows }
    let count = Localized.count(rows, fr: ("ligne", "lignes"), en: ("row", "rows"))
    try session.print(
      json: UpkeepForms.moved.json(move),
      text: session.language == .fr
        ? "Copié vers \(move.to)\u{A0}: \(count.fr) dans \(tables.count) tables, relues et comparées une à une.\n"
        : "Copied to \(move.to): \(count.en) in \(tables.count) tables, read again and compared one by one.\n"
    )
  }
}
