import JalonCore
import Testing

struct DiagnosticUndoTests {
  @Test func anAnswerIsTakenBack() throws {
    var trial = try Trial.asking()
    try trial.act(AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)))
    try trial.act(AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(3)))
    try trial.undo(trial.journal.count - 1)
    #expect(trial.file?.answers.map(\.value) == [.score(1)])
    try trial.undo(trial.journal.count - 3)
    #expect(trial.file?.answers.isEmpty == true)
  }

  @Test func aStartWithAnswersStays() throws {
    var trial = try Trial.asking()
    let start = trial.journal.count - 1
    try trial.act(AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)))
    #expect(trial.refusalOfUndo(start) == "undo.stillUsed")
  }

  @Test func anAnswerBehindACloseStays() throws {
    var trial = try Trial.asking()
    try trial.act(AnswerQuestion(diagnostic: 1, question: "SEC-2", value: .score(1)))
    let answer = trial.journal.count - 1
    try trial.act(CloseDiagnostic(diagnostic: 1))
    #expect(trial.refusalOfUndo(answer) == "diagnostic.closed")
    try trial.undo(answer + 1)
    #expect(trial.diagnostic?.isClosed == false && trial.diagnostic?.priorities == [])
    try trial.undo(answer)
    #expect(trial.file?.answers.isEmpty == true)
  }

  @Test func aCloseWithDecisionsStays() throws {
    var trial = try Trial.diagnosed()
    let close = trial.journal.count - 1
    try trial.act(DecideRecommendation(diagnostic: 1, recommendation: "PRO-1/1", decision: .retained))
    #expect(trial.refusalOfUndo(close) == "undo.stillUsed")
    try trial.undo(close + 1)
    #expect(trial.refusalOfUndo(close) == nil)
  }

  @Test func aCloseIsDoneAgainOnlyOnTheSameAnswers() throws {
    var trial = try Trial.diagnosed()
    try trial.undo(trial.journal.count - 1)
    let undone = trial.journal.count - 1
    #expect(trial.refusalOfUndo(undone) == nil)
    try trial.act(AnswerQuestion(diagnostic: 1, question: "COM-1", value: .score(0)))
    #expect(trial.refusalOfUndo(undone) == "undo.answersChanged")
  }

  @Test func aPassedGateKeepsWhatItWasPassedOn() throws {
    var trial = try Trial.diagnosed()
    let close = trial.journal.count - 1
    try trial.act(AdvanceStage(case: 1))
    #expect(trial.refusalOfUndo(close) == "undo.passageRelies")
  }

  @Test func whoeverIsNamedStays() throws {
    var trial = try Trial.diagnosed()
    let add = trial.journal.count
    let person = try trial.act(AddReferent(association: 1, name: "Mme Petit", role: .member))
    try trial.act(AddRemark(diagnostic: 1, text: "On s’y retrouve", author: .referent(person)))
    #expect(trial.refusalOfUndo(add) == "undo.stillUsed")
  }
}
