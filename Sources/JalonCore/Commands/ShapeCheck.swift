/// Holds the fields that arrive against the shape of their command, so that each fault is named with its field.
struct ShapeCheck {
  let command: String
  /// Names of the objects around, with their dots.
  let path: String

  func check(_ fields: [String: JSONValue], against shape: [FieldShape]) throws(Refusal) {
    for name in fields.keys.sorted() where !shape.contains(where: { $0.name == name }) {
      let nearest = Nearest.word(to: name, among: shape.map(\.name))
      let known = shape.map(\.name).joined(separator: ", ")
      throw Refusal(
        "command.unknownField",
        fr: "\(command) n’a pas de champ «\u{A0}\(path)\(name)\u{A0}»"
          + (nearest.map { "\u{202F}; le plus proche est «\u{A0}\($0)\u{A0}»" } ?? "")
          + "\u{202F}; il prend\u{A0}: \(known)",
        en: "\(command) has no field “\(path)\(name)”" + (nearest.map { "; the nearest is “\($0)”" } ?? "")
          + "; it takes: \(known)",
        kind: .usage, details: ["field": path + name])
    }
    for field in shape {
      guard let value = fields[field.name] else {
        guard !field.isRequired else {
          throw Refusal(
            "command.missingField",
            fr: "\(command)\u{A0}: il manque le champ «\u{A0}\(path)\(field.name)\u{A0}» (\(field.label.fr))",
            en: "\(command): the field “\(path)\(field.name)” (\(field.label.en)) is missing", kind: .usage,
            details: ["field": path + field.name])
        }
        continue
      }
      try check(value, field)
    }
  }

  private func check(_ value: JSONValue, _ field: FieldShape) throws(Refusal) {
    switch (field.kind, value) {
    case (.text, .string), (.longText, .string), (.adviser, .string), (.flag, .bool), (.stage, .string):
      return
    case (.number(let range), .int(let number)) where range.contains(Int(clamping: number)): return
    case (.money, .int(let cents)) where (0...1_000_000_000_000).contains(cents): return
    case (.day, .string(let text)) where Day(iso: text) != nil: return
    case (.dayTime, .string(let text)) where DayTime(iso: text) != nil: return
    case (.id, .int), (.caseName, .int), (.caseName, .string), (.person, .int), (.person, .string): return
    case (.headcount, .int(let count)) where count >= 0: return
    case (.headcount, .string): return
    case (.answer, .int(let points)) where (0...3).contains(points): return
    case (.answer, .string("dont_know")), (.answer, .string("not_applicable")): return
    case (.words, .array(let items)) where items.allSatisfy(\.isString): return
    case (.people, .array(let items)) where items.allSatisfy({ $0.isString || $0.isInteger }): return
    case (.choice(let choices), .string(let word)) where choices.contains(where: { $0.id == word }): return
    case (.choice(let choices), .string(let word)): throw badChoice(field.name, word, choices.map(\.id))
    case (.several(let choices), .array(let items)) where items.allSatisfy(\.isString):
      for case .string(let word) in items where !choices.contains(where: { $0.id == word }) {
        throw badChoice(field.name, word, choices.map(\.id))
      }
    case (.sides, .object(let sides))
    where sides.values.allSatisfy({ $0 == .string("keep") || $0 == .string("merge") }):
      return
    case (.object(let shape), .object(let fields)):
      try ShapeCheck(command: command, path: path + field.name + ".").check(fields, against: shape)
    default: throw bad(field.name, field.kind.expectation)
    }
  }

  func bad(_ field: String, _ expected: Localized) -> Refusal {
    Refusal(
      "command.badField", fr: "\(command)\u{A0}: «\u{A0}\(path)\(field)\u{A0}» devrait être \(expected.fr)",
      en: "\(command): “\(path)\(field)” should be \(expected.en)", kind: .usage,
      details: ["field": path + field])
  }

  private func badChoice(_ field: String, _ word: String, _ known: [String]) -> Refusal {
    let list = known.joined(separator: ", ")
    let nearest = Nearest.word(to: word, among: known)
    return Refusal(
      "command.badField",
      fr: "\(command)\u{A0}: «\u{A0}\(path)\(field)\u{A0}» vaut \(list), pas «\u{A0}\(word)\u{A0}»"
        + (nearest.map { "\u{202F}; le plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
      en: "\(command): “\(path)\(field)” is one of \(list), not “\(word)”"
        + (nearest.map { "; the nearest is “\($0)”" } ?? ""), kind: .usage, details: ["field": path + field])
  }
}

extension JSONValue {
  var isString: Bool { if case .string = self { true } else { false } }
  var isInteger: Bool { if case .int = self { true } else { false } }
}

extension FieldShape.Kind {
  /// What a value of this kind looks like.
  var expectation: Localized {
    switch self {
    case .text, .longText: Localized(fr: "un texte", en: "a text")
    case .number(let range):
      Localized(
        fr: "un entier de \(range.lowerBound) à \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .money: Localized(fr: "un montant en centimes", en: "an amount in cents")
    case .flag: Localized(fr: "true ou false", en: "true or false")
    case .day: Localized(fr: "une date AAAA-MM-JJ", en: "a date YYYY-MM-DD")
    case .dayTime:
      Localized(fr: "une date AAAA-MM-JJ, ou AAAA-MM-JJTHH:MM", en: "a date YYYY-MM-DD, or YYYY-MM-DDTHH:MM")
    case .id: Localized(fr: "le numéro d’une fiche", en: "the id of a record")
    case .caseName:
      Localized(fr: "le numéro ou la référence d’un dossier", en: "the id or reference of a case")
    case .adviser: Localized(fr: "le nom d’un conseiller", en: "an adviser’s name")
    case .person: Localized(fr: "le numéro d’un référent ou un nom", en: "a referent’s id or a name")
    case .people:
      Localized(fr: "une liste de numéros de référents ou de noms", en: "a list of referents’ ids or names")
    case .words: Localized(fr: "une liste de textes", en: "a list of texts")
    case .choice(let choices):
      Localized(choices.map(\.id).joined(separator: ", "))
    case .several(let choices):
      Localized(
        fr: "une liste de mots parmi " + choices.map(\.id).joined(separator: ", "),
        en: "a list of words among " + choices.map(\.id).joined(separator: ", "))
    case .stage: Localized(fr: "une étape du parcours", en: "a stage of the path")
    case .headcount:
      Localized(fr: "un nombre, une tranche INSEE ou \"none\"", en: "a number, an INSEE band or \"none\"")
    case .answer:
      Localized(
        fr: "0, 1, 2, 3, \"dont_know\" ou \"not_applicable\"",
        en: "0, 1, 2, 3, \"dont_know\" or \"not_applicable\"")
    case .object: Localized(fr: "un objet", en: "an object")
    case .sides:
      Localized(
        fr: "un objet de champs, chacun \"keep\" ou \"merge\"",
        en: "an object of fields, each \"keep\" or \"merge\"")
    }
  }
}
