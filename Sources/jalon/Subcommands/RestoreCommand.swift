import ArgumentParser
import JalonCore
import JalonStore

/// `jalon restore FILE [--force]`: brings a backup back.
struct RestoreCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "restore", fr: "Reprendre une copie de la base.", en: "Bring a copy of the database back.")

  @Argument(help: say("la copie", "the copy"), completion: .file())
  var file: String

  @Flag(
    help: say(
      "remplacer la base qui s’y trouve\u{202F}; elle reste à côté, sous le nom BASE.replaced",
      "replace the database that stands there; it stays beside, as DATABASE.replaced"))
  var force = false

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let target = try session.path()
    try Store.restore(from: file, to: target, force: force)
    try session.print(
      json: UpkeepForms.copy.json(UpkeepForms.Copy(from: file, to: target)),
      text: (session.language == .fr ? "Base reprise\u{A0}: " : "Database restored: ") + target + "\n")
  }
}
