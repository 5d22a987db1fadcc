internal import JalonCore

/// What has changed since an earlier diagnostic, on the questions that both scored, and what was decided in between.
struct DiagnosticChange {
  /// Questions listed as risen, and as fallen, at most.
  private static let listed = 8

  private let sight: ReportSight
  private let earlier: Diagnostic
  private let questionnaire: Questionnaire
  private let earlierQuestionnaire: Questionnaire
  private let sheet: AnswerSheet
  private let comparison: DiagnosticComparison

  init(
    _ sight: ReportSight, from earlier: Diagnostic, _ before: Questionnaire, to later: Diagnostic,
    _ after: Questionnaire, _ sheet: AnswerSheet
  ) {
    self.sight = sight
    self.earlier = earlier
    questionnaire = after
    earlierQuestionnaire = before
    self.sheet = sheet
    comparison = DiagnosticComparison(
      from: sight.file.sheet(of: earlier, before), before, to: sheet, after)
  }

  func dimension(_ id: String) -> DiagnosticComparison.DimensionChange? {
    comparison.dimensions.first { $0.id == id }
  }

  var lines: DiagnosticPage.ComparisonLines {
    let risen = comparison.questions.filter { $0.change > 0 }.sorted { $0.change > $1.change }
    let fallen = comparison.questions.filter { $0.change < 0 }.sorted { $0.change < $1.change }
    let hidden = max(0, risen.count - Self.listed) + max(0, fallen.count - Self.listed)
    return DiagnosticPage.ComparisonLines(
      with: earlier.id, on: earlier.on,
      heading: sight.say("Depuis le diagnostic de ", "Since the diagnostic of ")
        + sight.language.monthInFull(earlier.on),
      sentence: sentence(risen: risen.count, fallen: fallen.count),
      risen: risen.prefix(Self.listed).compactMap(changed),
      fallen: fallen.prefix(Self.listed).compactMap(changed),
      more: hidden == 0 ? nil : more(hidden), decided: decided)
  }

  private func sentence(risen: Int, fallen: Int) -> String {
    let common = comparison.questions.count
    guard common > 0 else {
      return sight.say(
        "Aucune question n’a eu de réponse les deux fois\u{A0}: rien ne se compare encore.",
        "No question was answered both times: nothing can be compared yet.")
    }
    let parts = [
      (risen, fr: ("a avancé", "ont avancé"), en: ("has moved forward", "have moved forward")),
      (
        common - risen - fallen, fr: ("n’a pas bougé", "n’ont pas bougé"),
        en: ("hasn’t moved", "haven’t moved")
      ),
      (fallen, fr: ("a reculé", "ont reculé"), en: ("has gone back", "have gone back")),
    ].filter { $0.0 > 0 }.map { Localized.count($0.0, fr: $0.fr, en: $0.en)[sight.language] }
    let questions = Localized.count(
      common, fr: ("question", "questions"), en: ("question", "questions"))[sight.language]
    return sight.say("Sur ", "Of ") + questions
      + sight.say(" répondues les deux fois, ", " answered both times, ") + sight.list(parts) + "."
  }

  private func more(_ count: Int) -> String {
    Localized.count(
      count, fr: ("autre question a bougé.", "autres questions ont bougé."),
      en: ("other question has moved.", "other questions have moved."))[sight.language]
  }

  /// Each answer in the words of the questionnaire with which it was given.
  private func changed(_ change: DiagnosticComparison.QuestionChange) -> DiagnosticPage.Changed? {
    guard let question = questionnaire[change.id] else { return nil }
    let then = AnswerValue.score(change.before).label(for: earlierQuestionnaire[change.id] ?? question)
    let now = AnswerValue.score(change.after).label(for: question)
    return DiagnosticPage.Changed(
      id: change.id, question: question.text[sight.language], before: change.before, after: change.after,
      change: sight.say("Avant\u{A0}: ", "Before: ") + sight.quoted(then[sight.language])
        + sight.say(". Aujourd’hui\u{A0}: ", ". Now: ") + sight.quoted(now[sight.language]) + ".")
  }

  /// What was to be done, and what the answers say of it today.
  private var decided: [DiagnosticPage.Decided] {
    sight.file.decisions(of: earlier.id).filter { $0.decision != .refused }.compactMap { decision in
      guard let advice = earlierQuestionnaire.advice(decision.recommendation)?.advice else { return nil }
      let lines = DecisionLines(decision, sight)
      return DiagnosticPage.Decided(
        id: advice.id, text: advice.text[sight.language], decision: lines,
        outcome: lines.name + " " + outcome(decision.question))
    }
  }

  private func outcome(_ question: String) -> String {
    guard let change = comparison.questions.first(where: { $0.id == question }) else {
      return sight.say("On ne sait pas encore ce qu’il en est.", "What has become of it isn’t known yet.")
    }
    switch change.change {
    case 1...: return sight.say("Depuis, cela a avancé.", "It has moved forward since.")
    case 0: return sight.say("Depuis, cela n’a pas bougé.", "It hasn’t moved since.")
    default: return sight.say("Depuis, cela a reculé.", "It has gone back since.")
    }
  }
}
