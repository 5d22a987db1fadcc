import ArgumentParser
import JalonCore
import JalonStore

/// `jalon backup FILE`: a consistent copy, while others work.
struct BackupCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "backup", fr: "Copier la base dans un fichier, pendant que d’autres travaillent.",
    en: "Copy the database to a file, while others work.")

  @Argument(help: say("le fichier à écrire", "the file to write"), completion: .file())
  var file: String

  @Flag(help: say("remplacer le fichier qui s’y trouve", "replace the file that stands there"))
  var force = false

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let path = try session.path()
    let store = try session.existingProgramme()
    try store.backup(to: file, replacing: force)
    let copy = UpkeepForms.Copy(from: path, to: file)
    try session.print(
      json: UpkeepForms.copy.json(copy),
      text: (session.language == .fr ? "Copie écrite\u{A0}: " : "Copy written: ") + file + "\n")
  }
}
