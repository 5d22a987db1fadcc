import JalonCore
import JalonExchange
import Testing

/// What the page of a diagnostic says, whatever template shows it.
struct DiagnosticPageTests {
  @Test func whatIsNotKnownIsSaidAsSuch() throws {
    let page = try DiagnosticTrial().page(.en)
    let unknown = try #require(page.dimensions.first { $0.id == "IAR" })
    #expect(!unknown.evaluated)
    #expect(unknown.inWords == "Not known yet: 0\u{A0}answers out of 4")
    #expect(unknown.scoreInWords == "—")
    #expect(page.toCheck.count == 7)
    #expect(page.toCheck.first?.details == "Samira Haddad is finding out. “voir avec la mairie”")
  }

  @Test func eachPriorityHasWhyHowToBeginTheAnswerAndWhatWasDecided() throws {
    let page = try DiagnosticTrial().page(.en)
    #expect(page.priorities.count == 6)
    #expect(page.priorities.map(\.rank) == [1, 2, 3, 4, 5, 6])
    #expect(page.priorities.allSatisfy { !$0.why.isEmpty && !$0.begin.isEmpty })
    let first = try #require(page.priorities.first)
    #expect(first.id == "SEC-1/1")
    #expect(first.because.hasSuffix("you answered “No, none”."))
    #expect(first.decision?.name == "Decided: we do it.")
    #expect(first.decision?.details == "Mme Le Goff takes care of it, by 15\u{A0}January\u{A0}2027.")
    #expect(page.priorities.last?.decision == nil)
  }

  @Test func whatWaitsNamesTheStepThatComesFirst() throws {
    let page = try DiagnosticTrial().page(.en)
    let waiting = try #require(page.waiting.first { $0.id == "PRO-5/2" })
    #expect(waiting.reason.hasPrefix("Comes after: Reread the associative project"))
    let listed = page.priorities.map(\.id) + page.others.flatMap(\.recommendations).map(\.id)
    #expect(Set(listed).isDisjoint(with: page.waiting.map(\.id)))
  }

  @Test func aFloorIsSaidWithItsCauseAndOnlyWhereItLowersTheLevel() throws {
    var trial = DiagnosticTrial()
    #expect(try trial.page(.fr).cap == nil)
    for question in Questionnaire.standard.questions where question.id != "SEC-1" {
      trial.answer(question.id, .score(3))
    }
    let page = try trial.page(.fr)
    let cap = try #require(page.cap)
    #expect(page.level?.name == "Structuration")
    #expect(cap.sentence.contains("«\u{A0}Autonomie\u{A0}»"))
    #expect(cap.causes.map(\.id) == ["SEC-1"])
    #expect(cap.causes.first?.answered == "Votre réponse\u{A0}: «\u{A0}Non, aucune\u{A0}».")
  }

  @Test func fewAnswersGiveNoLevelAndSayWhy() async throws {
    var trial = DiagnosticTrial()
    for question in Questionnaire.standard.questions { trial.answer(question.id, nil) }
    let page = try trial.page(.fr)
    #expect(page.level == nil)
    #expect(page.scoreInWords == nil)
    #expect(page.levels.allSatisfy { !$0.here && !$0.past })
    #expect(page.knowledgeInWords.contains("52\u{A0}n’ont pas encore de réponse"))
    #expect(
      try await page.text(.html, from: TemplateShelf(program: .built)).text.contains(
        "Il est trop tôt pour le dire")
    )
  }

  @Test func aFirstDiagnosticComparesWithNothing() throws {
    let page = try DiagnosticTrial().page(.fr, DiagnosticTrial.first)
    #expect(page.comparison == nil)
    #expect(page.dimensions.allSatisfy { $0.before == nil && $0.change == nil })
  }

  @Test func aSecondOneTellsWhatMovedAndWhatBecameOfDecisions() throws {
    let page = try DiagnosticTrial().page(.en)
    let comparison = try #require(page.comparison)
    #expect(comparison.with == DiagnosticTrial.first)
    #expect(comparison.heading == "Since the diagnostic of November\u{A0}2025")
    #expect(comparison.risen.allSatisfy { $0.after > $0.before })
    #expect(comparison.fallen.map(\.id) == ["SEC-1"])
    #expect(comparison.decided.count == 3)
    #expect(comparison.decided.allSatisfy { !$0.outcome.isEmpty })
  }

  @Test func aStrokeStandsOnlyWhereBothBarsMeasureTheSame() throws {
    var trial = DiagnosticTrial()
    let whole = try #require(try trial.page(.fr).dimensions.first { $0.id == "SEC" })
    #expect(whole.before != nil)
    // A question that only the second diagnostic scored: the two bars no longer measure the same.
    let index = try #require(
      trial.file.answers.firstIndex { $0.diagnostic == DiagnosticTrial.first && $0.question == "SEC-4" })
    trial.file.answers[index].value = .dontKnow
    let part = try #require(try trial.page(.fr).dimensions.first { $0.id == "SEC" })
    #expect(part.before == nil)
    #expect(part.change != nil)
  }

  @Test func anOpenDiagnosticSaysThatItMayChange() throws {
    var trial = DiagnosticTrial()
    trial.file.diagnostics[1].closedOn = nil
    let page = try trial.page(.en)
    #expect(!page.closed)
    #expect(page.draft == "This diagnostic isn’t closed yet: what follows may change.")
  }

  @Test func adviserAndNextAppointmentAreNamed() throws {
    let page = try DiagnosticTrial().page(.fr)
    #expect(page.adviser.email == "amelie.lefevre@programme.example")
    #expect(
      page.nextInWords == "Prochain rendez-vous\u{A0}: jeudi 3\u{A0}décembre\u{A0}2026 à 10\u{A0}h.")
  }

  @Test func someoneWhoseNameWasErasedIsSaidAsSuch() throws {
    var trial = DiagnosticTrial()
    trial.file.people[0].name = ""
    let page = try trial.page(.fr)
    #expect(page.participants == ["Mme Le Goff", "M. N’Diaye", "(nom effacé)"])
  }

  @Test func theChartSaysInWordsWhatItShows() throws {
    let chart = try DiagnosticTrial().page(.en).chart
    #expect(chart.contains("<title id=\"chart-title\">Where each topic stands</title>"))
    #expect(chart.contains("IT security: On the way, 48%."))
    #expect(chart.contains("AI and responsible digital use: Not known yet: 0\u{A0}answers out of 4."))
  }

  @Test func anUnknownDiagnosticIsRefused() {
    let refusal = #expect(throws: Refusal.self) { try DiagnosticTrial().page(.fr, 99) }
    #expect(refusal?.code == "record.notFound")
  }
}
