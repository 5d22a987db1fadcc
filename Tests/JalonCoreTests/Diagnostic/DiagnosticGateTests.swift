import JalonCore
import Testing

struct DiagnosticGateTests {
  @Test func whileThereIsNoneEverythingIsMissing() throws {
    var trial = try Trial.committed()
    try trial.act(AdvanceStage(case: 1))
    #expect(trial.gate.count == 4 && trial.gate.values.allSatisfy { $0 == .missing })
    #expect(trial.place("diagnostic.closed")?.command == "diagnostic.start")
    #expect(trial.state("restitution.remark")?.state == .missing)
    #expect(trial.state("restitution.prioritiesDecided")?.state == .missing)
    try trial.act(StartDiagnostic(case: 1, on: Trial.day, participants: [], mode: .phone))
    try trial.act(AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)))
    #expect(trial.place("diagnostic.closed") == Place("diagnostic.close", ["diagnostic": "1"]))
    #expect(
      trial.message("diagnostic.closed")?.fr == "le diagnostic du 22/11/2026 n’est pas clos (1\u{A0}réponse)")
  }

  @Test func aWholeDiagnosticOpensTheGate() throws {
    var trial = try Trial.diagnosed()
    #expect(trial.gate.values.allSatisfy { $0 == .met })
    #expect(trial.message("diagnostic.dimensions")?.fr == "9\u{A0}dimensions évaluées")
    try trial.act(AdvanceStage(case: 1))
    #expect(trial.file?.openCase?.stage == "restitution")
  }

  @Test func figuresSayWhatIsMissing() throws {
    var trial = try Trial.asking(["Mme Le Goff"])
    for question in Questionnaire.standard.questions(of: "SEC") {
      try trial.act(AnswerQuestion(diagnostic: 1, question: question.id, value: .score(2)))
    }
    for question in ["PRO-1", "PRO-2"] {
      try trial.act(AnswerQuestion(diagnostic: 1, question: question, value: .dontKnow))
    }
    var owned = AnswerQuestion(diagnostic: 1, question: "PRO-2")
    owned.owner = "Mme Roy"
    try trial.act(owned)
    try trial.act(CloseDiagnostic(diagnostic: 1))
    #expect(trial.gate["diagnostic.closed"] == .met)
    #expect(trial.message("diagnostic.dimensions")?.en == "1 of 6 dimensions evaluated")
    #expect(trial.message("diagnostic.participants")?.en == "1 of 2 participants")
    #expect(
      trial.message("diagnostic.unknownsOwned")?.en == "1 of 2 “don’t know” without a note or an owner: PRO-1"
    )
    #expect(
      trial.place("diagnostic.unknownsOwned")
        == Place("diagnostic.answer", ["diagnostic": "1", "question": "PRO-1"]))
    var note = AnswerQuestion(diagnostic: 1, question: "PRO-1")
    note.note = "demander au bureau"
    try trial.act(note)
    #expect(trial.gate["diagnostic.unknownsOwned"] == .met, "a note after the close is enough")
    var update = UpdateDiagnostic(diagnostic: 1)
    update.participants = ["Mme Le Goff", "Mme Roy"]
    try trial.act(update)
    #expect(trial.gate["diagnostic.participants"] == .met)
  }

  @Test func feedbackAsksForAMeetingDecisionsAndARemark() throws {
    var trial = try Trial.diagnosed()
    try trial.act(AdvanceStage(case: 1))
    #expect(trial.gate.values.allSatisfy { $0 == .missing })
    #expect(trial.message("restitution.prioritiesDecided")?.en.hasPrefix("0 of 3 priorities decided") == true)
    for id in ["PRO-1/1", "SEC-1/1"] {
      try trial.act(DecideRecommendation(diagnostic: 1, recommendation: id, decision: .retained))
    }
    #expect(
      trial.message("restitution.prioritiesDecided")?.fr
        == "2 priorités décidées sur 3, il reste\u{A0}: HUM-1/2")
    #expect(
      trial.place("restitution.prioritiesDecided")
        == Place("recommendation.decide", ["diagnostic": "1", "recommendation": "HUM-1/2"]))
    try trial.act(
      DecideRecommendation(diagnostic: 1, recommendation: "HUM-1/2", decision: .later, reason: "au printemps")
    )
    #expect(trial.gate["restitution.prioritiesDecided"] == .met)
    try trial.act(AddRemark(diagnostic: 1, text: "Bien vu", author: "Amélie Lefèvre"))
    #expect(trial.gate["restitution.remark"] == .missing, "an adviser’s remark is not the association’s")
    try trial.act(AddRemark(diagnostic: 1, text: "On s’y retrouve", author: "Mme Roy"))
    #expect(trial.gate["restitution.remark"] == .met)
    try feedback(&trial, on: Trial.day - 1, with: ["Mme Le Goff", "Mme Roy"])
    #expect(trial.gate["restitution.meeting"] == .missing, "a meeting before the close is none")
    try feedback(&trial, on: Trial.day, with: ["Mme Le Goff"])
    #expect(trial.message("restitution.meeting")?.en == "feedback of 22 Nov 2026: 1 of 2 participants")
    try feedback(&trial, on: Trial.day, with: ["Mme Le Goff", "Mme Roy"])
    #expect(trial.gate.values.allSatisfy { $0 == .met })
    try trial.act(AdvanceStage(case: 1))
    #expect(trial.file?.openCase?.stage == "plan")
  }

  @Test func withoutPrioritiesThereIsNothingToDecide() throws {
    var trial = try Trial.asking()
    try trial.answerAll(.score(3))
    try trial.act(CloseDiagnostic(diagnostic: 1))
    #expect(trial.state("restitution.prioritiesDecided")?.state == .met)
  }

  @Test func theLatestClosedDiagnosticCounts() throws {
    var trial = try Trial.diagnosed()
    try trial.act(StartDiagnostic(case: 1, on: Trial.day, participants: ["Mme Roy"], mode: .workshop))
    #expect(trial.gate["diagnostic.participants"] == .met, "one under way changes nothing yet")
    try trial.act(AnswerQuestion(diagnostic: 2, question: "SEC-2", value: .score(1)))
    try trial.act(CloseDiagnostic(diagnostic: 2))
    #expect(
      trial.gate["diagnostic.participants"] == .missing && trial.gate["diagnostic.dimensions"] == .missing)
  }

  @Test func aReviewAsksForADiagnosticAfterDeploymentBegan() throws {
    var trial = try Trial.opened()
    try trial.act(CloseCase(case: 1, outcome: .lost))
    try trial.act(
      TakeOverCase(
        association: 1, stage: "deploiement", adviser: "Amélie Lefèvre", reason: "suivi depuis 2025"),
      as: "Nadia Benali")
    #expect(trial.state("bilan.secondDiagnostic")?.state == .missing)
    try trial.act(StartDiagnostic(case: 2, on: Trial.day, participants: ["Mme Le Goff"], mode: .phone))
    try trial.act(AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)))
    try feedback(&trial, on: Trial.day, with: ["Mme Le Goff"], case: 2)
    try trial.act(CloseDiagnostic(diagnostic: 1))
    #expect(trial.state("bilan.secondDiagnostic")?.state == .met)
    #expect(
      trial.state("bilan.comparisonRead")?.state == .missing, "read on the same day, but before the close")
    try feedback(&trial, on: Trial.day, with: ["Mme Le Goff"], case: 2)
    #expect(trial.state("bilan.comparisonRead")?.state == .met)
  }

  @Test func aFirstDiagnosticIsNoSecondOne() throws {
    let trial = try Trial.diagnosed()
    #expect(trial.state("bilan.secondDiagnostic")?.state == .missing)
    #expect(trial.state("bilan.satisfaction")?.message.en == "satisfaction is not recorded")
  }

  private func feedback(
    _ trial: inout Trial, on day: Day, with participants: [PersonName], case: CaseName = 1
  ) throws {
    var exchange = RecordExchange(case: `case`, on: day, kind: .visit, minutes: 60, summary: "Restitution")
    exchange.purpose = .restitution
    exchange.participants = participants
    try trial.act(exchange)
  }
}
