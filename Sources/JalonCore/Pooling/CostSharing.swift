/// How the cost of a pool falls on its members.
public enum CostSharing: String, Choice {
  /// The same for everyone.
  case equal
  /// After the size of each association.
  case size
  /// Amounts that the members have agreed on; what is left falls equally on those without one.
  case hand

  public var label: Localized {
    switch self {
    case .equal: Localized(fr: "à parts égales", en: "equally")
    case .size: Localized(fr: "selon la taille", en: "by size")
    case .hand: Localized(fr: "à la main", en: "by hand")
    }
  }
}
