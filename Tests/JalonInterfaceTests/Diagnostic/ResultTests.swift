import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// The result of a diagnostic by its keys: what is decided, and what is said about it.
struct ResultTests {
  private struct NotAResult: Error {}

  private func sitting(_ programme: MemoryProgramme, rows: Int = 40, columns: Int = 100) throws -> Sitting {
    var sitting = Sitting(programme, rows: rows, columns: columns)
    try sitting.press("Enter D Enter")
    return sitting
  }

  private func state(_ sitting: Sitting) throws -> ResultState {
    guard case .result(let state) = sitting.state.screen else { throw NotAResult() }
    return state
  }

  /// Goes to the third priority, of which nothing is decided yet, and gives its id.
  private func third(_ sitting: inout Sitting) throws -> String {
    let reading = try #require(try state(sitting).reading(sitting.state.shell))
    let id = reading.diagnosis.priorities[2]
    for _ in 0..<20 {
      if try state(sitting).item(try #require(try state(sitting).reading(sitting.state.shell)))
        == .recommendation(id)
      {
        return id
      }
      try sitting.press("j")
    }
    return id
  }

  private func decision(_ programme: MemoryProgramme, _ id: String) throws -> RecommendationDecision? {
    try programme.file(association: 1).decision(id, of: 1)
  }

  @Test func oneKeyRetains() throws {
    let programme = try MemoryProgramme.diagnosed()
    var sitting = try sitting(programme)
    let id = try third(&sitting)
    try sitting.press("r")
    #expect(try decision(programme, id)?.decision == .retained)
    try sitting.press("u")
    #expect(try decision(programme, id) == nil)
    try sitting.press("C-r")
    #expect(try decision(programme, id)?.decision == .retained)
  }

  @Test(arguments: [("x", RecommendationDecision.Decision.refused), ("t", .later), ("f", .alreadyDone)])
  func whatIsNotRetainedAsksForItsReasonInPlace(key: String, decision: RecommendationDecision.Decision) throws
  {
    let programme = try MemoryProgramme.diagnosed()
    var sitting = try sitting(programme)
    let id = try third(&sitting)
    try sitting.press(key + " Enter")
    #expect(try self.decision(programme, id) == nil, "a reason is needed")
    sitting.type("un prestataire le fait")
    try sitting.press("Enter")
    let kept = try self.decision(programme, id)
    #expect(kept?.decision == decision)
    #expect(kept?.reason == "un prestataire le fait")
  }

  @Test func aReasonGivenBeforeIsOffered() throws {
    let programme = try MemoryProgramme.diagnosed()
    var sitting = try sitting(programme)
    let id = try third(&sitting)
    try sitting.press("t Down Enter")
    #expect(try decision(programme, id)?.reason == "après la rentrée")
  }

  @Test func escTakesTheReasonBack() throws {
    let programme = try MemoryProgramme.diagnosed()
    var sitting = try sitting(programme)
    let id = try third(&sitting)
    try sitting.press("x")
    sitting.type("non")
    try sitting.press("Esc")
    #expect(try decision(programme, id) == nil)
    #expect(try state(sitting).prompt == nil)
  }

  @Test func aDecisionShowsAtOnceAndARefusalTakesItBack() throws {
    let programme = try MemoryProgramme.diagnosed()
    var sitting = try sitting(programme)
    let id = try third(&sitting)
    sitting.holdsAnswers = true
    try sitting.press("r")
    #expect(try state(sitting).reading(sitting.state.shell)?.decision(id)?.decision == .retained)
    #expect(sitting.frame.contains { $0.contains("enregistrement…") })
    try programme.act(CloseCase(case: 1, outcome: .withdrawn, reason: "arrêt"), 0)
    sitting.holdsAnswers = false
    sitting.answer()
    #expect(try state(sitting).reading(sitting.state.shell)?.decision(id) == nil)
    #expect(sitting.state.shell.toast?.kind == .error)
  }

  @Test func enterSaysWhoTakesItOnAndByWhen() throws {
    var sitting = try sitting(.diagnosed())
    let id = try third(&sitting)
    try sitting.press("Enter")
    guard case .form(let form)? = sitting.state.shell.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.command.name == DecideRecommendation.name)
    #expect(form.fixed["recommendation"] == .string(id))
    #expect(form.fields.map(\.name) == ["decision", "reason", "owner", "due"])
  }

  @Test func aRemarkBeginsWithWhoWasThere() throws {
    var sitting = try sitting(.diagnosed())
    try sitting.press("a")
    guard case .form(let form)? = sitting.state.shell.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.command.name == AddRemark.name)
    #expect(form.fields.first { $0.name == "author" }?.input.text == "Maëlle Le Goff")
  }

  @Test func oneKeyLeadsToTheGateAndBackToTheSameCase() throws {
    var sitting = try sitting(.diagnosed())
    try sitting.press("v")
    guard case .file(let file) = sitting.state.screen else {
      Issue.record("not the case")
      return
    }
    #expect(file.tab == .overview)
    #expect(sitting.state.depth == 1, "no second screen of the same case")
  }

  @Test func whatIsToBeCheckedLeadsToItsQuestion() throws {
    var sitting = try sitting(.diagnosed())
    try sitting.press("G k")
    let reading = try #require(try state(sitting).reading(sitting.state.shell))
    guard case .toCheck(let question)? = try state(sitting).item(reading) else {
      Issue.record("no question to check above the remarks")
      return
    }
    try sitting.press("Enter")
    guard case .interview(let interview) = sitting.state.screen else {
      Issue.record("not the interview")
      return
    }
    #expect(interview.question(sitting.state.shell)?.id == question)
  }

  @Test func aCloseThatIsTakenBackLeavesTheResult() throws {
    let programme = try MemoryProgramme.interviewing()
    var sitting = Sitting(programme)
    try sitting.press("Enter D Enter x Enter")
    #expect(throws: Never.self) { try state(sitting) }
    try sitting.press("u")
    guard case .file = sitting.state.screen else {
      Issue.record("the result of an open diagnostic still shows")
      return
    }
  }
}
