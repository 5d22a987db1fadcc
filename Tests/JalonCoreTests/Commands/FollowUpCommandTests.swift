import JalonCore
import Testing

/// Planning the next follow-up without a talk, and handing a case over.
struct FollowUpCommandTests {
  private let today = Trial.day

  private func opened() throws -> (trial: Trial, id: CaseName) {
    var trial = Trial()
    try trial.act(RegisterAssociation(name: "Les Amis"))
    let id = try trial.act(OpenCase(association: 1))
    return (trial, .id(id))
  }

  private func next(_ trial: Trial) throws -> DayTime? {
    let file = try #require(trial.file)
    return file.nextFollowUp(of: try #require(file.openCase))
  }

  @Test func aPlannedFollowUpHoldsUntilTheNextTalk() throws {
    var (trial, id) = try opened()
    var talk = RecordExchange(case: id, on: today, kind: .call, minutes: 5, summary: "Bonjour.")
    talk.nextOn = DayTime(today + 40)
    try trial.act(talk)
    try trial.act(PlanFollowUp(case: id, on: DayTime(today + 5), kind: .visit))
    #expect(try next(trial) == DayTime(today + 5))
    let file = try #require(trial.file)
    #expect(file.agenda(of: try #require(file.openCase), path: .standard).means == .visit)
    talk.nextOn = DayTime(today + 60)
    try trial.act(talk)
    #expect(try next(trial) == DayTime(today + 60))
    try trial.undo(trial.journal.count - 1)
    #expect(try next(trial) == DayTime(today + 5))
  }

  @Test func whatAnEarlierTalkAgreedHoldsUntilItsDayHasSeenATalk() throws {
    var (trial, id) = try opened()
    var talk = RecordExchange(case: id, on: today - 9, kind: .call, minutes: 5, summary: "À bientôt.")
    talk.nextOn = DayTime(today - 2)
    let agreed = try trial.act(talk)
    talk = RecordExchange(case: id, on: today - 5, kind: .mail, minutes: 5, summary: "Une question.")
    try trial.act(talk)
    #expect(try #require(trial.file).agreedFollowUp(of: try #require(trial.file?.openCase).id)?.id == agreed)
    talk.on = today
    try trial.act(talk)
    #expect(try #require(trial.file).agreedFollowUp(of: try #require(trial.file?.openCase).id) == nil)
  }

  @Test func whatIsPastCanNotBePlanned() throws {
    let (trial, id) = try opened()
    #expect(trial.refusal(of: PlanFollowUp(case: id, on: DayTime(today - 1))) == "followUp.past")
  }

  @Test func planningTheSameAgainChangesNothing() throws {
    var (trial, id) = try opened()
    try trial.act(PlanFollowUp(case: id, on: DayTime(today + 5)))
    try trial.act(PlanFollowUp(case: id, on: DayTime(today + 5)))
    #expect(trial.journal.last == [])
  }

  @Test func aHandoverLetsBothSeeTheCaseForThirtyDaysWithTheNote() throws {
    var (trial, id) = try opened()
    try trial.act(ShareCase(case: id, adviser: "Bruno N’Diaye"))
    try trial.act(HandOverCase(case: id, adviser: "Bruno N’Diaye", note: "Préférer le téléphone."))
    let file = try #require(trial.file)
    #expect(file.openCase?.adviser == 3)
    #expect(file.shares.map(\.adviser) == [2])
    #expect(file.shares.first?.until == today + 30)
    #expect(file.shares.first?.note == "Préférer le téléphone.")
    try trial.undo(trial.journal.count - 1)
    #expect(trial.file?.openCase?.adviser == 2)
    #expect(trial.file?.shares.map(\.adviser) == [3])
  }

  @Test func aCaseIsHandedOverToSomeoneWhoFollowsCases() throws {
    var (trial, id) = try opened()
    #expect(trial.refusal(of: HandOverCase(case: id, adviser: "Luc Lecteur")) == "adviser.unavailable")
    try trial.act(HandOverCase(case: id, adviser: "Amélie Lefèvre"))
    #expect(trial.journal.last == [])
  }
}
