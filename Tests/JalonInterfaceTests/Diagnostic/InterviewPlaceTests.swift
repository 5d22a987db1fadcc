import JalonCore
import Testing

@testable import JalonInterface

/// Where an interview was left, and what was being typed there.
extension InterviewTests {
  @Test func theInterviewReopensWhereItWasLeft() throws {
    let programme = try self.programme()
    let drafts = try shelf()
    var sitting = try self.sitting(programme, drafts: drafts)
    try sitting.press("1 2 3 Left Left p")
    let here = try question(sitting)
    try sitting.press("Esc Enter")
    #expect(try question(sitting) == here)
    var later = try self.sitting(programme, drafts: drafts)
    #expect(try question(later) == here)
    try later.press("End Esc Enter")
    #expect(try state(later).stop == .end)
  }

  @Test func withoutAKeptPlaceItGoesOnBehindTheLastAnswer() throws {
    let programme = try self.programme()
    try programme.answer(1, upTo: 12) { _ in 2 }
    #expect(try question(self.sitting(programme)) == Questionnaire.standard.questions[12].id)
  }

  @Test func anAnswerOnItsWayWhenTheProgramDiedIsAskedAgainOnlyIfItWasLost() throws {
    let programme = try self.programme()
    let drafts = try shelf()
    var dying = try self.sitting(programme, drafts: drafts)
    dying.holdsAnswers = true
    try dying.press("1 1")
    // The first answer and the place that was kept with it, then no more.
    for _ in 0..<2 { dying.answerOne { $0.lowerBound } }
    let questions = Questionnaire.standard.questions
    // Whatever was written of the place, the first answer is there and the second is not.
    let kept = try #require(try drafts.draft(of: KeptPlace.name(of: 1)).flatMap(KeptPlace.init))
    let reading = try #require(try state(self.sitting(programme)).reading(dying.state.shell))
    #expect(kept == KeptPlace(question: questions[0].id, version: 0))
    #expect(kept.stop(reading) == .question(1))
    #expect(reading.value(questions[1].id) == nil)
  }

  @Test func whatIsDurableIsTakenOverAndOnlyTheCaseBelowReadsAgainOnceItShows() throws {
    let programme = try self.programme()
    var sitting = try self.sitting(programme)
    sitting.holdsAnswers = true
    try sitting.press("1")
    while try !state(sitting).sent.isEmpty { sitting.answerOne { $0.lowerBound } }
    let first = Questionnaire.standard.questions[0]
    #expect(try state(sitting).reading(sitting.state.shell)?.version(first.id) == 1)
    func isRead() -> Bool { sitting.state.shell.awaited.keys.contains { $0.lane == .file } }
    #expect(!isRead())
    try sitting.press("Esc")
    #expect(isRead(), "the case shows what was answered")
  }

  @Test func aNoteInItsMakingOutlivesAKilledProgram() throws {
    let programme = try self.programme()
    let drafts = try shelf()
    var killed = try self.sitting(programme, drafts: drafts)
    try killed.press("1 2 n")
    killed.type("la banque oui, la messa")
    killed.pause()
    var later = try self.sitting(programme, drafts: drafts)
    #expect(try question(later) == Questionnaire.standard.questions[2].id)
    #expect(try state(later).prompt?.text == "la banque oui, la messa")
    later.type("gerie non")
    try later.press("Enter")
    let note = try programme.file(association: 1).answer(Questionnaire.standard.questions[2].id, of: 1)?.note
    #expect(note == "la banque oui, la messagerie non")
    #expect(
      try state(self.sitting(programme, drafts: drafts)).prompt == nil, "what was kept is not offered again")
  }

  @Test func aNoteGivenUpIsNotOfferedAgain() throws {
    let programme = try self.programme()
    let drafts = try shelf()
    var sitting = try self.sitting(programme, drafts: drafts)
    try sitting.press("n")
    sitting.type("non")
    sitting.pause()
    try sitting.press("Esc")
    #expect(try state(self.sitting(programme, drafts: drafts)).prompt == nil)
  }
}
