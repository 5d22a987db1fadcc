import JalonCore
import Testing

struct DiagnosticCommandTests {
  @Test func aDiagnosticKeepsWhoWasThereAndItsQuestionnaire() throws {
    var trial = try Trial.asking(["Mme Le Goff", "Une voisine"])
    let started = try #require(trial.diagnostic)
    #expect(started.participants.list.count == 2 && started.questionnaire == "standard" && !started.isClosed)
    var update = UpdateDiagnostic(diagnostic: 1)
    update.participants = ["Mme Le Goff", "M. N’Diaye", "Mme Roy"]
    update.carriedBy = .oneVolunteer
    update.selfDeclared = .experienced
    try trial.act(update)
    #expect(trial.diagnostic?.participants.list == [.referent(1), .referent(2), .referent(3)])
    #expect(trial.diagnostic?.carriedBy == .oneVolunteer && trial.diagnostic?.mode == .interview)
  }

  @Test func anAnswerReplacesTheOneBefore() throws {
    var trial = try Trial.asking()
    let first = try trial.act(AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)))
    let second = try trial.act(AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(2)))
    #expect(first == second && trial.file?.answers.map(\.value) == [.score(2)])
    #expect(trial.file?.answers.first?.version == 2)
  }

  @Test func aNoteNeedsNoAnswer() throws {
    var trial = try Trial.asking()
    var note = AnswerQuestion(diagnostic: 1, question: "SEC-2")
    note.note = "la banque oui\nla messagerie non"
    try trial.act(note)
    #expect(trial.file?.answers.first?.value == nil)
    try trial.act(AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)))
    #expect(trial.file?.answers.first?.note == "la banque oui\nla messagerie non")
    #expect(trial.file?.answers.first?.value == .score(1))
    note.note = ""
    try trial.act(note)
    #expect(trial.file?.answers.first?.note == nil)
    var other = AnswerQuestion(diagnostic: 1, question: "SEC-3")
    other.note = "à voir"
    try trial.act(other)
    other.note = " "
    try trial.act(other)
    #expect(trial.file?.answers.map(\.question) == ["SEC-2"], "nothing is kept of an emptied note")
  }

  @Test func whatBelongedToAnAnswerGoesWithIt() throws {
    var trial = try Trial.asking()
    var none = AnswerQuestion(diagnostic: 1, question: "COL-5", value: .notApplicable)
    none.reason = "personne ne travaille à distance"
    try trial.act(none)
    var unknown = AnswerQuestion(diagnostic: 1, question: "COL-5", value: .dontKnow)
    unknown.owner = "Mme Roy"
    try trial.act(unknown)
    #expect(trial.file?.answers.first?.reason == nil && trial.file?.answers.first?.owner == .referent(3))
    try trial.act(AnswerQuestion(diagnostic: 1, question: "COL-5", value: .score(0)))
    #expect(trial.file?.answers.first?.owner == nil)
  }

  @Test func aRuleFillsWhatHasNoObject() throws {
    var trial = try Trial.committed()
    var facts = AssociationFacts()
    facts.employees = Headcount.none
    facts.volunteers = 1
    try trial.act(UpdateAssociation(association: 1, facts: facts))
    try trial.act(StartDiagnostic(case: 1, on: Trial.day, participants: ["Mme Le Goff"], mode: .phone))
    let filled = try #require(trial.file?.answers)
    #expect(filled.map(\.question) == ["HUM-3", "COL-2", "COL-3"])
    #expect(filled.allSatisfy { $0.value == .notApplicable && $0.rule == Circumstance.alone.rawValue })
    #expect(trial.refusal(of: CloseDiagnostic(diagnostic: 1)) == "diagnostic.nothingAnswered")
    try trial.act(AnswerQuestion(diagnostic: 1, question: "HUM-3", value: .score(1)))
    #expect(
      trial.file?.answer("HUM-3", of: 1)?.rule == nil,
      "an answer that someone gives takes the place of the rule’s")
  }

  @Test func whatIsLearntDuringTheInterviewFillsAndEmptiesToo() throws {
    var trial = try Trial.committed()
    try trial.act(StartDiagnostic(case: 1, on: Trial.day, participants: ["Mme Le Goff"], mode: .phone))
    try trial.act(AnswerQuestion(diagnostic: 1, question: "COL-2", value: .score(2)))
    var facts = AssociationFacts()
    facts.employees = Headcount.none
    facts.volunteers = 1
    try trial.act(UpdateAssociation(association: 1, facts: facts))
    #expect(trial.file?.answer("HUM-3", of: 1)?.rule == Circumstance.alone.rawValue)
    #expect(trial.file?.answer("COL-2", of: 1)?.value == .score(2), "what someone answered stays")
    facts.volunteers = 30
    try trial.act(UpdateAssociation(association: 1, facts: facts))
    #expect(trial.file?.answers.map(\.question) == ["COL-2"])
  }

  @Test func whatTheRecordSaysIsNotAskedAgain() throws {
    let trial = try Trial.committed()
    let association = try #require(trial.file?.association)
    #expect(ContextQuestion.missing(from: association) == [.volunteers, .budget, .territory])
    #expect(ContextQuestion.territory.field == "department")
  }

  @Test func aCloseFixesScoresAndPriorities() throws {
    let trial = try Trial.diagnosed()
    let closed = try #require(trial.diagnostic)
    let diagnosis = try #require(trial.file?.diagnosis(of: closed, .standard))
    #expect(closed.closedOn == Trial.day && closed.closedBy == 2)
    #expect(closed.score == diagnosis.score && closed.level == diagnosis.level)
    #expect(closed.dimensionScores.list.count == 9 && closed.dimensionScores["COM"] == 1000)
    #expect(closed.priorities == ["PRO-1/1", "SEC-1/1", "HUM-1/2"])
    #expect(DimensionScores.restored(from: closed.dimensionScores.stored) == closed.dimensionScores)
  }

  @Test func prioritiesStayAndLocksLiveOn() throws {
    var trial = try Trial.asking()
    try trial.answerAll(.score(3), but: ["SEC-2": .score(2), "SEC-3": .score(0)])
    try trial.act(CloseDiagnostic(diagnostic: 1))
    #expect(trial.diagnostic?.priorities == ["SEC-3/1"])
    try trial.act(
      DecideRecommendation(
        diagnostic: 1, recommendation: "SEC-3/1", decision: .alreadyDone, reason: "fait hier"))
    let file = try #require(trial.file)
    let now = file.diagnosis(of: file.diagnostics[0], .standard)
    #expect(now.recommendation("SEC-2/2")?.isLocked == false && now.priorities == ["SEC-3/1"])
  }

  @Test func aDecisionReplacesTheOneBefore() throws {
    var trial = try Trial.diagnosed()
    var refused = DecideRecommendation(
      diagnostic: 1, recommendation: "PRO-1/1", decision: .refused, reason: "pas cette année")
    try trial.act(refused)
    refused.reason = nil
    refused.owner = "Mme Roy"
    try trial.act(refused)
    #expect(trial.file?.decisions.count == 1 && trial.file?.decisions.first?.reason == "pas cette année")
    try trial.act(DecideRecommendation(diagnostic: 1, recommendation: "PRO-1/1", decision: .retained))
    #expect(trial.file?.decisions.first?.decision == .retained && trial.file?.decisions.first?.reason == nil)
  }

  @Test func anExternalResultIsAttached() throws {
    var trial = try Trial.opened()
    var result = AttachAssessment(
      case: 1, on: Trial.day - 30, source: "Autodiagnostic du réseau", summary: "Plutôt bien")
    result.scores = ["Sécurité : 3/5", " ", "Outils : 4/5"]
    result.link = "https://exemple.fr/resultat"
    try trial.act(result)
    #expect(trial.file?.assessments.first?.scores == ["Sécurité : 3/5", "Outils : 4/5"])
    result.link = "javascript:alert(1)"
    #expect(trial.refusal(of: result) == "field.unfit")
    result.link = nil
    result.on = Trial.day + 1
    #expect(trial.refusal(of: result) == "field.unfit")
  }
}
