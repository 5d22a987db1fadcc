import Glibc
import JalonCore
import JalonInterface
import JalonStore
import TerminalKit

extension JalonCommand {
  /// Opens the interface, where everything meets: store, importer, clock, themes and language.
  func run(in session: Session) throws(Refusal) {
    let path = try session.path()
    let status = try session.openInterface(
      on: path, as: session.adviser, programme: Localized(Self.name(ofFile: path)))
    guard status == 0 else { Glibc.exit(status) }
  }

  /// What the top line calls a programme: the name of its file.
  private static func name(ofFile path: String) -> String {
    String(path.split(separator: "/").last ?? "jalon.db")
  }
}

extension Session {
  /// Opens the interface on a database, where everything meets: store, importer, clock, themes and language.
  ///
  /// - Returns: the status with which the program should end.
  func openInterface(on path: String, as adviser: String, programme: Localized) throws(Refusal) -> Int32 {
    let store = try Store.open(path, founder: adviser, at: clock.now, options: opening())
    let clock = clock
    let keys = PersonalKeys()
    let interface = Interface(
      store: store, importer: RegisterImporter(store), adviser: adviser, programme: programme,
      language: language,
      themes: ThemeShelf(folders: Installation.themeFolders),
      theme: Surroundings.variable("JALON_THEME") ?? Theme.builtIn.name,
      colour: options.color.rawValue, keymap: keys.keymap, environment: Surroundings.all,
      notices: try notices(store, adviser) + keys.warnings,
      drafts: DraftShelf(
        folder: Surroundings.folder("XDG_STATE_HOME", default: ".local/state") + "/jalon/drafts",
        programme: path),
      clock: { clock.now }, timeOfDay: { clock.minuteOfDay($0) })
    let status = try interface.run()
    try store.close()
    if status > 128 { Fault.tell(signal: status - 128) }
    return status
  }

  /// Says beforehand that someone who is not of the team can only look: not when a form is filled in.
  private func notices(_ store: Store, _ adviser: String) throws(Refusal) -> [Localized] {
    let team = try store.team()
    guard team.adviser(named: adviser) == nil else { return [] }
    let known = team.advisers.first { $0.leftOn == nil }?.name ?? ""
    return [
      Localized(
        fr:
          "«\u{A0}\(adviser)\u{A0}» n’est pas de l’équipe, rien ne s’enregistrera\u{202F}: jalon --as '\(known)'",
        en: "“\(adviser)” is not of the team, nothing will be saved: jalon --as '\(known)'")
    ]
  }
}
