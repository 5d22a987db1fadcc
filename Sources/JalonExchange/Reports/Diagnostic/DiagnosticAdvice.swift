internal import JalonCore

/// What is recommended, what waits, what is to be found out.
struct DiagnosticAdvice {
  private let reading: DiagnosticReading
  private let sight: ReportSight
  private let feedback: Feedback

  init(_ reading: DiagnosticReading) {
    self.reading = reading
    sight = reading.sight
    feedback = Feedback(reading.diagnosis)
  }

  private var language: Language { sight.language }

  var prioritiesHeading: String {
    let count = feedback.priorities.count
    switch count {
    case 0: return sight.say("Vos priorités", "Your priorities")
    case 1: return sight.say("Votre priorité", "Your priority")
    default:
      return sight.say("Vos \(count) priorités", "Your \(count) priorities")
    }
  }

  var prioritiesIntroduction: String {
    if !feedback.priorities.isEmpty {
      return sight.say(
        "Dans cet ordre\u{A0}: d’abord ce qui protège et débloque le plus, pour le moins d’effort. C’est vous qui décidez.",
        "In this order: first what protects and unlocks most, for the least effort. The decision is yours.")
    }
    if feedback.rest.isEmpty {
      return sight.say(
        "Rien ne presse\u{A0}: toutes les réponses connues sont au plus haut.",
        "Nothing is pressing: every known answer is at the top.")
    }
    return sight.say(
      "Aucune priorité ne se dégage encore\u{A0}: voyez les autres pistes plus bas.",
      "No priority stands out yet: see the other steps below.")
  }

  var priorities: [DiagnosticPage.Priority] {
    feedback.priorities.enumerated().map { index, recommendation in
      let traits = recommendation.flags.map { $0.label[language] }
      return DiagnosticPage.Priority(
        rank: index + 1, id: recommendation.id, text: recommendation.advice.text[language],
        why: recommendation.advice.why[language], begin: recommendation.advice.begin[language],
        because: because(recommendation), traits: traits.isEmpty ? nil : traits.joined(separator: " · "),
        locked: recommendation.isLocked, decision: decision(recommendation))
    }
  }

  /// `À la question « … », vous avez répondu « … ».`
  private func because(_ recommendation: Recommendation) -> String {
    guard let question = reading.questionnaire[recommendation.question] else { return "" }
    let answer = AnswerValue.score(recommendation.value).label(for: question)[language]
    return sight.say("À la question ", "To the question ") + sight.quoted(question.text[language])
      + sight.say(", vous avez répondu ", ", you answered ") + sight.quoted(answer) + "."
  }

  private func decision(_ recommendation: Recommendation) -> DecisionLines? {
    sight.file.decision(recommendation.id, of: reading.diagnostic.id).map { DecisionLines($0, sight) }
  }

  var waiting: [DiagnosticPage.Waiting] {
    feedback.rest.flatMap(\.recommendations).filter { isOpen($0) }.compactMap { recommendation in
      recommendation.lock.map { lock in
        DiagnosticPage.Waiting(
          id: recommendation.id, text: recommendation.advice.text[language], reason: reason(lock))
      }
    }
  }

  /// What has to come first, as the thing to be done rather than as a question's number.
  private func reason(_ lock: Recommendation.Lock) -> String {
    guard let first = reading.questionnaire[lock.question] else { return "" }
    if let points = lock.answer.points, let advice = first.advice(for: points) {
      return sight.say("Viendra après\u{A0}: ", "Comes after: ") + advice.text[language] + "."
    }
    return sight.say("Viendra une fois cette question éclaircie\u{A0}: ", "Comes once this is known: ")
      + first.text[language]
  }

  var toCheck: [DiagnosticPage.ToCheck] {
    feedback.toCheck.compactMap { reading.questionnaire[$0] }.map { question in
      let answer = sight.file.answer(question.id, of: reading.diagnostic.id)
      let who = answer?.owner.map(sight.name).map {
        sight.say("\($0) se renseigne.", "\($0) is finding out.")
      }
      let parts = [who, answer?.note.map(sight.quoted)].compactMap(\.self)
      return DiagnosticPage.ToCheck(
        id: question.id, question: question.text[language],
        details: parts.isEmpty ? nil : parts.joined(separator: " "))
    }
  }

  var others: [DiagnosticPage.Others] {
    feedback.rest.compactMap { group in
      let open = group.recommendations.filter { !$0.isLocked || !isOpen($0) }
      guard !open.isEmpty else { return nil }
      return DiagnosticPage.Others(
        id: group.id, dimension: reading.questionnaire.dimension(group.id)?.label[language] ?? group.id,
        recommendations: open.map {
          DiagnosticPage.Other(id: $0.id, text: $0.advice.text[language], decision: decision($0))
        })
    }
  }

  /// Not decided yet: what was decided is listed with the decision, even where it is locked.
  private func isOpen(_ recommendation: Recommendation) -> Bool {
    sight.file.decision(recommendation.id, of: reading.diagnostic.id) == nil
  }
}
