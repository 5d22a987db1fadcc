import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Moving over a list that is longer than what is kept of it.
struct WindowTests {
  private func current(_ sitting: Sitting) -> String? {
    guard case .cases(let cases) = sitting.state.screen else { return nil }
    return cases.list.window.current?.name
  }

  @Test func movesByRowPageAndToBothEnds() throws {
    var sitting = Sitting(try .long(120))
    #expect(current(sitting) == "Association 0001")
    try sitting.press("j j k")
    #expect(current(sitting) == "Association 0002")
    try sitting.press("PageDown PageDown")
    #expect(current(sitting) == "Association 0038")
    try sitting.press("C-d C-u")
    #expect(current(sitting) == "Association 0038")
    try sitting.press("G")
    #expect(current(sitting) == "Association 0120")
    #expect(sitting.frame[21].contains("Association 0120"))
    try sitting.press("PageUp k")
    #expect(current(sitting) == "Association 0101")
    try sitting.press("g g")
    #expect(current(sitting) == "Association 0001")
    #expect(sitting.frame[4].contains("Association 0001"))
  }

  @Test func aHeldKeyPassesEveryRowAndKeepsFewOfThem() throws {
    var sitting = Sitting(try .long(150), rows: 10)
    for expected in 2...150 {
      try sitting.press("Down")
      let digits = String(expected)
      #expect(current(sitting) == "Association " + String(repeating: "0", count: 4 - digits.count) + digits)
    }
    guard case .cases(let cases) = sitting.state.screen else { return }
    #expect(cases.list.window.rows.count <= 8 * 4 + 30)
    for _ in 1...149 { try sitting.press("Up") }
    #expect(current(sitting) == "Association 0001")
  }

  @Test func stepsBeyondWhatIsHereAreTakenWhenTheRowsCome() throws {
    var sitting = Sitting(try .long(120), holdsAnswers: true)
    sitting.answer()
    for _ in 1...4 { try sitting.press("PageDown") }
    #expect(current(sitting) == "Association 0054")
    sitting.answer()
    #expect(current(sitting) == "Association 0073")
  }

  @Test func theCursorIsARecordSoARefreshNeverMovesIt() throws {
    let programme = try MemoryProgramme.long(120)
    var sitting = Sitting(programme)
    try sitting.press("PageDown j j")
    let before = (current(sitting), sitting.frame.firstIndex { $0.hasPrefix("▌") })
    var facts = AssociationFacts()
    facts.city = "Rennes"
    let new = try programme.perform(
      RegisterAssociation(name: "AAA", facts: facts), as: MemoryProgramme.lead, at: sitting.now, expect: nil)
    _ = try programme.perform(
      OpenCase(association: new.id ?? 0), as: MemoryProgramme.lead, at: sitting.now, expect: nil)
    try sitting.press("F5")
    #expect(current(sitting) == before.0)
    #expect(sitting.frame.firstIndex { $0.hasPrefix("▌") } == before.1)
    #expect(sitting.frame[1].hasSuffix("121 dossiers"))
  }

  @Test func aStaleAnswerIsDropped() throws {
    var sitting = Sitting(try .sample(), holdsAnswers: true)
    sitting.answer()
    try sitting.press("s e")
    let old = sitting.asked.last { if case .cases = $0.work { true } else { false } }
    try sitting.press("s d")
    let key = try #require(old?.key)
    let number = try #require(old?.number)
    let before = sitting.frame
    sitting.reply(Reply(key: key, number: number, answer: .cases(Page())))
    #expect(sitting.frame == before)
    sitting.answer()
    #expect(sitting.frame.contains { $0.contains("Radio Canut") })
  }

  @Test func aBiggerWindowIsFilled() throws {
    var sitting = Sitting(try .long(100), rows: 10)
    try sitting.press("G")
    sitting.send(.resize(Size(rows: 60, columns: 100)))
    #expect(sitting.frame.count { $0.contains("Association 0") } == 54)
  }

  @Test func aWindowWhoseSizeIsToldAfterTheFirstQuestionIsFilled() throws {
    var sitting = Sitting(try .long(100), holdsAnswers: true)
    sitting.state.fit(Size(rows: 60, columns: 100))
    sitting.answer()
    #expect(sitting.frame.count { $0.contains("Association 0") } == 54)
  }

  @Test func markingMovesOnAndEscapeUnmarks() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("Space j Space")
    guard case .cases(let cases) = sitting.state.screen else { return }
    #expect(cases.list.marks.count == 2)
    #expect(sitting.frame[1].contains("● 2 marqués"))
    try sitting.press("Esc")
    #expect(!sitting.frame[1].contains("marqué"))
  }

  @Test func aClickChoosesAndASecondOneOpens() throws {
    var sitting = Sitting(try .sample())
    sitting.send(.mouse(MouseEvent(.click, at: Point(row: 6, column: 10))))
    #expect(sitting.frame[6].hasPrefix("▌"))
    sitting.send(.mouse(MouseEvent(.wheelDown, at: Point(row: 6, column: 10))))
    #expect(sitting.frame[9].hasPrefix("▌"))
    sitting.send(.mouse(MouseEvent(.click, at: Point(row: 9, column: 10))))
    #expect(sitting.frame[0].contains("Dossier 2026-"))
  }

  @Test func sortingTwiceTurnsTheOrderRound() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("s d")
    #expect(sitting.frame[0].contains("Dossiers"))
    let requests = sitting.asked.compactMap { effect -> PageRequest<CaseSort>? in
      if case .cases(let request) = effect.work { request } else { nil }
    }
    #expect(requests.last?.sort == .department)
    try sitting.press("s d")
    guard case .cases(let request)? = sitting.asked.last(where: { $0.key.lane == .page })?.work else {
      return
    }
    #expect(request.descending)
  }

  @Test func everyStepOfABurstIsTakenWhenTheRowsCome() throws {
    var sitting = Sitting(try .long(120), holdsAnswers: true)
    sitting.answer()
    for _ in 1...70 { try sitting.press("Down") }
    try sitting.press("Up")
    sitting.answer()
    #expect(current(sitting) == "Association 0070")
  }

  @Test func aPageElsewhereIsNoLongerThanTheWindow() throws {
    var sitting = Sitting(try .long(120))
    try sitting.press("G")
    guard case .cases(let request)? = sitting.asked.last(where: { $0.key.lane == .page })?.work else {
      Issue.record("no page was asked for")
      return
    }
    #expect(request.limit == 18)
  }

  @Test func rowsThatAreCopiedShowWhatRowsThatArePaintedShow() throws {
    let programme = try MemoryProgramme.long(120)
    let keys = [
      "Down Down", "PageDown", "Up", "Space Space", "/ a s Enter", "Down", "Esc Esc", "s d", "End", "Up",
    ]
    var drawn = Sitting(programme)
    for count in 1...keys.count {
      try drawn.press(keys[count - 1])
      _ = draw(drawn.state)
      var other = Sitting(programme)
      for keys in keys.prefix(count) { try other.press(keys) }
      #expect(draw(drawn.state) == draw(other.state), "after \(keys[count - 1])")
    }
    drawn.state.shell.language = .en
    #expect(drawn.frame[5].contains("Welcome"))
  }
}
