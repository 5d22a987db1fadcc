import JalonCore

/// What a text field keeps as a code and people read as a word.
enum FormVocabulary: Sendable {
  case sector, network

  init?(_ shape: FieldShape) {
    guard case .text = shape.kind else { return nil }
    switch shape.name {
    case "sector": self = .sector
    case "network": self = .network
    default: return nil
    }
  }

  /// A kept value as it is typed.
  func text(_ value: String, _ language: Language) -> String {
    switch self {
    case .sector: Sector.label(for: value)[language]
    case .network: value == "none" ? Self.alone[language] : value
    }
  }

  /// What was typed, as it is kept: the code of a family that bears this name, else the words themselves.
  func value(_ typed: String) -> String {
    let key = Fold.key(typed)
    switch self {
    case .sector:
      let family = Sector.families.first {
        [$0.code, Fold.key($0.slug), Fold.key($0.label.fr), Fold.key($0.label.en)].contains(key)
      }
      return family?.code ?? typed
    case .network:
      let none = ["none", "aucun", "aucune", Fold.key(Self.alone.fr), Fold.key(Self.alone.en)]
      return none.contains(key) ? "none" : typed
    }
  }

  func suggestions(_ language: Language) -> [String] {
    switch self {
    case .sector: Sector.families.map { $0.label[language] }
    case .network: [Self.alone[language]]
    }
  }

  var hint: Localized {
    switch self {
    case .sector:
      Localized(
        fr: "une famille du répertoire, ou vos mots\u{202F}; → complète",
        en: "a family of the register, or your own words; → completes")
    case .network:
      Localized(
        fr: "le nom du réseau, ou «\u{A0}sans réseau\u{A0}»", en: "the network’s name, or “no network”")
    }
  }

  private static let alone = Localized(fr: "sans réseau", en: "no network")
}
