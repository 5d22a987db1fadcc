/// What a list is sorted by: `sort:name`, `sort:-score`.
public struct QueryOrder: Sendable, Hashable {
  /// The raw value is what is typed and never translated; French names are accepted beside it.
  public enum Key: String, CaseIterable, Codable, Sendable {
    case name, stage, adviser, department, score, lastExchange, nextFollowUp, openedOn

    /// The name in French, accepted wherever the key is.
    var french: String {
      switch self {
      case .name: "nom"
      case .stage: "étape"
      case .adviser: "conseiller"
      case .department: "département"
      case .score: "score"
      case .lastExchange: "dernierÉchange"
      case .nextFollowUp: "prochainSuivi"
      case .openedOn: "ouverture"
      }
    }

    public var label: Localized {
      switch self {
      case .name: Localized(fr: "nom", en: "name")
      case .stage: Localized(fr: "étape", en: "stage")
      case .adviser: Localized(fr: "conseiller", en: "adviser")
      case .department: Localized(fr: "département", en: "department")
      case .score: Localized(fr: "score", en: "score")
      case .lastExchange: Localized(fr: "dernier échange", en: "last exchange")
      case .nextFollowUp: Localized(fr: "prochain suivi", en: "next follow-up")
      case .openedOn: Localized(fr: "date d’ouverture", en: "opening date")
      }
    }
  }

  public var key: Key
  public var descending: Bool

  public init(_ key: Key, descending: Bool = false) {
    self.key = key
    self.descending = descending
  }

  /// Reads what `--sort` or `sort:` carries: a key, with `-` before it for the reverse.
  public static func parse(_ text: String) throws(QueryError) -> QueryOrder {
    try parse(text, column: 1)
  }

  static func parse(_ text: String, column: Int) throws(QueryError) -> QueryOrder {
    let descending = text.hasPrefix("-")
    let name = descending ? String(text.dropFirst()) : text
    let wanted = Fold.words(name).joined()
    for key in Key.allCases where wanted == Fold.key(key.rawValue) || wanted == Fold.key(key.french) {
      return QueryOrder(key, descending: descending)
    }
    throw .unknownValue(
      name, field: .sort, column: column + (descending ? 1 : 0),
      among: Key.allCases.flatMap { [$0.rawValue, $0.french] },
      called: { word in
        Key.allCases.first { word == $0.rawValue || word == $0.french }.map {
          Localized(fr: $0.french, en: $0.rawValue)
        }
      })
  }
}
