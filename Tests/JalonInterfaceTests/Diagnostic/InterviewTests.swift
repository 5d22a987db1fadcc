import Foundation
import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// The interview by its keys: one key an answer, in order, and none lost.
struct InterviewTests {
  struct NotAnInterview: Error {}

  func sitting(_ programme: MemoryProgramme, _ language: Language = .fr, drafts: DraftShelf? = nil)
    throws -> Sitting
  {
    var sitting = Sitting(programme, rows: 30, columns: 100, language, drafts: drafts)
    try sitting.press("Enter D Enter")
    return sitting
  }

  func state(_ sitting: Sitting) throws -> InterviewState {
    guard case .interview(let state) = sitting.state.screen else { throw NotAnInterview() }
    return state
  }

  func question(_ sitting: Sitting) throws -> String? {
    try state(sitting).question(sitting.state.shell)?.id
  }

  func shelf() throws -> DraftShelf {
    var template = Array("/tmp/jalon-interview-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return DraftShelf(folder: folder, programme: "/srv/jalon.db")
  }

  func programme() throws -> MemoryProgramme {
    let programme = try MemoryProgramme.followed()
    try programme.completeRecord()
    try programme.startDiagnostic(daysAgo: 0)
    return programme
  }

  func answers(_ programme: MemoryProgramme) throws -> [String: AnswerValue] {
    let file = try programme.file(association: 1)
    return Dictionary(
      file.answers.compactMap { answer in answer.value.map { (answer.question, $0) } },
      uniquingKeysWith: { $1 })
  }

  @Test func fiftyTwoKeysAreFiftyTwoAnswers() throws {
    let programme = try self.programme()
    var sitting = try self.sitting(programme)
    let questions = Questionnaire.standard.questions
    let keys = questions.indices.map { 1 + $0 % 5 }
    sitting.forgetAsked()
    for key in keys { try sitting.press("\(key)") }
    var expected: [String: AnswerValue] = [:]
    for (question, key) in zip(questions, keys) { expected[question.id] = question.offered[key - 1] }
    #expect(try answers(programme) == expected)
    #expect(try state(sitting).stop == .end)
    let sent = sitting.asked.compactMap { effect in
      if case .perform(let command as AnswerQuestion, expect: nil) = effect.work { command } else { nil }
    }
    #expect(
      sent.map(\.question) == questions.map(\.id), "each answer is one command, in the order of the keys")
  }

  @Test func keysThatComeFasterThanTheyAreSavedAllArriveInOrder() throws {
    let programme = try self.programme()
    var sitting = try self.sitting(programme)
    sitting.holdsAnswers = true
    for _ in Questionnaire.standard.questions { try sitting.press("2") }
    try sitting.press("g g 3")
    #expect(try answers(programme).isEmpty)
    let state = try self.state(sitting)
    #expect(state.sent.count == 53)
    let reading = try #require(state.reading(sitting.state.shell))
    #expect(reading.answeredCount == 52, "what is on its way is shown")
    #expect(reading.questions.allSatisfy { reading.isPending($0.id) })
    sitting.holdsAnswers = false
    sitting.answer()
    let first = Questionnaire.standard.questions[0]
    var expected = Dictionary(
      uniqueKeysWithValues: Questionnaire.standard.questions.map { ($0.id, $0.offered[1]) })
    expected[first.id] = first.offered[2]
    #expect(try answers(programme) == expected)
    #expect(try self.state(sitting).sent.isEmpty)
  }

  @Test(arguments: [(DigitRow.azerty, "& é \" ' ("), (.bepo, "\" « » ( )"), (.qwerty, "1 2 3 4 5")])
  func theDigitRowAnswersWithoutShift(row: DigitRow, keys: String) throws {
    let programme = try self.programme()
    var sitting = Sitting(programme, rows: 30, columns: 100, keymap: Keymap.standard.with(row))
    try sitting.press("Enter D Enter")
    try sitting.press(keys + " 1")
    let questions = Questionnaire.standard.questions
    for (place, question) in questions.prefix(6).enumerated() {
      #expect(try answers(programme)[question.id] == question.offered[place % 5], "\(question.id)")
    }
  }

  @Test func aRefusalPutsTheOldValueBackAndSaysWhy() throws {
    let programme = try self.programme()
    var sitting = try self.sitting(programme)
    try sitting.press("2 Left")
    sitting.holdsAnswers = true
    try sitting.press("4")
    let first = Questionnaire.standard.questions[0]
    #expect(try state(sitting).reading(sitting.state.shell)?.value(first.id) == first.offered[3])
    // Someone else closes the diagnostic in between.
    try programme.act(CloseDiagnostic(diagnostic: 1), 0)
    sitting.holdsAnswers = false
    sitting.answer()
    let state = try self.state(sitting)
    #expect(state.reading(sitting.state.shell)?.value(first.id) == first.offered[1])
    #expect(state.lost[first.id] != nil)
    #expect(sitting.state.shell.toast?.kind == .error)
    #expect(sitting.state.shell.toast?.text.fr.contains(first.id) == true)
    #expect(try answers(programme)[first.id] == first.offered[1])
  }

  @Test func aMarkGoesOnlyOnceTheAnswerIsDurable() throws {
    var sitting = try self.sitting(self.programme())
    sitting.holdsAnswers = true
    try sitting.press("1 Left")
    #expect(sitting.frame.contains { $0.contains("enregistrement…") && $0.contains("1  ○") })
    sitting.answer()
    #expect(!sitting.frame.contains { $0.contains("enregistrement…") })
    #expect(sitting.frame.contains { $0.contains("1  ●") })
  }

  @Test func notApplicableAsksForItsReasonInPlace() throws {
    let programme = try self.programme()
    var sitting = try self.sitting(programme)
    try sitting.press("6")
    #expect(try answers(programme).isEmpty)
    try sitting.press("Enter")
    #expect(try state(sitting).prompt?.field.fault != nil, "a reason is needed")
    sitting.type("pas de salariés")
    try sitting.press("Enter")
    let first = Questionnaire.standard.questions[0]
    let kept = try programme.file(association: 1).answer(first.id, of: 1)
    #expect(kept?.value == .notApplicable)
    #expect(kept?.reason == "pas de salariés")
    #expect(try question(sitting) == Questionnaire.standard.questions[1].id)
    try sitting.press("6 Down Enter")
    let second = try programme.file(association: 1).answer(Questionnaire.standard.questions[1].id, of: 1)
    #expect(second?.reason == "pas de salariés", "the reason given last is offered")
  }

  @Test func notesAndOwnersAreWrittenInPlace() throws {
    let programme = try self.programme()
    var sitting = try self.sitting(programme)
    try sitting.press("5 Left o")
    sitting.type("ibra")
    try sitting.press("End Enter n")
    sitting.type("demander au trésorier")
    try sitting.press("Enter")
    let file = try programme.file(association: 1)
    let kept = file.answer(Questionnaire.standard.questions[0].id, of: 1)
    #expect(kept?.owner == .referent(3))
    #expect(kept?.note == "demander au trésorier")
    #expect(kept?.value == .dontKnow)
    #expect(try question(sitting) == Questionnaire.standard.questions[0].id)
  }

  @Test func ownersAreForWhatNobodyKnows() throws {
    var sitting = try self.sitting(self.programme())
    try sitting.press("1 Left o")
    #expect(try state(sitting).prompt == nil)
    #expect(sitting.state.shell.toast?.kind == .warning)
  }

  @Test func movesReachEveryQuestion() throws {
    let questions = Questionnaire.standard.questions.map(\.id)
    var sitting = try self.sitting(self.programme())
    try sitting.press("Right Right")
    #expect(try question(sitting) == questions[2])
    try sitting.press("Left")
    #expect(try question(sitting) == questions[1])
    try sitting.press("1 v")
    #expect(try question(sitting) == questions[3])
    try sitting.press("g g v")
    #expect(try question(sitting) == questions[2])
    try sitting.press("End Left")
    #expect(try question(sitting) == questions[51])
    try sitting.press("v")
    #expect(try question(sitting) == questions[0], "round the end, to what was left out")
    try sitting.press("/ s e c - 2 Enter")
    #expect(try question(sitting) == "SEC-2")
    try sitting.press("Home")
    #expect(try question(sitting) == questions[0])
  }

  @Test func arrowsAndEnterAnswerToo() throws {
    let programme = try self.programme()
    var sitting = try self.sitting(programme)
    try sitting.press("Down Down Enter")
    let questions = Questionnaire.standard.questions
    #expect(try answers(programme)[questions[0].id] == questions[0].offered[2])
    #expect(try question(sitting) == questions[1].id)
  }

  @Test func whatTheRecordLacksIsAskedForFirst() throws {
    let programme = try MemoryProgramme.interviewed()
    var sitting = try self.sitting(programme)
    #expect(try state(sitting).stop == .context(.volunteers))
    sitting.type("24")
    try sitting.press("Enter")
    #expect(try state(sitting).stop == .context(.budget))
    sitting.type("beaucoup")
    try sitting.press("Enter")
    #expect(try state(sitting).prompt?.field.fault != nil)
    try sitting.press("C-u Enter")
    #expect(try question(sitting) == Questionnaire.standard.questions[0].id, "an empty field is skipped")
    let association = try programme.file(association: 1).association
    #expect(association.volunteers == 24)
    #expect(association.budget == nil)
  }

  @Test func theEndSaysWhatRemainsAndCloses() throws {
    let programme = try self.programme()
    var sitting = try self.sitting(programme)
    for _ in 0..<50 { try sitting.press("3") }
    try sitting.press("5 End")
    #expect(sitting.frame.contains { $0.contains("1 sans réponse") })
    #expect(sitting.frame.contains { $0.contains("IAR-4") })
    try sitting.press("x")
    #expect(sitting.frame.contains { $0.contains("51 réponses sur 52") })
    try sitting.press("Enter")
    #expect(try programme.file(association: 1).diagnostic(1)?.isClosed == true)
    guard case .result = sitting.state.screen else {
      Issue.record("the close leads to the result")
      return
    }
    try sitting.press("Esc")
    guard case .file(let file) = sitting.state.screen else {
      Issue.record("from the result back to the case")
      return
    }
    #expect(file.tab == .diagnostic)
  }

  @Test func anUndoGoesToTheQuestionThatItIsAbout() throws {
    let programme = try self.programme()
    var sitting = try self.sitting(programme)
    try sitting.press("1 2 3 End u")
    let third = Questionnaire.standard.questions[2].id
    #expect(try question(sitting) == third)
    #expect(try answers(programme)[third] == nil)
    #expect(sitting.state.shell.toast?.text.fr.contains("Annulé\u{A0}: réponse notée, \(third)") == true)
    try sitting.press("C-r")
    #expect(try answers(programme)[third] != nil)
  }

  @Test func answersStandOnceItIsClosed() throws {
    let programme = try MemoryProgramme.diagnosed()
    var sitting = Sitting(programme, rows: 30, columns: 100)
    try sitting.press("Enter D Enter i")
    let before = try answers(programme)
    try sitting.press("g g 1")
    #expect(try answers(programme) == before)
    #expect(sitting.state.shell.toast?.kind == .warning)
    try sitting.press("n")
    sitting.type("vu depuis")
    try sitting.press("Enter")
    let note = try programme.file(association: 1).answer(Questionnaire.standard.questions[0].id, of: 1)?.note
    #expect(note == "vu depuis")
  }
}
