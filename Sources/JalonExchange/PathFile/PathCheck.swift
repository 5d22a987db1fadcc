import JalonCore
import TOMLKit

/// Reads the parts of a path, and notes every fault with its place rather than stop at the first.
struct PathCheck {
  let lines: TOMLLines
  private(set) var faults: [PathFault] = []
  private var conditionsSeen: Set<String> = []

  init(lines: TOMLLines) { self.lines = lines }

  mutating func path(_ table: TOMLTable) -> Path {
    checkKeys(table, "", ["name", "stages"])
    let name = text(table["name"], "name")
    guard let list = table["stages"]?.array, !list.isEmpty else {
      note("path.noStage", "stages", fr: "il faut une étape au moins", en: "there must be a stage at least")
      return Path(name: name, stages: [])
    }
    var stages: [Stage] = []
    for (index, element) in list.enumerated() {
      let place = "stages[\(index)]"
      guard let table = element.table else {
        note(
          "path.badValue", place, fr: "une table [[stages]] est attendue",
          en: "a table [[stages]] is expected")
        continue
      }
      let stage = stage(table, place)
      if stages.contains(where: { $0.id == stage.id }) {
        note(
          "path.duplicateStage", place + ".id",
          fr: "l’étape «\u{A0}\(stage.id.rawValue)\u{A0}» vient deux fois",
          en: "the stage “\(stage.id.rawValue)” comes twice")
      }
      stages.append(stage)
    }
    return Path(name: name, stages: stages)
  }

  private mutating func stage(_ table: TOMLTable, _ place: String) -> Stage {
    checkKeys(table, place, ["id", "label", "purpose", "usualDays", "conditions"])
    let id = table["id"]?.string ?? ""
    let isPlain = id.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    if id.isEmpty || !isPlain || id == StageID.closed.rawValue {
      note(
        "path.badStage", place + ".id",
        fr:
          "l’identifiant se compose de lettres minuscules sans accent, chiffres et tirets, et n’est pas «\u{A0}clos\u{A0}»",
        en: "the id is made of lower-case letters without accents, digits and hyphens, and is not “clos”")
    }
    var conditions: [ConditionSpec] = []
    for (index, element) in (table["conditions"]?.array ?? TOMLArray()).enumerated() {
      guard let table = element.table else { continue }
      if let found = condition(table, "\(place).conditions[\(index)]") { conditions.append(found) }
    }
    return Stage(
      id: StageID(rawValue: id), label: text(table["label"], place + ".label"),
      purpose: text(table["purpose"], place + ".purpose"),
      usualDays: days(table["usualDays"], place + ".usualDays"), conditions: conditions)
  }

  private mutating func condition(_ table: TOMLTable, _ place: String) -> ConditionSpec? {
    checkKeys(table, place, ["id", "label", "waivable", "threshold"])
    let id = table["id"]?.string ?? ""
    guard let known = Path.standard.condition(id) else {
      let nearest = Nearest.word(to: id, among: Path.standard.stages.flatMap(\.conditions).map(\.id))
      note(
        "path.unknownCondition", place + ".id",
        fr: "«\u{A0}\(id)\u{A0}» n’est pas une condition"
          + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
        en: "“\(id)” is not a condition" + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
      return nil
    }
    if !conditionsSeen.insert(id).inserted {
      note(
        "path.duplicateCondition", place + ".id", fr: "la condition «\u{A0}\(id)\u{A0}» vient deux fois",
        en: "the condition “\(id)” comes twice")
    }
    let label = table["label"].map { text($0, place + ".label") } ?? known.label
    let waivable = flag(table["waivable"], place + ".waivable") ?? known.waivable
    return ConditionSpec(
      id: id, label: label, waivable: waivable,
      threshold: threshold(table["threshold"], known, place + ".threshold"))
  }
}

extension PathCheck {
  private mutating func note(_ code: String, _ place: String, fr: String, en: String) {
    faults.append(
      PathFault(code: code, keyPath: place, line: lines.line(of: place), message: Localized(fr: fr, en: en)))
  }

  private mutating func checkKeys(_ table: TOMLTable, _ place: String, _ known: [String]) {
    for key in table.keys where !known.contains(key) {
      let nearest = Nearest.word(to: key, among: known)
      note(
        "path.unknownKey", place.isEmpty ? key : place + "." + key,
        fr: "clé inconnue" + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
        en: "unknown key" + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
    }
  }

  /// A text in both languages.
  private mutating func text(_ value: (any TOMLValueConvertible)?, _ place: String) -> Localized {
    guard let table = value?.table else {
      note(
        "path.missingText", place, fr: "il manque le texte { fr = \"…\", en = \"…\" }",
        en: "the text { fr = \"…\", en = \"…\" } is missing")
      return Localized("")
    }
    checkKeys(table, place, Language.allCases.map(\.rawValue))
    var texts: [Language: String] = [:]
    for language in Language.allCases {
      let text = Cleaning.clean(table[language.rawValue]?.string ?? "").text
      if text.isEmpty {
        note(
          "path.missingLanguage", place + "." + language.rawValue,
          fr: "il manque le texte en \(language == .fr ? "français" : "anglais")",
          en: "the \(language == .fr ? "French" : "English") text is missing")
      }
      texts[language] = text
    }
    return Localized(fr: texts[.fr] ?? "", en: texts[.en] ?? "")
  }

  private mutating func days(_ value: (any TOMLValueConvertible)?, _ place: String) -> ClosedRange<Int> {
    let bounds = value?.array.map { $0.compactMap(\.int) } ?? []
    guard bounds.count == 2, bounds[0] >= 1, bounds[0] <= bounds[1], bounds[1] <= 3650 else {
      note(
        "path.badDays", place, fr: "deux nombres de jours sont attendus, de 1 à 3650\u{A0}: [7, 14]",
        en: "two numbers of days are expected, 1 to 3650: [7, 14]")
      return 1...1
    }
    return bounds[0]...bounds[1]
  }

  private mutating func flag(_ value: (any TOMLValueConvertible)?, _ place: String) -> Bool? {
    guard let value else { return nil }
    if let flag = value.bool { return flag }
    note("path.badValue", place, fr: "true ou false est attendu", en: "true or false is expected")
    return nil
  }

  /// The figure that the rule asks for: from 1 to 10,000, a percentage to 100; none for a rule that asks for none.
  private mutating func threshold(
    _ value: (any TOMLValueConvertible)?, _ known: ConditionSpec, _ place: String
  ) -> Int? {
    guard let value else { return known.threshold }
    guard known.threshold != nil else {
      note(
        "path.noThreshold", place, fr: "cette condition n’a pas de seuil",
        en: "this condition has no threshold")
      return nil
    }
    let most = known.id == "deploiement.actionsSettled" ? 100 : 10_000
    if let number = value.int, (1...most).contains(number) { return number }
    note(
      "path.badThreshold", place, fr: "un nombre de 1 à \(most) est attendu",
      en: "a number from 1 to \(most) is expected")
    return nil
  }
}
