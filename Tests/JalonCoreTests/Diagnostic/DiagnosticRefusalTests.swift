import JalonCore
import Testing

/// Each refusal about a diagnostic, and that it changes nothing.
struct DiagnosticRefusalTests {
  @Test func answersHaveToFit() throws {
    let trial = try Trial.asking()
    func refusal(_ question: String, _ value: AnswerValue?) -> String? {
      trial.refusal(of: AnswerQuestion(diagnostic: 1, question: question, value: value))
    }
    #expect(refusal("SEC-9", .score(1)) == "question.unknown")
    #expect(refusal("SEC-2", nil) == "answer.empty")
    #expect(refusal("SEC-2", .notApplicable) == "answer.reasonMissing")
    #expect(
      trial.refusal(of: AnswerQuestion(diagnostic: 7, question: "SEC-2", value: .score(1)))
        == "record.notFound")
    #expect(
      trial.refusal(of: AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)), as: "Luc Lecteur")
        == "role.reader")
  }

  @Test func anUnknownQuestionNamesTheNearest() throws {
    let trial = try Trial.asking()
    let refusal = #expect(throws: Refusal.self) {
      try decide(
        AnswerQuestion(diagnostic: 1, question: "sec-2", value: .score(1)),
        in: trial.situation(as: "Amélie Lefèvre"))
    }
    #expect(refusal?.message.en.contains("SEC-2") == true && refusal?.kind == .notFound)
  }

  @Test func nothingAnsweredIsNotClosed() throws {
    var trial = try Trial.asking()
    #expect(trial.refusal(of: CloseDiagnostic(diagnostic: 1)) == "diagnostic.nothingAnswered")
    var note = AnswerQuestion(diagnostic: 1, question: "SEC-2")
    note.note = "plus tard"
    try trial.act(note)
    #expect(trial.refusal(of: CloseDiagnostic(diagnostic: 1)) == "diagnostic.nothingAnswered")
  }

  @Test func whatIsClosedStands() throws {
    var trial = try Trial.diagnosed()
    #expect(trial.refusal(of: CloseDiagnostic(diagnostic: 1)) == "diagnostic.closed")
    #expect(
      trial.refusal(of: AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)))
        == "diagnostic.closed")
    var note = AnswerQuestion(diagnostic: 1, question: "SEC-2")
    note.note = "vu avec la banque"
    try trial.act(note)
    #expect(trial.file?.answer("SEC-2", of: 1)?.note == "vu avec la banque", "notes may still be added")
  }

  @Test func decisionsHaveToFit() throws {
    var trial = try Trial.asking()
    try trial.act(AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)))
    func refusal(_ id: String, _ decision: RecommendationDecision.Decision, _ reason: String? = nil)
      -> String?
    {
      trial.refusal(
        of: DecideRecommendation(diagnostic: 1, recommendation: id, decision: decision, reason: reason))
    }
    #expect(refusal("SEC-2/1", .retained) == "diagnostic.notClosed")
    try trial.act(CloseDiagnostic(diagnostic: 1))
    #expect(refusal("SEC-2/2", .retained) == "recommendation.unknown")
    #expect(refusal("nonsense", .retained) == "recommendation.unknown")
    for decision in [RecommendationDecision.Decision.refused, .later, .alreadyDone] {
      #expect(refusal("SEC-2/1", decision) == "decision.reasonMissing")
      #expect(refusal("SEC-2/1", decision, "  ") == "decision.reasonMissing")
    }
    #expect(refusal("SEC-2/1", .retained) == nil && refusal("SEC-2/1", .later, "au printemps") == nil)
  }

  @Test func aRemarkHasWordsAndAnAuthor() throws {
    let trial = try Trial.diagnosed()
    #expect(trial.refusal(of: AddRemark(diagnostic: 1, text: " ", author: "Mme Roy")) == "field.empty")
    #expect(
      trial.refusal(of: AddRemark(diagnostic: 1, text: "Juste", author: .referent(9))) == "record.notFound")
  }

  @Test func aClosedCaseTakesNothingMore() throws {
    var trial = try Trial.diagnosed()
    try trial.act(CloseCase(case: 1, outcome: .lost))
    let commands: [any Command] = [
      StartDiagnostic(case: 1, on: Trial.day, participants: [], mode: .alone),
      UpdateDiagnostic(diagnostic: 1),
      CloseDiagnostic(diagnostic: 1), AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)),
      DecideRecommendation(diagnostic: 1, recommendation: "PRO-1/1", decision: .retained),
      AddRemark(diagnostic: 1, text: "Juste", author: "Mme Roy"),
      AttachAssessment(case: 1, on: Trial.day, source: "s", summary: "s"),
    ]
    for command in commands {
      #expect(trial.refusal(of: command) == "case.closed", "\(type(of: command).name)")
    }
  }

  @Test func aDiagnosticOfTomorrowHasNotTakenPlace() throws {
    let trial = try Trial.committed()
    #expect(
      trial.refusal(of: StartDiagnostic(case: 1, on: Trial.day + 1, participants: [], mode: .phone))
        == "field.unfit")
  }
}
