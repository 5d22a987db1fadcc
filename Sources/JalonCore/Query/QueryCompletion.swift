/// One way to go on from where the cursor stands in a query.
public struct QueryCompletion: Sendable, Hashable {
  /// What it replaces, in characters from 0: from the beginning of the name or of the value to the cursor.
  public let range: Range<Int>
  /// What comes in its place: `stage:`, `plan`.
  public let text: String
  public let label: Localized
}

extension Query {
  /// What may be typed at the cursor: names of fields, then stages, statuses, departments, sectors or sort keys.
  ///
  /// - Parameters:
  ///   - cursor: in characters from 0.
  ///   - language: of the names and values offered; what is typed is recognised in both.
  public static func completions(
    for text: String, cursor: Int, language: Language, vocabulary: QueryVocabulary = .standard
  ) -> [QueryCompletion] {
    let before = text.prefix(max(0, cursor))
    let start =
      before.lastIndex { $0.isWhitespace || $0 == "(" }.map { before.index(after: $0) } ?? before.startIndex
    let word = before[start...].drop { $0 == "-" }
    guard !word.contains("\"") else { return [] }
    let end = before.count
    guard let colon = word.firstIndex(of: ":") else {
      let typed = Fold.key(word)
      return QueryField.allCases.compactMap { field in
        let names = [field.name(in: language), field.rawValue, field.french]
        guard names.contains(where: { Fold.key($0).hasPrefix(typed) }) else { return nil }
        return QueryCompletion(
          range: end - word.count..<end, text: field.name(in: language) + (field.isFigure ? "" : ":"),
          label: field.label)
      }
    }
    guard let field = QueryField.named(String(word[..<colon])) else { return [] }
    var value = word[word.index(after: colon)...]
    if field == .sort, value.first == "-" { value = value.dropFirst() }
    let isWhole = field.bearsWords && value.first == "="
    if isWhole { value = value.dropFirst() }
    let typed = Fold.key(value)
    let named = values(of: field, language: language, vocabulary: vocabulary)
    let listed = isWhole ? (field == .sector ? named : []) : named + unrecorded(field) + whole(field)
    return listed.compactMap { names, text, label in
      guard names.contains(where: { Fold.key($0).hasPrefix(typed) }) else { return nil }
      let quoted = text.contains { $0.isWhitespace || $0 == "(" || $0 == ")" } ? "\"\(text)\"" : text
      return QueryCompletion(range: end - value.count..<end, text: quoted, label: label)
    }
  }

  /// What asks for those of whom the field is not recorded.
  private static func unrecorded(
    _ field: QueryField
  ) -> [(names: [String], text: String, label: Localized)] {
    guard Term.Fact(rawValue: field.rawValue) != nil else { return [] }
    return [([Term.Fact.typed], Term.Fact.typed, Localized(fr: "non renseigné", en: "not recorded"))]
  }

  /// What asks for one name and no longer one.
  private static func whole(
    _ field: QueryField
  ) -> [(names: [String], text: String, label: Localized)] {
    guard field.bearsWords else { return [] }
    return [
      (["="], "=", Localized(fr: "le nom entier\u{A0}: =\"…\"", en: "the whole name: =\"…\""))
    ]
  }

  /// The values that can be listed: the names that find one, what is typed for it, and its label.
  private static func values(
    of field: QueryField, language: Language, vocabulary: QueryVocabulary
  ) -> [(names: [String], text: String, label: Localized)] {
    switch field {
    case .stage:
      vocabulary.stages.map {
        ([$0.id.rawValue, $0.label.fr, $0.label.en], Fold.key($0.label[language]), $0.label)
      }
    case .status:
      Case.Status.allCases.map { ([$0.rawValue, $0.label.fr, $0.label.en], $0.label[language], $0.label) }
    case .adviser, .shared: [(["me", "moi"], language == .fr ? "moi" : "me", Localized(fr: "moi", en: "me"))]
    case .department:
      Department.all.map { ([$0.code, $0.name], $0.code, Localized($0.code + "\u{A0}" + $0.name)) }
    case .sector:
      Sector.families.map { ([$0.code, $0.slug, $0.label.fr, $0.label.en], $0.code, $0.label) }
    case .action:
      ActionQuery.allCases.map { ([$0.rawValue, $0.label.fr, $0.label.en], $0.label[language], $0.label) }
    case .flag:
      Question.Flag.allCases.map {
        ([$0.rawValue, $0.label.fr, $0.label.en], language == .fr ? $0.label.fr : $0.rawValue, $0.label)
      }
    case .sort: QueryOrder.Key.allCases.map { ([$0.rawValue, $0.french], $0.rawValue, $0.label) }
    case .entered, .passed:
      vocabulary.stages.map {
        ([$0.id.rawValue, $0.label.fr, $0.label.en], Fold.key($0.label[language]), $0.label)
      }
    case .closed:
      Case.Outcome.allCases.map { ([$0.rawValue, $0.label.fr, $0.label.en], $0.rawValue, $0.label) }
    case .topic: NeedTopic.allCases.map { ([$0.rawValue, $0.label.fr, $0.label.en], $0.rawValue, $0.label) }
    case .missing: vocabulary.conditions.map { ([$0.id, $0.label.fr, $0.label.en], $0.id, $0.label) }
    case .waiver:
      WaiverQuery.allCases.map { ([$0.rawValue, $0.label.fr, $0.label.en], $0.label[language], $0.label) }
    case .takenover:
      [(["yes", "oui"], language == .fr ? "oui" : "yes", Localized(fr: "oui", en: "yes"))]
        + [(["no", "non"], language == .fr ? "non" : "no", Localized(fr: "non", en: "no"))]
    case .network, .city, .tag, .owner, .pool, .training, .id, .rna, .score, .stale, .due, .since, .was: []
    }
  }
}
