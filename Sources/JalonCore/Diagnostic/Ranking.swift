/// Which recommendations the answers call for, and in which order.
enum Ranking {
  /// Every recommendation, in the order of the formula and of the cross rules.
  ///
  /// - Parameter settled: ids of the questions of which a recommendation is decided `already_done` or has a finished
  ///   action: they lock nothing any more.
  static func recommendations(
    _ questionnaire: Questionnaire, _ answers: AnswerSheet, settled: Set<String>
  ) -> [Recommendation] {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(questionnaire.questions.count)
    for place in questionnaire.questions.indices {
      guard let points = answers[place]?.points, points < 3 else { continue }
      candidates.append(Candidate(questionnaire.questions[place], place, points))
    }
    candidates.sort { $0.comes(before: $1) }
    var ranked: [Recommendation] = []
    ranked.reserveCapacity(candidates.count + 1)
    for candidate in candidates {
      let question = questionnaire.questions[candidate.place]
      guard let advice = question.advice(for: candidate.points) else { continue }
      let isFree = question.isCritical && advice.level == 1
      ranked.append(
        Recommendation(
          advice, of: question, value: candidate.points,
          lock: isFree ? nil : lock(candidate.place, questionnaire, answers, settled)))
    }
    CrossRules.place(&ranked, questionnaire, answers)
    return ranked
  }

  /// What decides a rank. Ranked before the recommendations are made: those are many words, slow to move about.
  private struct Candidate {
    /// Questions stand by dimension, then by number, as ties are broken.
    let place: Int
    let points: Int
    /// Weight × (3 − points) × urgency; the priority is this divided by the effort.
    let pull: Int
    let effort: Int
    let isCritical: Bool

    init(_ question: Question, _ place: Int, _ points: Int) {
      self.place = place
      self.points = points
      pull = question.weight * (3 - points) * question.urgency
      effort = question.effort
      isCritical = question.isCritical
    }

    /// Higher priority first, compared exactly; then critical, dimension, number.
    func comes(before other: Candidate) -> Bool {
      let (mine, its) = (pull * other.effort, other.pull * effort)
      if mine != its { return mine > its }
      return isCritical != other.isCritical ? isCritical : place < other.place
    }
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
