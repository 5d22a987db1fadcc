/// What an association does: one of the 29 families of social purposes of the national register, or words of its own.
///
/// A value of `sector` is a family code (`006`) or free text; see `label(for:)` and `words(of:)`.
public struct Sector: Sendable, Hashable {
  /// Three digits, as in the register: `006`.
  public let code: String
  /// Stable English word for scripts and file names: `culture`.
  public let slug: String
  public let label: Localized

  init(_ code: String, _ slug: String, _ fr: String, _ en: String) {
    self.code = code
    self.slug = slug
    label = Localized(fr: fr, en: en)
  }

  /// The family of a social-purpose code of the register (six digits, `006030`) or of a family code (`006`).
  /// `nil` for `000000`, which means none, and for what isn't in the nomenclature.
  public static func family(of code: String) -> Sector? {
    guard code.utf8.count == 6 || code.utf8.count == 3 else { return nil }
    return byCode[String(code.prefix(3))]
  }

  /// What a reader sees for a value of `sector`: the label of a family, or the text as it was written.
  public static func label(for value: String) -> Localized {
    byCode[value]?.label ?? Localized(value)
  }

  /// The texts, as folded words, in which a query looks for a value of `sector`: for a family its code, slug and labels.
  public static func words(of value: String) -> [[String]] {
    guard let family = byCode[value] else { return [Fold.words(value)] }
    return [[family.code], Fold.words(family.slug), Fold.words(family.label.fr), Fold.words(family.label.en)]
  }

  /// Whether a value of `sector` bears a phrase; the whole of it in whatever way the same sector is written.
  public static func matches(_ value: String, _ phrase: Phrase) -> Bool {
    guard phrase.isWhole else { return words(of: value).contains(where: phrase.matches) }
    return same(value) == same(phrase.words)
  }

  /// By what two values of `sector` are known as the same: the words of its code, of a family however it is written, or else its own.
  public static func same(_ value: String) -> [String] {
    byCode[value].map { [$0.code] } ?? same(Fold.words(value))
  }

  private static func same(_ words: [String]) -> [String] { byWords[words].map { [$0.code] } ?? words }

  /// Every way in which a whole phrase may stand in `sector`.
  public static func spellings(_ words: [String]) -> [String] {
    guard let family = byWords[words] else { return [words.joined(separator: " ")] }
    return [family.code, family.slug, family.label.fr, family.label.en]
  }

  private static let byWords = Dictionary(
    families.flatMap { family in words(of: family.code).map { ($0, family) } },
    uniquingKeysWith: { first, _ in first })

  private static let byCode = Dictionary(uniqueKeysWithValues: families.map { ($0.code, $0) })

  /// The families, in the order of their codes.
  public static let families: [Sector] = [
    Sector("001", "politics", "Activités politiques", "Politics"),
    Sector("002", "debate", "Clubs et cercles de réflexion", "Debating societies and think tanks"),
    Sector("003", "rights", "Défense des droits et des causes", "Rights and advocacy"),
    Sector("004", "justice", "Justice", "Justice"),
    Sector("005", "media", "Information et communication", "Information and media"),
    Sector("006", "culture", "Culture et pratiques artistiques", "Culture and the arts"),
    Sector("007", "leisure", "Clubs de loisirs et de rencontre", "Leisure and social clubs"),
    Sector("009", "sociocultural", "Action socio-culturelle", "Community and cultural centres"),
    Sector("010", "heritage", "Patrimoine", "Heritage"),
    Sector("011", "sport", "Sports et plein air", "Sport and outdoor activities"),
    Sector("013", "huntingFishing", "Chasse et pêche", "Hunting and fishing"),
    Sector("014", "friendlySocieties", "Amicales et entraide", "Friendly societies and mutual aid"),
    Sector("015", "education", "Éducation et formation", "Education and training"),
    Sector("016", "research", "Recherche", "Research"),
    Sector("017", "health", "Santé", "Health"),
    Sector("018", "careHomes", "Services médico-sociaux", "Health and social care services"),
    Sector("019", "socialWork", "Interventions sociales", "Social work"),
    Sector(
      "020", "charity", "Action caritative et humanitaire, bénévolat",
      "Charity, humanitarian aid and volunteering"),
    Sector("021", "families", "Familles et personnes âgées", "Families and older people"),
    Sector("022", "economy", "Activités économiques", "Economic activities"),
    Sector("023", "economicInterests", "Défense d’intérêts économiques", "Trade and economic interests"),
    Sector("024", "environment", "Environnement et cadre de vie", "Environment and local amenities"),
    Sector("030", "employment", "Emploi et développement local", "Employment and local development"),
    Sector("032", "housing", "Logement", "Housing"),
    Sector("034", "tourism", "Tourisme", "Tourism"),
    Sector("036", "safety", "Sécurité et protection civile", "Safety and civil protection"),
    Sector("038", "army", "Armée et anciens combattants", "Armed forces and veterans"),
    Sector(
      "040", "beliefs", "Vie religieuse, spirituelle ou philosophique",
      "Religion, spirituality and philosophy"),
    Sector("050", "unsorted", "Divers, à reclasser", "Other, to be sorted"),
  ]
}
