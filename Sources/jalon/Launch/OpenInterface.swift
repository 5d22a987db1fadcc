import Glibc
import JalonCore
import JalonInterface
import JalonStore
import TerminalKit

extension JalonCommand {
  func run(in session: Session) throws(Refusal) { try Self.openInterface(in: session) }

  /// Opens the interface, and ends the program as it says.
  static func openInterface(in session: Session) throws(Refusal) {
    let status = try session.openInterface(
      on: session.database, as: session.adviser, programme: Localized(name(of: session.place)))
    guard status == 0 else { Glibc.exit(status) }
  }

  /// What the top line calls a programme: the name of its file, or of its database on a server.
  private static func name(of place: String) -> String {
    String(place.split(separator: "/").last ?? "jalon.db")
  }
}

extension Session {
  /// Opens the interface on a file or a server, where everything meets: store, importer, clock, themes and language.
  ///
  /// - Returns: the status with which the program should end.
  func openInterface(on path: String, as adviser: String, programme: Localized) throws(Refusal) -> Int32 {
    // Keys take as long to be made as this takes to be loaded.
    ServerAddress(path)?.loadAhead()
    let keys = PersonalKeys(usual: .usual(language))
    let store = try self.programme(on: path, as: adviser)
    let adviser = store.connected == nil ? adviser : self.adviser
    let clock = clock
    let (first, doubts) = Self.firstScreen(Surroundings.variable("JALON_SCREEN"))
    let interface = Interface(
      store: store, importer: RegisterImporter(store), exporter: WorkingFolder(store: store),
      adviser: adviser, programme: programme,
      language: language,
      themes: ThemeShelf(folders: Installation.themeFolders),
      theme: Surroundings.variable("JALON_THEME") ?? ThemeShelf.automatic,
      colour: options.color.rawValue, keymap: keys.keymap, environment: Surroundings.all,
      first: first, notices: doubts + keys.warnings,
      drafts: DraftShelf(
        folder: Surroundings.folder("XDG_STATE_HOME", default: ".local/state") + "/jalon/drafts",
        programme: ServerAddress(path)?.shown ?? path),
      clock: { clock.now }, timeOfDay: { clock.minuteOfDay($0) })
    let status = try interface.run()
    try store.close()
    if status > 128 { Fault.tell(signal: status - 128) }
    return status
  }

  /// The screen that `JALON_SCREEN` asks for, and what is to be said where it asks for none that there is.
  private static func firstScreen(_ wanted: String?) -> (screen: FirstScreen, doubts: [Localized]) {
    guard let wanted, !wanted.isEmpty else { return (.today, []) }
    if let known = FirstScreen(rawValue: wanted) { return (known, []) }
    let words = FirstScreen.allCases.map(\.rawValue).joined(separator: ", ")
    return (
      .today,
      [
        Localized(
          fr: "JALON_SCREEN ne connaît pas «\u{A0}\(wanted)\u{A0}», seulement \(words)",
          en: "JALON_SCREEN does not know “\(wanted)”, only \(words)")
      ]
    )
  }
}
