import JalonCore
import Testing

struct UndoTests {
  @Test func anActTakenBackLeavesTheFileAsItWas() throws {
    var trial = try Trial.engaged()
    let before = trial.file
    try trial.act(AddReferent(association: 1, name: "Mme Le Goff", role: .main, email: "a@b.fr"))
    try trial.undo(trial.journal.count - 1)
    #expect(trial.file == before)
  }

  @Test func undoOfUndoDoesItAgain() throws {
    var trial = try Trial.engaged()
    try trial.act(AddAim(association: 1, text: "Accueillir"))
    let done = trial.file
    try trial.undo(trial.journal.count - 1)
    try trial.undo(trial.journal.count - 1)
    #expect(trial.file == done)
  }

  @Test func whatChangedSinceIsNotTakenBack() throws {
    var trial = try Trial.engaged()
    let id = try trial.act(AddAim(association: 1, text: "Accueillir"))
    let entry = trial.journal.count - 1
    try trial.act(UpdateAim(aim: id, text: "Accueillir chacun"))
    #expect(trial.refusalOfUndo(entry) == "undo.changedSince")
  }

  @Test func aFactOnWhichAPassageRestsStands() throws {
    var trial = try Trial.opened()
    try trial.act(DecideEligibility(association: 1, decision: .valid, proof: "JO", on: Trial.day))
    let decided = trial.journal.count - 1
    try trial.act(RecordNeed(case: 1, text: "n"))
    try trial.act(GiveNotice(case: 1, on: Trial.day, version: "1", means: "oral"))
    #expect(trial.refusalOfUndo(decided) == nil)
    try trial.act(AdvanceStage(case: 1))
    #expect(trial.refusalOfUndo(decided) == "undo.passageRelies")
    try trial.act(ReturnStage(case: 1, to: "accueil", reason: "preuve fausse"))
    #expect(trial.refusalOfUndo(decided) == nil)
  }

  @Test func undoingAReturnPassesTheGateAgain() throws {
    var trial = try Trial.engaged()
    try trial.act(ReturnStage(case: 1, to: "accueil", reason: "à revoir"))
    let back = trial.journal.count - 1
    #expect(trial.refusalOfUndo(back) == nil)
    try trial.act(DecideEligibility(association: 1, decision: .expired, proof: "p", on: Trial.day))
    #expect(trial.refusalOfUndo(back) == "undo.gateShut")
  }

  @Test func aCaseWithFactsIsNotUnopened() throws {
    var trial = try Trial.opened()
    #expect(trial.refusalOfUndo(1) == nil)
    try trial.act(RecordNeed(case: 1, text: "n"))
    #expect(trial.refusalOfUndo(1) == "undo.stillUsed")
  }

  @Test func aCloseIsTakenBackUnlessANewCaseIsOpen() throws {
    var trial = try Trial.engaged()
    try trial.act(CloseCase(case: 1, outcome: .lost))
    let close = trial.journal.count - 1
    #expect(trial.refusalOfUndo(close) == nil)
    try trial.act(OpenCase(association: 1))
    #expect(trial.refusalOfUndo(close) == "case.alreadyOpen")
  }

  @Test func aReferentNamedByALaterExchangeStays() throws {
    var trial = try Trial.engaged()
    try trial.act(AddReferent(association: 1, name: "Mme Le Goff", role: .member))
    let added = trial.journal.count - 1
    var exchange = RecordExchange(case: 1, on: Trial.day, kind: .call, minutes: 5, summary: "s")
    exchange.participants = ["Mme Le Goff"]
    try trial.act(exchange)
    #expect(trial.refusalOfUndo(added) == "undo.stillUsed")
  }
}
