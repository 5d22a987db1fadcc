import JalonCore

/// What may stand in a field, in words.
enum FieldWords {
  static func text(_ kind: FieldShape.Kind) -> Localized {
    switch kind {
    case .text: Localized(fr: "une ligne de texte", en: "one line of text")
    case .longText: Localized(fr: "un texte, d’une ou plusieurs lignes", en: "a text, of one line or several")
    case .number(let range):
      Localized(
        fr: "un nombre, de \(Language.fr.number(range.lowerBound)) à \(Language.fr.number(range.upperBound))",
        en: "a number, \(Language.en.number(range.lowerBound)) to \(Language.en.number(range.upperBound))")
    case .money: Localized(fr: "un nombre de centimes", en: "a number of cents")
    case .flag: Localized(fr: "`true` ou `false`", en: "`true` or `false`")
    case .day: Localized(fr: "un jour\u{A0}: `2026-11-22`", en: "a day: `2026-11-22`")
    case .dayTime:
      Localized(
        fr: "un jour, ou un jour et une heure\u{A0}: `2026-11-22T10:00`",
        en: "a day, or a day and a time: `2026-11-22T10:00`")
    case .id(let record):
      Localized(fr: "le numéro (\(record.label.fr))", en: "the id (\(record.label.en))")
    case .caseName:
      Localized(
        fr: "le numéro ou la référence du dossier\u{A0}: `\"2026-00042\"`",
        en: "the id or the reference of the case: `\"2026-00042\"`")
    case .adviser: Localized(fr: "le nom d’un conseiller", en: "the name of an adviser")
    case .person:
      Localized(fr: "le numéro d’un référent, ou un nom", en: "the id of a referent, or a name")
    case .people:
      Localized(
        fr: "une liste de numéros de référents et de noms", en: "a list of referents’ ids and of names")
    case .words(let suggestions): list(suggestions)
    case .choice(let choices): choice(choices)
    case .several(let choices):
      Localized(
        fr: "une liste de mots parmi\u{A0}: \(choice(choices).fr)",
        en: "a list of words among: \(choice(choices).en)")
    case .stage:
      Localized(fr: "une étape du parcours\u{A0}: `engagement`", en: "a stage of the path: `engagement`")
    case .headcount:
      Localized(
        fr: "un nombre, une tranche de l’INSEE (`\"01\"`) ou `\"none\"`",
        en: "a number, an INSEE band (`\"01\"`), or `\"none\"`")
    case .answer:
      Localized(
        fr: "`0` à `3`, `\"dont_know\"` ou `\"not_applicable\"`",
        en: "`0` to `3`, `\"dont_know\"` or `\"not_applicable\"`")
    case .object(let fields): object(fields)
    case .sides:
      Localized(
        fr: "champ → `\"keep\"` ou `\"merge\"`\u{A0}: lequel des deux garder",
        en: "field → `\"keep\"` or `\"merge\"`: which of the two to keep")
    }
  }

  private static func choice(_ choices: [ChoiceShape]) -> Localized {
    Localized(
      fr: choices.map { "`\"\($0.id)\"` \($0.label.fr)" }.joined(separator: ", "),
      en: choices.map { "`\"\($0.id)\"` \($0.label.en)" }.joined(separator: ", "))
  }

  private static func list(_ suggestions: [ChoiceShape]) -> Localized {
    guard !suggestions.isEmpty else { return Localized(fr: "une liste de textes", en: "a list of texts") }
    let choices = choice(suggestions)
    return Localized(
      fr: "une liste de mots, ceux-ci ou d’autres\u{A0}: \(choices.fr)",
      en: "a list of words, these or others: \(choices.en)")
  }

  private static func object(_ fields: [FieldShape]) -> Localized {
    let inside = fields.map { (name: $0.name, words: text($0.kind)) }
    return Localized(
      fr: "un objet\u{A0}: " + inside.map { "`\($0.name)` (\($0.words.fr))" }.joined(separator: ", "),
      en: "an object: " + inside.map { "`\($0.name)` (\($0.words.en))" }.joined(separator: ", "))
  }
}
