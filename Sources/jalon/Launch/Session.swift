import Glibc
import JalonCore
import JalonStore
import Synchronization

/// What a subcommand works with: who acts, when, on which programme, and how results are shown.
struct Session {
  let options: GlobalOptions
  let clock: Clock
  let ink: Ink
  private let connected = ConnectedName()

  init(_ options: GlobalOptions) throws(Refusal) {
    self.options = options
    clock = try Clock()
    ink = Ink(options.color)
  }

  var language: Language { Speech.language }
  var today: Day { clock.now.today }

  /// Who acts: on a server who is connected, once it is; else `--as`, else `JALON_ADVISER`, else the login name.
  var adviser: String {
    connected.name ?? options.adviser ?? Surroundings.variable("JALON_ADVISER") ?? Surroundings.login
  }

  /// Takes note of who is connected.
  /// - Throws: `adviser.isConnected` where `--as` names somebody else.
  func connect(to store: Store) throws(Refusal) {
    let asked =
      options.adviser ?? (store.connected?.isOwner == true ? Surroundings.variable("JALON_ADVISER") : nil)
    connected.name = try store.actor(asked: asked)
  }

  /// The database: `--database`, else `JALON_DATABASE`, else the one in the data folder.
  var database: String { options.database ?? Surroundings.variable("JALON_DATABASE") ?? Self.defaultDatabase }

  static var defaultDatabase: String {
    Surroundings.folder("XDG_DATA_HOME", default: ".local/share") + "/jalon/jalon.db"
  }

  /// Prints a result: as JSON where that is asked for, else as text for people.
  func print(json: @autoclosure () -> JSON, text: @autoclosure () -> String) throws(Refusal) {
    try StandardOutput.write(options.json ? json().text + "\n" : text())
  }

  /// Tells of something that does not stop the run, unless quiet is asked for.
  func warn(_ message: Localized) {
    if !options.quiet { Fault.warn(message) }
  }
}

/// The name of who is connected to a server, known once it is spoken to.
private final class ConnectedName: Sendable {
  private let kept = Mutex<String?>(nil)

  var name: String? {
    get { kept.withLock { $0 } }
    set { kept.withLock { $0 = newValue } }
  }
}
