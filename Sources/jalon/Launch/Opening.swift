import JalonCore
import JalonStore

extension Session {
  /// The programme to work on: a file is made on first use, with whoever asks as its first lead. On a server a programme is
  /// made on purpose, by `jalon team init`: an address may be mistyped.
  func programme() throws(Refusal) -> Store { try programme(on: database, as: adviser) }

  func programme(on database: String, as adviser: String) throws(Refusal) -> Store {
    var opening = try opening()
    opening.makesMissing = ServerAddress(database) == nil
    let store = try Store.open(database, founder: adviser, at: clock.now, options: opening)
    try connect(to: store)
    return store
  }

  /// The programme, which must be there already: nothing is made in order to look after it.
  func existingProgramme() throws(Refusal) -> Store {
    var opening = try opening()
    opening.makesMissing = false
    let store = try Store.open(database, founder: adviser, at: clock.now, options: opening)
    try connect(to: store)
    return store
  }

  private var isOnServer: Bool { ServerAddress(database) != nil }

  /// The database as people read it: a file's path, or a server's address without its password.
  var place: String { ServerAddress(database)?.shown ?? database }

  /// How the programme is opened: `JALON_WAIT` says for how many seconds a write waits for somebody else's.
  /// - Throws: `wait.badSeconds` where that is no number.
  func opening() throws(Refusal) -> StoreOptions {
    var opening = StoreOptions()
    guard let text = Surroundings.variable("JALON_WAIT") else { return opening }
    guard let seconds = Int(text), (0...86_400).contains(seconds) else {
      throw Refusal(
        "wait.badSeconds",
        fr: "JALON_WAIT vaut «\u{A0}\(text)\u{A0}»\u{202F}; y mettre un nombre de secondes tel que 30",
        en: "JALON_WAIT is “\(text)”; give it a number of seconds such as 30", kind: .usage,
        details: ["variable": "JALON_WAIT"])
    }
    opening.patience = seconds * 1000
    return opening
  }

  /// The file of the database.
  /// - Throws: `store.server` for an address of a server.
  func path() throws(Refusal) -> String {
    guard isOnServer else { return database }
    throw Refusal(
      "store.server",
      fr:
        "\(place) est sur un serveur\u{A0}: il se copie par jalon copy ou par ses propres outils (pg_dump, pg_restore)",
      en: "\(place) is on a server: it is copied by jalon copy or by its own tools (pg_dump, pg_restore)",
      kind: .unavailable)
  }
}
