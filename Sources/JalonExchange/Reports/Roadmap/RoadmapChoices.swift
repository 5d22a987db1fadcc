internal import JalonCore

/// What was decided on the recommendations of a case's diagnostic.
struct RoadmapChoices {
  private let sight: ReportSight
  /// The latest closed diagnostic on which something is decided.
  let diagnostic: Diagnostic?
  private let decided: [(decision: RecommendationDecision, advice: Advice)]

  init(_ case: Case, _ sight: ReportSight) throws(Refusal) {
    self.sight = sight
    let held = sight.file.diagnostics(of: `case`.id).filter(\.isClosed)
    diagnostic = held.last { !sight.file.decisions(of: $0.id).isEmpty }
    guard let diagnostic else {
      decided = []
      return
    }
    let questionnaire = try sight.team.questionnaires.questionnaire(of: diagnostic)
    let order = sight.file.diagnosis(of: diagnostic, questionnaire).recommendations.map(\.id)
    let ranks = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    decided = sight.file.decisions(of: diagnostic.id)
      .sorted { (ranks[$0.recommendation] ?? .max, $0.id) < (ranks[$1.recommendation] ?? .max, $1.id) }
      .compactMap { decision in
        questionnaire.advice(decision.recommendation).map { (decision, $0.advice) }
      }
  }

  func settled(_ kind: RecommendationDecision.Decision) -> [RoadmapPage.Settled] {
    decided.filter { $0.decision.decision == kind }.map { decision, advice in
      RoadmapPage.Settled(
        id: advice.id, text: advice.text[sight.language], reason: decision.reason.map(sight.quoted))
    }
  }

  /// What is to be done, in the order of priority.
  var steps: [RoadmapPage.Step] { retained.map { step($0.decision, $0.advice) } }

  /// What is to be done and that no action of the plan carries yet.
  func steps(beside recommendations: Set<String>) -> [RoadmapPage.Step] {
    steps.filter { step in step.recommendation.map { !recommendations.contains($0) } ?? true }
  }

  private var retained: [(decision: RecommendationDecision, advice: Advice)] {
    decided.filter { $0.decision.decision == .retained }
  }

  private func step(_ decision: RecommendationDecision, _ advice: Advice) -> RoadmapPage.Step {
    let owner = decision.owner.map(sight.name)
    let due = decision.due.map { sight.say("d’ici le ", "by ") + sight.language.dayInFull($0) }
    let who =
      owner ?? sight.say("Qui s’en charge\u{202F}? À choisir ensemble", "Who takes it on? To be agreed")
    return RoadmapPage.Step(
      action: nil, recommendation: advice.id, text: advice.text[sight.language],
      begin: advice.begin[sight.language], details: [who, due].compactMap(\.self).joined(separator: ", "),
      done: false, owner: owner, due: decision.due, mode: nil, cost: nil)
  }
}
