import CPostgres
import JalonCore

/// What PostgreSQL's codes mean to a person. A password never gets into a sentence: servers don't repeat it, and addresses
/// are shown without (`ServerAddress.shown`).
enum PostgresFault {
  /// The code of a refusal after which the same is tried again on a new connection.
  static let lost = "store.connectionLost"
  /// The code of a refusal after which the same is tried again: someone else wrote what was read.
  static let clash = "store.clash"
  /// The code of what the server allows nobody, or not this role.
  static let notAllowed = "store.notAllowed"
  /// The code of what a replica refuses.
  static let readsOnly = "store.readOnly"
  /// The code of a refusal after which one waits for the server to come back.
  static let unreachable = "server.unreachable"

  /// - Parameters:
  ///   - state: five characters, see Appendix A of PostgreSQL's manual.
  ///   - message: the server's own words.
  static func refusal(_ state: String, _ message: String, at place: String) -> Refusal {
    switch state {
    case "40001", "40P01": clashed(at: place)
    case "55P03": busy(at: place)
    case "57014":
      Refusal(
        "store.interrupted", fr: "la lecture a été interrompue", en: "the reading was interrupted",
        kind: .conflict)
    case "53100":
      Refusal(
        "store.full",
        fr:
          "le disque du serveur de \(place) est plein, rien n’a été gardé\u{A0}: y libérer de la place puis recommencer",
        en: "the disk of the server of \(place) is full, nothing was kept: make room there, then try again",
        kind: .io)
    case "42501":
      Refusal(
        notAllowed,
        fr: "le serveur de \(place) ne permet pas cela à qui est connecté\u{A0}: \(message)",
        en: "the server of \(place) doesn’t allow this to who is connected: \(message)", kind: .notAllowed)
    case "25006": replica(at: place)
    // The mode in which writing begins has no code of its own, but the same name in every language.
    case "0A000" where message.lowercased().contains("hot standby"): replica(at: place)
    case _ where state.hasPrefix("23"):
      Refusal(
        "store.constraint",
        fr: "la base refuse ce qui contredirait ses liens, rien n’a été gardé\u{A0}: \(message)",
        en: "the database refuses what would contradict its links, nothing was kept: \(message)", kind: .io)
    case _ where state.hasPrefix("08") || state.hasPrefix("57P"): lost(at: place)
    case "XX001", "XX002":
      Refusal(
        "store.corrupt",
        fr: "la base de \(place) est abîmée\u{A0}: restaurer une sauvegarde du serveur",
        en: "the database of \(place) is damaged: restore a backup of the server", kind: .unavailable)
    default:
      Refusal(
        "store.fault", fr: "\(place) a répondu\u{A0}: \(message) (\(state))\u{202F}; lancer jalon check",
        en: "\(place) answered: \(message) (\(state)); run jalon check", kind: .io,
        details: ["state": state])
    }
  }

  static func replica(at place: String) -> Refusal {
    Refusal(
      readsOnly,
      fr:
        "le serveur de \(place) ne fait que lire (c’est une réplique)\u{A0}: donner l’adresse de celui qui écrit",
      en: "the server of \(place) only reads (it is a replica): give the address of the one that writes",
      kind: .unavailable)
  }

  static func clashed(at place: String) -> Refusal {
    Refusal(
      clash, fr: "quelqu’un d’autre vient d’écrire la même chose sur \(place)\u{A0}: recommencer",
      en: "someone else has just written the same on \(place): try again", kind: .conflict)
  }

  static func busy(at place: String) -> Refusal {
    Refusal(
      "store.busy", fr: "\(place) est occupée par une autre écriture\u{A0}: réessayer dans un instant",
      en: "\(place) is busy with another write: try again in a moment", kind: .conflict)
  }

  static func lost(at place: String) -> Refusal {
    Refusal(
      lost, fr: "la connexion à \(place) est coupée, rien n’a été gardé\u{A0}: réessayer dans un instant",
      en: "the connection to \(place) is broken, nothing was kept: try again in a moment",
      kind: .unavailable)
  }

  /// The connection broke between the last word and the answer, and nobody could be asked since.
  static func unknown(at place: String) -> Refusal {
    Refusal(
      "store.unknownOutcome",
      fr:
        "la connexion à \(place) s’est coupée pendant l’enregistrement\u{A0}: regarder dans l’historique s’il est gardé, avant de recommencer",
      en:
        "the connection to \(place) broke while saving: look in the history whether it was kept, before trying again",
      kind: .unavailable)
  }

  /// What is said at once where it is known already that the server is away.
  static func away() -> Refusal {
    Refusal(
      "server.away",
      fr:
        "le serveur est hors ligne, rien n’est enregistré\u{A0}: recommencer quand il sera revenu, ce qui est écrit reste là",
      en: "the server is offline, nothing is saved: try again when it is back, what you wrote stays here",
      kind: .unavailable)
  }

  static func noLibrary() -> Refusal {
    Refusal(
      "server.noLibrary",
      fr:
        "il manque la bibliothèque de PostgreSQL (libpq 14 ou plus récente)\u{A0}: installer le paquet libpq5",
      en: "PostgreSQL’s library (libpq 14 or newer) is missing: install the package libpq5",
      kind: .unavailable)
  }

  static func tooOld(_ version: Int, at place: String) -> Refusal {
    Refusal(
      "server.tooOld",
      fr:
        "le serveur de \(place) est PostgreSQL \(version)\u{A0}: il en faut la version 15 ou une plus récente",
      en: "the server of \(place) is PostgreSQL \(version): it has to be version 15 or newer",
      kind: .unavailable)
  }

  /// No connection could be made.
  ///
  /// - Parameter message: what libpq says of it; it names the server and the role, never a password. Where the server has said no,
  ///   with its code.
  static func unreachable(_ message: String, needsPassword: Bool, at place: String) -> Refusal {
    let said = ServerWord(message)
    let reason = said?.text ?? message.split(separator: "\n").last.map(String.init) ?? message
    if needsPassword {
      return Refusal(
        "server.password",
        fr:
          "\(place) demande un mot de passe\u{A0}: l’écrire dans ~/.pgpass, que lui seul peut lire (chmod 600)",
        en:
          "\(place) asks for a password: write it into ~/.pgpass, which only its owner may read (chmod 600)",
        kind: .notAllowed)
    }
    switch said?.state {
    // The role has no right to connect to this database.
    case "42501": return Store.stranger(nil, at: place)
    // The password is wrong, there is no such role, it may not log in, or not from here.
    case "28P01", "28000":
      return Refusal(
        "server.notAllowed", fr: "\(place) ne laisse pas entrer\u{A0}: \(reason)",
        en: "\(place) lets nobody in this way: \(reason)", kind: .notAllowed)
    default:
      return Refusal(
        unreachable, fr: "\(place) ne répond pas\u{A0}: \(reason)",
        en: "\(place) doesn’t answer: \(reason)", kind: .unavailable)
    }
  }
}
