/// Which recommendations the answers call for, and in which order.
enum Ranking {
  /// Every recommendation, in the order of the formula and of the cross rules.
  ///
  /// - Parameter settled: ids of the questions of which a recommendation is decided `already_done` or has a finished
  ///   action: they lock nothing any more.
  static func recommendations(
    _ questionnaire: Questionnaire, _ answers: AnswerSheet, settled: Set<String>
  ) -> [Recommendation] {
    var ranked: [Recommendation] = []
    ranked.reserveCapacity(questionnaire.questions.count + 1)
    for place in questionnaire.questions.indices {
      guard let points = answers[place]?.points,
        let advice = questionnaire.questions[place].advice(for: points)
      else { continue }
      ranked.append(recommendation(advice, place, points, questionnaire, answers, settled))
    }
    ranked.sort { $0.comes(before: $1) }
    CrossRules.place(&ranked, questionnaire, answers)
    return ranked
  }

  private static func recommendation(
    _ advice: Advice, _ place: Int, _ points: Int, _ questionnaire: Questionnaire, _ answers: AnswerSheet,
    _ settled: Set<String>
  ) -> Recommendation {
    let question = questionnaire.questions[place]
    let isFree = question.isCritical && advice.level == 1
    return Recommendation(
      advice: advice, question: question.id, dimension: question.dimension, value: points,
      weight: question.weight, urgency: question.urgency, effort: question.effort,
      isCritical: question.isCritical, flags: question.flags,
      lock: isFree ? nil : lock(place, questionnaire, answers, settled),
      dimensionPlace: questionnaire.dimensionPlaces[place], number: question.number)
  }

  private static func lock(
    _ place: Int, _ questionnaire: Questionnaire, _ answers: AnswerSheet, _ settled: Set<String>
  ) -> Recommendation.Lock? {
    for prerequisite in questionnaire.prerequisitePlaces[place] {
      guard let answer = answers[prerequisite] else { continue }
      switch answer {
      case .score(2...), .notApplicable: continue
      case .score, .dontKnow:
        let id = questionnaire.questions[prerequisite].id
        if !settled.contains(id) { return Recommendation.Lock(question: id, answer: answer) }
      }
    }
    return nil
  }
}
