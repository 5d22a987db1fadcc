import JalonCore
import JalonStore

extension Session {
  /// The programme to work on, made on first use with whoever asks as its first lead.
  func programme() throws(Refusal) -> Store {
    try Store.open(path(), founder: adviser, at: clock.now, options: opening())
  }

  /// The programme, which must be there already: nothing is made in order to look after it.
  func existingProgramme() throws(Refusal) -> Store {
    var opening = try opening()
    opening.makesMissing = false
    return try Store.open(path(), founder: adviser, at: clock.now, options: opening)
  }

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
    guard database.hasPrefix("postgres://") || database.hasPrefix("postgresql://") else { return database }
    throw Refusal(
      "store.server",
      fr:
        "cette version ne travaille pas encore sur un serveur PostgreSQL\u{202F}: donner le chemin d’un fichier",
      en: "this version doesn’t work on a PostgreSQL server yet: give the path of a file", kind: .unavailable)
  }
}
