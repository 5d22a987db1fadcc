/// What a need is about. The raw value is what commands and JSON carry; `other` leaves room for the rest.
public enum NeedTopic: String, CaseIterable, Codable, Sendable {
  case rgpd, security, collaboration, communication, telework, ai, website, accounting, membership, equipment
  case training, other

  public var label: Localized {
    switch self {
    case .rgpd: Localized(fr: "RGPD", en: "GDPR")
    case .security: Localized(fr: "sécurité informatique", en: "IT security")
    case .collaboration: Localized(fr: "travail collaboratif", en: "working together")
    case .communication: Localized(fr: "communication numérique", en: "digital communication")
    case .telework: Localized(fr: "télétravail", en: "remote work")
    case .ai: Localized(fr: "intelligence artificielle", en: "artificial intelligence")
    case .website: Localized(fr: "site web", en: "website")
    case .accounting: Localized(fr: "comptabilité et gestion", en: "accounting and management")
    case .membership: Localized(fr: "adhérents et dons", en: "members and donations")
    case .equipment: Localized(fr: "matériel et réseau", en: "equipment and network")
    case .training: Localized(fr: "formation", en: "training")
    case .other: Localized(fr: "autre", en: "other")
    }
  }
}
