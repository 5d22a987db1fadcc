import JalonCore

/// The parts of which a questionnaire file is made: objects, lists, texts in both languages, figures.
extension QuestionnaireCheck {
  /// The fields of an object; notes those that are missing or unknown.
  mutating func object(
    _ value: JSONValue?, _ place: String, needed: [String], free: [String] = []
  ) -> [String: JSONValue]? {
    guard case .object(let fields)? = value else {
      note("questionnaire.badValue", place, fr: "un objet est attendu", en: "an object is expected")
      return nil
    }
    checkKeys(fields, place, needed + free)
    for name in needed where fields[name] == nil && !Self.languages.contains(name) { missing(name, place) }
    return fields
  }

  mutating func missing(_ name: String, _ place: String) {
    note(
      "questionnaire.missingField", place, fr: "il manque le champ «\u{A0}\(name)\u{A0}»",
      en: "the field “\(name)” is missing")
  }

  mutating func checkKeys(_ fields: [String: JSONValue], _ place: String, _ known: [String]) {
    for name in fields.keys.sorted() where !known.contains(name) {
      let nearest = Nearest.word(to: name, among: known)
      note(
        "questionnaire.unknownField", place.isEmpty ? name : place + "." + name,
        fr: "champ inconnu" + (nearest.map { "\u{202F}; le plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
        en: "unknown field" + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
    }
  }

  /// The items of a list with their places; nothing where there is none.
  mutating func items(_ value: JSONValue?, _ place: String) -> [(place: String, value: JSONValue)] {
    guard let value, let list = list(value, place) else { return [] }
    return list.enumerated().map { ("\(place)[\($0)]", $1) }
  }

  mutating func list(_ value: JSONValue?, _ place: String) -> [JSONValue]? {
    guard let value else { return nil }
    if case .array(let items) = value { return items }
    note("questionnaire.badValue", place, fr: "une liste est attendue", en: "a list is expected")
    return nil
  }

  mutating func string(_ value: JSONValue?, _ place: String) -> String? {
    guard let value else { return nil }
    if case .string(let text) = value { return text }
    note("questionnaire.badValue", place, fr: "un texte est attendu", en: "a text is expected")
    return nil
  }

  /// The id of a dimension: ASCII letters and digits, so that it can stand in other ids and in a kept list of scores.
  mutating func identifier(_ value: JSONValue?, _ place: String) -> String? {
    guard let id = string(value, place) else { return nil }
    let isPlain = id.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
    }
    if id.isEmpty || id.utf8.count > 12 || !isPlain {
      note(
        "questionnaire.badId", place,
        fr: "l’identifiant se compose de lettres sans accent et de chiffres, 12 au plus",
        en: "the id is made of letters without accents and digits, 12 at most")
    }
    return id
  }

  /// A whole number within bounds.
  mutating func whole(_ value: JSONValue?, _ place: String, _ range: ClosedRange<Int>) -> Int? {
    guard let value else { return nil }
    if case .int(let number) = value, let number = Int(exactly: number), range.contains(number) {
      return number
    }
    let (least, most) = (range.lowerBound, range.upperBound)
    note(
      "questionnaire.outOfRange", place,
      fr: least == most ? "\(least) est attendu" : "un entier de \(least) à \(most) est attendu",
      en: least == most ? "\(least) is expected" : "a whole number from \(least) to \(most) is expected")
    return nil
  }

  /// The text of an object in both languages: its fields `fr` and `en`.
  mutating func texts(_ fields: [String: JSONValue], _ place: String) {
    for language in Self.languages {
      let inner = place + "." + language
      switch fields[language] {
      case .string(let text)?: checkText(text, inner, language)
      case nil: missingLanguage(inner, language)
      default: note("questionnaire.badValue", inner, fr: "un texte est attendu", en: "a text is expected")
      }
    }
  }

  /// Texts in both languages that stand in objects of their own.
  mutating func sentences(_ fields: [String: JSONValue], _ names: [String], _ place: String) {
    for name in names {
      guard let value = fields[name] else { continue }
      if let texts = object(value, "\(place).\(name)", needed: Self.languages) {
        self.texts(texts, "\(place).\(name)")
      }
    }
  }

  /// The four answers of a scale or a question in both languages.
  mutating func words(_ fields: [String: JSONValue], _ place: String) {
    for language in Self.languages {
      let inner = place + "." + language
      guard let value = fields[language] else {
        missingLanguage(inner, language)
        continue
      }
      guard let words = list(value, inner) else { continue }
      if words.count != 4 {
        note(
          "questionnaire.wrongCount", inner, fr: "il faut 4 réponses, pas \(words.count)",
          en: "there are 4 answers, not \(words.count)")
      }
      for (index, word) in words.enumerated() {
        if let text = string(word, "\(inner)[\(index)]") { checkText(text, "\(inner)[\(index)]", language) }
      }
    }
  }

  private static let languages = Language.allCases.map(\.rawValue)

  private mutating func missingLanguage(_ place: String, _ language: String) {
    note(
      "questionnaire.missingLanguage", place,
      fr: "il manque le texte en \(language == "fr" ? "français" : "anglais")",
      en: "the \(language == "fr" ? "French" : "English") text is missing")
  }

  private mutating func checkText(_ text: String, _ place: String, _ language: String) {
    let (kept, cleaned) = Cleaning.clean(text)
    if kept.isEmpty { return missingLanguage(place, language) }
    guard cleaned else { return }
    note(
      "questionnaire.badText", place, fr: "ce texte contient un caractère de contrôle\u{A0}: l’ôter",
      en: "this text holds a control character: take it out")
  }
}
