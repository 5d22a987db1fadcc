import JalonCore

/// Goes through a questionnaire and notes every fault with its place rather than stop at the first.
struct QuestionnaireCheck {
  let lines: JSONLines
  private(set) var faults: [QuestionnaireFault] = []
  private var scales: Set<String> = []
  private var dimensions: [String] = []
  private var flags: [String] { Question.Flag.allCases.map(\.rawValue) }

  init(lines: JSONLines) { self.lines = lines }

  mutating func questionnaire(_ document: JSONValue) {
    guard
      let fields = object(
        document, "", needed: ["version", "scales", "dimensions", "questions", "levels"], free: ["crossRules"]
      )
    else { return }
    _ = whole(fields["version"], "version", 1...1_000_000)
    checkScales(fields["scales"])
    checkDimensions(fields["dimensions"])
    checkQuestions(fields["questions"])
    checkLevels(fields["levels"])
    checkCrossRules(fields["crossRules"])
  }

  private mutating func checkScales(_ value: JSONValue?) {
    guard let value else { return }
    guard case .object(let all) = value, !all.isEmpty else {
      note(
        "questionnaire.badValue", "scales", fr: "un objet d’échelles est attendu",
        en: "an object of scales is expected")
      return
    }
    scales = Set(all.keys)
    for name in all.keys.sorted() {
      let place = "scales.\(name)"
      guard let fields = object(all[name], place, needed: ["fr", "en", "values"]) else { continue }
      words(fields, place)
      guard let values = list(fields["values"], place + ".values") else { continue }
      if Set(values) != [.int(0), .int(1), .int(2), .int(3)] || values.count != 4 {
        note(
          "questionnaire.badScale", place + ".values", fr: "les valeurs sont 0, 1, 2 et 3, chacune une fois",
          en: "the values are 0, 1, 2 and 3, each of them once")
      }
    }
  }

  private mutating func checkDimensions(_ value: JSONValue?) {
    for (place, item) in items(value, "dimensions") {
      guard let fields = object(item, place, needed: ["id", "fr", "en", "weightQuarters"]) else { continue }
      texts(fields, place)
      _ = whole(fields["weightQuarters"], place + ".weightQuarters", 1...40)
      guard let id = identifier(fields["id"], place + ".id") else { continue }
      if dimensions.contains(id) { duplicate(id, place + ".id") }
      dimensions.append(id)
    }
  }

  private mutating func checkQuestions(_ value: JSONValue?) {
    var seen: [String: Int] = [:]
    var before: [String: [String]] = [:]
    var prerequisites: [(place: String, question: String, id: String)] = []
    for (index, (place, item)) in items(value, "questions").enumerated() {
      guard
        let fields = object(
          item, place,
          needed: ["id", "dimension", "fr", "en", "scale", "weight", "effort", "urgency", "recommendations"],
          free: ["answers", "critical", "flags", "prerequisites", "notApplicableWhen"])
      else { continue }
      checkQuestion(fields, place)
      guard case .string(let id)? = fields["id"] else { continue }
      if seen[id] != nil { duplicate(id, place + ".id") } else { seen[id] = index }
      for (inner, prerequisite) in items(fields["prerequisites"], place + ".prerequisites") {
        guard let text = string(prerequisite, inner) else { continue }
        prerequisites.append((inner, id, text))
      }
    }
    for (place, question, id) in prerequisites {
      if seen[id] == nil {
        unknown("questionnaire.unknownPrerequisite", id, place, among: Array(seen.keys), Self.question)
      } else if let way = Self.way(from: id, to: question, before) {
        let shown = ([question] + way).joined(separator: " → ")
        note(
          "questionnaire.cycle", place, fr: "ces questions s’attendent en rond\u{A0}: \(shown)",
          en: "these questions wait for each other in a circle: \(shown)")
      } else {
        before[question, default: []].append(id)
      }
    }
    for dimension in dimensions
    where !seen.keys.contains(where: { Question.number(in: $0, of: dimension) != nil }) {
      note(
        "questionnaire.emptyDimension", "dimensions[\(dimensions.firstIndex(of: dimension) ?? 0)]",
        fr: "aucune question n’est de la dimension «\u{A0}\(dimension)\u{A0}»",
        en: "no question is of dimension “\(dimension)”")
    }
  }

  /// The prerequisites that lead from one question to another, where they do.
  private static func way(from start: String, to end: String, _ before: [String: [String]]) -> [String]? {
    var seen: Set<String> = []
    func way(from start: String) -> [String]? {
      if start == end { return [end] }
      guard seen.insert(start).inserted else { return nil }
      for next in before[start] ?? [] {
        if let rest = way(from: next) { return [start] + rest }
      }
      return nil
    }
    return way(from: start)
  }

  private mutating func checkQuestion(_ fields: [String: JSONValue], _ place: String) {
    texts(fields, place)
    if let scale = string(fields["scale"], place + ".scale"), !scales.contains(scale) {
      unknown("questionnaire.unknownScale", scale, place + ".scale", among: Array(scales), Self.scale)
    }
    if let answers = fields["answers"], let own = object(answers, place + ".answers", needed: ["fr", "en"]) {
      words(own, place + ".answers")
    }
    for name in ["weight", "effort", "urgency"] { _ = whole(fields[name], "\(place).\(name)", 1...3) }
    if let critical = fields["critical"] {
      if case .bool = critical {
      } else {
        note(
          "questionnaire.badValue", place + ".critical", fr: "true ou false est attendu",
          en: "true or false is expected")
      }
    }
    for (inner, flag) in items(fields["flags"], place + ".flags") {
      guard let flag = string(flag, inner), !flags.contains(flag) else { continue }
      unknown("questionnaire.unknownFlag", flag, inner, among: flags, Self.flag)
    }
    if let rule = fields["notApplicableWhen"], let id = string(rule, place + ".notApplicableWhen"),
      Circumstance(rawValue: id) == nil
    {
      unknown(
        "questionnaire.unknownCircumstance", id, place + ".notApplicableWhen",
        among: Circumstance.allCases.map(\.rawValue), Self.circumstance)
    }
    checkIdentifier(fields, place)
    checkRecommendations(fields["recommendations"], place + ".recommendations")
  }

  private mutating func checkIdentifier(_ fields: [String: JSONValue], _ place: String) {
    guard let dimension = string(fields["dimension"], place + ".dimension"),
      let id = string(fields["id"], place + ".id")
    else { return }
    if !dimensions.contains(dimension) {
      unknown(
        "questionnaire.unknownDimension", dimension, place + ".dimension", among: dimensions, Self.dimension)
    } else if Question.number(in: id, of: dimension) == nil {
      note(
        "questionnaire.badId", place + ".id",
        fr:
          "l’identifiant est la dimension et un numéro, comme «\u{A0}\(dimension)-1\u{A0}», pas «\u{A0}\(id)\u{A0}»",
        en: "the id is the dimension and a number, such as “\(dimension)-1”, not “\(id)”")
    }
  }

  private mutating func checkRecommendations(_ value: JSONValue?, _ place: String) {
    guard let value else { return }
    guard case .object(let levels) = value else {
      note("questionnaire.badValue", place, fr: "un objet est attendu", en: "an object is expected")
      return
    }
    checkKeys(levels, place, ["1", "2"])
    for level in ["1", "2"] {
      guard let advice = levels[level] else {
        note(
          "questionnaire.missingRecommendation", place,
          fr: "il manque la recommandation de niveau \(level)",
          en: "the recommendation of level \(level) is missing")
        continue
      }
      let inner = "\(place).\(level)"
      guard let fields = object(advice, inner, needed: ["fr", "en", "why", "begin"]) else { continue }
      texts(fields, inner)
      sentences(fields, ["why", "begin"], inner)
    }
  }

  private mutating func checkLevels(_ value: JSONValue?) {
    guard value != nil else { return }
    var least: Int?
    let all = items(value, "levels")
    for (index, (place, item)) in all.enumerated() {
      guard
        let fields = object(item, place, needed: ["level", "fr", "en", "sentence", "min", "class"])
      else { continue }
      texts(fields, place)
      sentences(fields, ["sentence"], place)
      if let name = string(fields["class"], place + ".class"), DigitalClass(rawValue: name) == nil {
        unknown(
          "questionnaire.unknownClass", name, place + ".class", among: DigitalClass.allCases.map(\.rawValue),
          Self.digitalClass)
      }
      _ = whole(fields["level"], place + ".level", (index + 1)...(index + 1))
      guard let min = whole(fields["min"], place + ".min", 0...100) else { continue }
      if let least, min <= least {
        note(
          "questionnaire.outOfRange", place + ".min",
          fr: "le seuil doit dépasser celui du niveau d’avant, \(least)",
          en: "the bound must be above that of the level before, \(least)")
      } else if index == 0, min != 0 {
        note(
          "questionnaire.outOfRange", place + ".min", fr: "le premier niveau commence à 0",
          en: "the first level begins at 0")
      }
      least = min
    }
    if all.count != 4 {
      note(
        "questionnaire.wrongCount", "levels", fr: "il faut 4 niveaux, pas \(all.count)",
        en: "there are 4 levels, not \(all.count)")
    }
  }

  private mutating func checkCrossRules(_ value: JSONValue?) {
    let known = Questionnaire.standard.crossRules.map(\.id)
    var seen: Set<String> = []
    for (place, item) in items(value, "crossRules") {
      guard let fields = object(item, place, needed: ["id", "fr", "en"], free: ["why", "begin"]) else {
        continue
      }
      texts(fields, place)
      guard let id = string(fields["id"], place + ".id") else { continue }
      if !known.contains(id) {
        unknown("questionnaire.unknownRule", id, place + ".id", among: known, Self.rule)
      }
      if !seen.insert(id).inserted { duplicate(id, place + ".id") }
      sentences(fields, ["why", "begin"], place)
      // One that adds a recommendation needs all the words of one.
      guard let slash = id.firstIndex(of: "/"), Int(id[slash...].dropFirst()) == nil else { continue }
      for name in ["why", "begin"] where fields[name] == nil { missing(name, place) }
    }
  }
}

// MARK: Words of the faults

extension QuestionnaireCheck {
  private static let question = Localized(fr: "une question", en: "a question")
  private static let scale = Localized(fr: "une échelle", en: "a scale")
  private static let dimension = Localized(fr: "une dimension", en: "a dimension")
  private static let flag = Localized(fr: "une marque", en: "a flag")
  private static let circumstance = Localized(fr: "une circonstance", en: "a circumstance")
  private static let digitalClass = Localized(fr: "une classe", en: "a class")
  private static let rule = Localized(fr: "une règle croisée", en: "a cross rule")

  mutating func note(_ code: String, _ place: String, fr: String, en: String) {
    faults.append(
      QuestionnaireFault(
        code: code, keyPath: place, line: lines.line(of: place), message: Localized(fr: fr, en: en)))
  }

  private mutating func duplicate(_ id: String, _ place: String) {
    note(
      "questionnaire.duplicateId", place, fr: "«\u{A0}\(id)\u{A0}» vient deux fois", en: "“\(id)” comes twice"
    )
  }

  private mutating func unknown(
    _ code: String, _ id: String, _ place: String, among known: [String], _ what: Localized
  ) {
    let nearest = Nearest.word(to: id, among: known.sorted())
    note(
      code, place,
      fr: "«\u{A0}\(id)\u{A0}» n’est pas \(what.fr)"
        + (nearest.map { "\u{202F}; la plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
      en: "“\(id)” is not \(what.en)" + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
  }
}
