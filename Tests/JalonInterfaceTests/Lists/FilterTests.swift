import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Filtering a list as one types.
struct FilterTests {
  @Test func eachLetterAsksAnewAndTheListFollows() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("/")
    sitting.forgetAsked()
    sitting.type("ren")
    let pages = sitting.asked.compactMap { effect -> String? in
      if case .cases(let request) = effect.work { request.query.text } else { nil }
    }
    #expect(pages == ["r", "re", "ren"])
    #expect(sitting.frame[1].hasSuffix("5 sur 11 dossiers"))
  }

  @Test func aFaultLeavesTheListAndNamesTheNearestWord() throws {
    var sitting = Sitting(try .sample(), columns: 120)
    try sitting.press("/")
    sitting.type("etape:plam ")
    #expect(sitting.frame[1].hasSuffix("11 dossiers"))
    #expect(sitting.frame[2].contains("« plam » n’est pas"))
    #expect(sitting.frame[2].contains("plan"))
    try sitting.press("Backspace Backspace")
    sitting.type("n ")
    #expect(sitting.frame[2].contains("─"))
    #expect(sitting.frame[1].hasSuffix("3 sur 11 dossiers"))
  }

  @Test func escapeBringsBackTheListAndItsCursor() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("j j j")
    let before = sitting.frame
    try sitting.press("/")
    sitting.type("radio")
    #expect(sitting.frame[4].contains("Radio Canut"))
    try sitting.press("Esc")
    #expect(sitting.frame == before)
  }

  @Test func enterKeepsTheFilterAndEscapeThenTakesItAway() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("/")
    sitting.type("etape:plan")
    try sitting.press("Down Enter")
    #expect(sitting.frame[5].hasPrefix("▌  Les P’tits Loups"))
    try sitting.press("j")
    #expect(sitting.frame[6].hasPrefix("▌  Recyclerie"))
    try sitting.press("Esc")
    #expect(sitting.frame[1].contains("filtrer"))
    #expect(sitting.frame.contains { $0.hasPrefix("▌  Recyclerie") })
  }

  @Test func tabCompletesWhatWasBegun() throws {
    var sitting = Sitting(try .sample(), .en)
    try sitting.press("/")
    sitting.type("sta")
    try sitting.press("Tab")
    #expect(sitting.frame[1].hasPrefix(" / stage:"))
  }

  @Test func aPasteIsOneLine() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("/")
    sitting.send(.paste("radio\ncanut"))
    #expect(sitting.frame[1].hasPrefix(" / radio canut"))
    #expect(sitting.frame[1].hasSuffix("1 sur 11 dossiers"))
  }

  @Test func whatIsMineIsAskedForByName() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("/")
    sitting.type("conseiller:moi")
    #expect(sitting.frame[1].hasSuffix("10 sur 11 dossiers"))
  }

  @Test func aSortInTheFilterIsMarkedInTheHead() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("/")
    sitting.type("tri:-étape")
    #expect(sitting.frame[3].contains("Étape ↓"))
    #expect(sitting.frame[4].contains("Clos"))
  }

  @Test func whatIsTypedAheadIsAboutTheRowThatWasMeant() throws {
    var sitting = Sitting(try .sample(), holdsAnswers: true)
    sitting.answer()
    try sitting.press("/")
    sitting.type("maurepas")
    try sitting.press("Enter Enter")
    #expect(sitting.frame[0].contains("Dossiers"))
    sitting.answer()
    sitting.answer()
    #expect(sitting.frame[1].contains("Épicerie solidaire de Maurepas"))
  }

  @Test func whatIsTypedAheadIsForgottenOnAnotherScreen() throws {
    var sitting = Sitting(try .sample(), holdsAnswers: true)
    sitting.answer()
    try sitting.press("/")
    sitting.type("maurepas")
    try sitting.press("Enter Enter R")
    sitting.answer()
    sitting.answer()
    #expect(sitting.frame[0].contains("Répertoire"))
  }

  @Test func keysBeforeTheFirstPageAreNotLost() throws {
    var sitting = Sitting(try .sample(), holdsAnswers: true)
    try sitting.press("j j")
    sitting.answer()
    #expect(sitting.frame[6].hasPrefix("▌"))
  }

  @Test func `a query of a path of one's own holds, and its stages can be typed`() throws {
    var sitting = Sitting(try .sample())
    let stage = Stage(
      id: "debut", label: Localized(fr: "Début", en: "Beginning"), purpose: Localized("–"), usualDays: 1...2,
      conditions: [])
    var team = try #require(sitting.state.shell.team)
    team.paths[team.currentPath] = Path(name: Localized("–"), stages: [stage])
    sitting.state.shell.team = team
    var list = CasesState(id: 99).list
    list.open(with: Query(filter: .term(.stage("debut"))), sitting.state.shell)
    #expect(list.filter.query.text == "stage:debut" && list.filter.fault == nil)

    try sitting.press("/")
    sitting.type("etape:debut ")
    guard case .cases(let cases) = sitting.state.screen else { return #expect(Bool(false), "not the cases") }
    #expect(cases.list.filter.query.text == "stage:debut" && cases.list.filter.fault == nil)
  }
}
