internal import JalonCore

/// Where the association stands, in words.
struct DiagnosticStanding {
  private let reading: DiagnosticReading
  private let sight: ReportSight

  init(_ reading: DiagnosticReading) {
    self.reading = reading
    sight = reading.sight
  }

  private var language: Language { sight.language }
  private var diagnosis: Diagnosis { reading.diagnosis }

  var scoreInWords: String? {
    diagnosis.score.map(sight.percent).map {
      sight.say(
        "En moyenne, \($0) de ce que nous avons regardé est en place.",
        "On average, \($0) of what we looked at is in place.")
    }
  }

  var level: DiagnosticPage.LevelLines? {
    diagnosis.level.flatMap(reading.questionnaire.level).map {
      DiagnosticPage.LevelLines(
        number: $0.level, name: $0.label[language], sentence: $0.sentence[language])
    }
  }

  var levels: [DiagnosticPage.LevelStep] {
    reading.questionnaire.levels.map { level in
      DiagnosticPage.LevelStep(
        number: level.level, name: level.label[language], here: level.level == diagnosis.level,
        past: diagnosis.level.map { level.level < $0 } ?? false)
    }
  }

  /// Why the level is lower than the score alone would give, said gently.
  var cap: DiagnosticPage.Cap? {
    guard !diagnosis.cappedBy.isEmpty,
      let reached = diagnosis.levelByScore.flatMap(reading.questionnaire.level)
    else { return nil }
    let name = sight.quoted(reached.label[language])
    let isOne = diagnosis.cappedBy.count == 1
    return DiagnosticPage.Cap(
      heading: sight.say("L’étape suivante est toute proche", "The next stage is close by"),
      sentence: sight.say(
        "Par vos réponses, vous seriez à \(name). "
          + (isOne ? "Un point passe avant, parce" : "Quelques points passent avant, parce")
          + " que le reste s’appuie dessus\u{A0}:",
        "By your answers you would be at \(name). "
          + (isOne
            ? "One point comes first, because the rest leans on it:"
            : "A few points come first, because the rest leans on them:")),
      causes: diagnosis.cappedBy.compactMap { reading.questionnaire[$0] }.map { question in
        DiagnosticPage.Answered(
          id: question.id, question: question.text[language],
          answered: sight.say("Votre réponse\u{A0}: ", "Your answer: ")
            + sight.quoted(AnswerValue.score(0).label(for: question)[language]) + ".")
      },
      after: sight.say(
        "Un premier pas suffit pour lever cette réserve.", "A first step is enough to lift this."))
  }

  var alerts: [DiagnosticPage.AdviceLines] {
    diagnosis.alerts.compactMap(reading.questionnaire.crossRule).map { rule in
      DiagnosticPage.AdviceLines(
        id: rule.id, text: rule.text[language], why: rule.why?[language], begin: rule.begin?[language])
    }
  }

  var gap: String? {
    ClassGap(declared: reading.diagnostic.selfDeclared, computed: diagnosis.digitalClass)?
      .sentence[language]
  }

  var dimensions: [DiagnosticPage.DimensionLine] {
    diagnosis.dimensions.map { result in
      let change = reading.change?.dimension(result.id)
      return DiagnosticPage.DimensionLine(
        id: result.id, name: reading.questionnaire.dimension(result.id)?.label[language] ?? result.id,
        score: result.score, knowledge: result.knowledge, evaluated: result.isEvaluated,
        inWords: words(result), scoreInWords: result.score.map(sight.percent) ?? "—",
        // Only what both diagnostics scored is compared: a stroke beside the bar would mislead where that is less.
        before: change.flatMap { $0.after == result.score ? $0.before : nil }, change: change?.change,
        changeInWords: changeInWords(change?.change))
    }
  }

  private func words(_ result: DimensionResult) -> String {
    guard let score = result.score else {
      let questions = reading.questionnaire.questions(of: result.id)
      let values = questions.map { reading.questionnaire.place(of: $0.id).flatMap { reading.sheet[$0] } }
      let applicable = values.count { $0 != .notApplicable }
      guard applicable > 0 else { return sight.say("Ne vous concerne pas", "Does not concern you") }
      let known = values.count { $0?.points != nil }
      return sight.say("Pas encore connu\u{A0}: ", "Not known yet: ")
        + Localized.count(known, fr: ("réponse", "réponses"), en: ("answer", "answers"))[language]
        + sight.say(" sur ", " out of ") + language.number(applicable)
    }
    return Self.words(score)[language]
  }

  /// The thresholds are those of the levels; the words are others, since a dimension has no level.
  static func words(_ score: Int) -> Localized {
    switch score {
    case ..<300: Localized(fr: "À commencer", en: "To begin")
    case ..<550: Localized(fr: "En chemin", en: "On the way")
    case ..<800: Localized(fr: "Bien avancé", en: "Well under way")
    default: Localized(fr: "Solide", en: "Solid")
    }
  }

  private func changeInWords(_ change: Int?) -> String {
    guard let change else { return "—" }
    let points = language.number(change.magnitude / 10) + "\u{A0}points"
    switch change {
    case 20...: return "+" + points
    case ...(-20): return "−" + points
    default: return sight.say("à peu près pareil", "about the same")
    }
  }

  /// How much is known: what was answered, what is to be found out, what has no object.
  var knowledgeInWords: String {
    let values = reading.sheet.values
    let scored = values.count { $0?.points != nil }
    let (unknown, without) = (values.count { $0 == .dontKnow }, values.count { $0 == .notApplicable })
    let left = values.count { $0 == nil }
    let parts: [(Int, fr: (String, String), en: (String, String))] = [
      (
        unknown, fr: ("reste à vérifier", "restent à vérifier"),
        en: ("is left to find out", "are left to find out")
      ),
      (
        without, fr: ("ne vous concerne pas", "ne vous concernent pas"),
        en: ("doesn’t concern you", "don’t concern you")
      ),
      (
        left, fr: ("n’a pas encore de réponse", "n’ont pas encore de réponse"),
        en: ("has no answer yet", "have no answer yet")
      ),
    ]
    let rest = parts.filter { $0.0 > 0 }.map { Localized.count($0.0, fr: $0.fr, en: $0.en)[language] }
    let questions = Localized.count(scored, fr: ("question", "questions"), en: ("question", "questions"))
    return sight.say("Vous avez pu répondre à ", "You could answer ") + questions[language]
      + sight.say(" sur ", " out of ") + language.number(values.count)
      + (rest.isEmpty ? "" : sight.say("\u{202F}; ", "; ") + sight.list(rest)) + "."
  }
}
