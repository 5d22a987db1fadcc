import JalonCore
import JalonStore

extension Session {
  /// The programme to work on, made on first use with whoever asks as its first lead.
  func programme() throws(Refusal) -> Store { try Store.open(path(), founder: adviser, at: clock.now) }

  /// The programme, which must be there already: nothing is made in order to look after it.
  func existingProgramme() throws(Refusal) -> Store {
    var opening = StoreOptions()
    opening.makesMissing = false
    return try Store.open(path(), founder: adviser, at: clock.now, options: opening)
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
