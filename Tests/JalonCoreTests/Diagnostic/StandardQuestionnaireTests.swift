import JalonCore
import Testing

struct StandardQuestionnaireTests {
  let standard = Questionnaire.standard

  @Test func itHoldsWhatThePathSays() {
    #expect(standard.questions.count == 52)
    #expect(standard.dimensions.map(\.id) == ["PRO", "HUM", "EQU", "COL", "COM", "GES", "RGP", "SEC", "IAR"])
    #expect(standard.dimensions.map(\.weightQuarters) == [6, 6, 4, 4, 4, 4, 5, 5, 2])
    #expect(
      standard.questions.filter(\.isCritical).map(\.id) == ["PRO-2", "HUM-2", "RGP-1", "SEC-1", "SEC-2"])
    #expect(standard.levels.map(\.min) == [0, 30, 55, 80])
    #expect(
      standard.levels.map(\.label.en) == [
        "Starting out", "Getting organised", "Moving forward", "Self-reliant",
      ])
    #expect(standard.questions.flatMap(\.advice).count == 104)
  }

  @Test func everyTextStandsInBothLanguages() {
    var texts = standard.dimensions.map(\.label) + standard.levels.flatMap { [$0.label, $0.sentence] }
    for question in standard.questions {
      texts += [question.text] + question.steps.map(\.words)
      texts += question.advice.flatMap { [$0.text, $0.why, $0.begin] }
    }
    for rule in standard.crossRules { texts += [rule.text] + [rule.why, rule.begin].compactMap { $0 } }
    #expect(texts.allSatisfy { !$0.fr.isEmpty && !$0.en.isEmpty })
  }

  @Test func noAnswerLeavesOutExactlyHalf() {
    for step in standard.questions.flatMap(\.steps) {
      #expect(!step.words.fr.lowercased().contains("plus de la moitié"))
      #expect(!step.words.en.lowercased().contains("more than half"))
    }
  }

  @Test func anEmptySheetComesToNothing() {
    let diagnosis = Diagnosis(standard, AnswerSheet(for: standard))
    #expect(diagnosis.score == nil && diagnosis.level == nil && diagnosis.digitalClass == nil)
    #expect(diagnosis.recommendations.isEmpty && diagnosis.priorities.isEmpty && diagnosis.toCheck.isEmpty)
    #expect(diagnosis.dimensions.allSatisfy { $0.score == nil && $0.knowledge == 0 })
  }

  @Test func allAtTheTopIsSelfReliant() {
    let top = AnswerSheet(
      Dictionary(uniqueKeysWithValues: standard.questions.map { ($0.id, .score(3)) }), for: standard)
    let diagnosis = Diagnosis(standard, top)
    #expect(diagnosis.score == 1000 && diagnosis.level == 4 && diagnosis.digitalClass == .experienced)
    #expect(diagnosis.recommendations.isEmpty)
  }
}
