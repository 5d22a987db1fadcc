import JalonCore
import Testing

/// What holds whatever is asked and answered.
struct DiagnosisPropertyTests {
  @Test func itIsWhatANaiveReadingOfTheRulesGives() {
    var random = RandomDiagnostics(seed: 4)
    for round in 0..<2000 {
      let questionnaire = round.isMultiple(of: 2) ? Questionnaire.standard : random.questionnaire()
      let answers = random.answers(to: questionnaire, leavingOut: round % 5)
      let settled = Set(
        questionnaire.questions.map(\.id).filter { _ in Int.random(in: 0..<9, using: &random.generator) == 0 }
      )
      let naive = NaiveDiagnosis(questionnaire, answers, settled: settled)
      let found = Diagnosis(questionnaire, AnswerSheet(answers, for: questionnaire), settled: settled)
      let ids = found.dimensions.map(\.id)
      #expect(found.dimensions.map(\.score) == ids.map { naive.scores[$0] })
      #expect(found.dimensions.map(\.knowledge) == ids.map { naive.knowledge[$0] })
      #expect(found.score == naive.global && found.level == naive.level && found.cappedBy == naive.cappedBy)
      #expect(found.recommendations.map(\.id) == naive.order)
      #expect(Set(found.recommendations.filter(\.isLocked).map(\.id)) == naive.locked)
      #expect(found.priorities == naive.priorities && found.toCheck == naive.toCheck)
    }
  }

  @Test func anAnswerThatRisesNeverLowersAScore() {
    var random = RandomDiagnostics(seed: 5)
    for round in 0..<1000 {
      let questionnaire = round.isMultiple(of: 2) ? Questionnaire.standard : random.questionnaire()
      var answers = random.answers(to: questionnaire, leavingOut: round % 3)
      let before = Diagnosis(questionnaire, AnswerSheet(answers, for: questionnaire))
      guard
        let raised = answers.filter({ ($0.value.points ?? 3) < 3 }).keys.sorted().randomElement(
          using: &random.generator)
      else { continue }
      answers[raised] = .score((answers[raised]?.points ?? 0) + 1)
      let after = Diagnosis(questionnaire, AnswerSheet(answers, for: questionnaire))
      #expect(before.dimensions.map(\.knowledge) == after.dimensions.map(\.knowledge))
      #expect(
        zip(before.dimensions, after.dimensions).allSatisfy {
          $0.isEvaluated == $1.isEvaluated && $1.score ?? 0 >= $0.score ?? 0
        })
      #expect((before.score == nil) == (after.score == nil) && (after.score ?? 0) >= (before.score ?? 0))
      #expect((after.level ?? 0) >= (before.level ?? 0))
    }
  }

  @Test func theOrderOfAnsweringNeverMatters() {
    var random = RandomDiagnostics(seed: 6)
    for _ in 0..<300 {
      let answers = random.answers(to: .standard, leavingOut: 1)
      func records(_ ids: [String]) -> [DiagnosticAnswer] {
        ids.enumerated().map { index, id in
          var record = DiagnosticAnswer(id: Int64(index + 1))
          record.question = id
          record.value = answers[id]
          return record
        }
      }
      let asked = records(answers.keys.sorted())
      let shuffled = records(answers.keys.sorted().shuffled(using: &random.generator))
      #expect(
        Diagnosis(.standard, AnswerSheet(asked, for: .standard))
          == Diagnosis(.standard, AnswerSheet(shuffled, for: .standard)))
    }
  }

  @Test func whatIsNotAnsweredIsNeverCountedAsBad() {
    var random = RandomDiagnostics(seed: 7)
    for _ in 0..<300 {
      var answers = random.answers(to: .standard, leavingOut: 2)
      let top = Questionnaire.standard.questions.reduce(into: [String: AnswerValue]()) { all, question in
        if answers[question.id]?.points != nil { all[question.id] = .score(3) }
      }
      let best = Diagnosis(.standard, AnswerSheet(top, for: .standard))
      #expect(best.dimensions.allSatisfy { $0.score ?? 1000 == 1000 } && best.score ?? 1000 == 1000)
      #expect(best.recommendations.isEmpty && best.cappedBy.isEmpty)
      let before = Diagnosis(.standard, AnswerSheet(answers, for: .standard))
      guard let silent = answers.filter({ $0.value == .dontKnow }).keys.min() else { continue }
      answers[silent] = nil
      let after = Diagnosis(.standard, AnswerSheet(answers, for: .standard))
      #expect(
        before.dimensions == after.dimensions && before.score == after.score && before.level == after.level)
    }
  }

  @Test func theOrderInWhichAFileListsItsQuestionsNeverMatters() {
    var random = RandomDiagnostics(seed: 8)
    for _ in 0..<300 {
      let one = random.questionnaire()
      let other = Questionnaire(
        version: one.version, scales: one.scales, dimensions: one.dimensions,
        questions: one.questions.shuffled(using: &random.generator), levels: one.levels.reversed(),
        crossRules: one.crossRules)
      let answers = random.answers(to: one, leavingOut: 1)
      #expect(
        Diagnosis(one, AnswerSheet(answers, for: one)) == Diagnosis(other, AnswerSheet(answers, for: other)))
    }
  }

  @Test func prioritiesKeepToTheirBounds() {
    var random = RandomDiagnostics(seed: 9)
    for _ in 0..<800 {
      let questionnaire = random.questionnaire()
      let answers = random.answers(to: questionnaire, leavingOut: 0)
      let diagnosis = Diagnosis(questionnaire, AnswerSheet(answers, for: questionnaire))
      let chosen = diagnosis.priorities.compactMap(diagnosis.recommendation)
      #expect(chosen.count == diagnosis.priorities.count && chosen.count <= 6)
      #expect(chosen.allSatisfy { !$0.isLocked } && Set(chosen.map(\.id)).count == chosen.count)
      #expect(Dictionary(grouping: chosen, by: \.dimension).values.allSatisfy { $0.count <= 2 })
      let feedback = Feedback(diagnosis)
      let told = feedback.priorities + feedback.rest.flatMap(\.recommendations)
      #expect(Set(told.map(\.id)) == Set(diagnosis.recommendations.map(\.id)))
      #expect(told.count == diagnosis.recommendations.count)
    }
  }

  @Test func aComparisonWithItselfChangesNothing() {
    var random = RandomDiagnostics(seed: 10)
    for _ in 0..<300 {
      let questionnaire = random.questionnaire()
      let sheet = AnswerSheet(random.answers(to: questionnaire, leavingOut: 3), for: questionnaire)
      let comparison = DiagnosticComparison(from: sheet, questionnaire, to: sheet, questionnaire)
      #expect(comparison.questions.count == sheet.values.count { $0?.points != nil })
      #expect(comparison.questions.allSatisfy { $0.change == 0 })
      #expect(comparison.dimensions.allSatisfy { ($0.change ?? 0) == 0 })
    }
  }
}
