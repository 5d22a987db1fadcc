import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// The screen on which the program opens.
struct TodayTests {
  private func sitting(
    _ programme: MemoryProgramme, rows: Int = 24, columns: Int = 100, holdsAnswers: Bool = false
  ) -> Sitting {
    Sitting(programme, rows: rows, columns: columns, holdsAnswers: holdsAnswers, on: .today)
  }

  private func today(_ sitting: Sitting) throws -> TodayState {
    guard case .today(let state) = sitting.state.screen else {
      throw Refusal("test.screen", fr: "un autre écran", en: "another screen")
    }
    return state
  }

  @Test func asksForAPageAndOnceItIsHereForTheCounts() throws {
    var sitting = sitting(try .sample(), holdsAnswers: true)
    #expect(works(of: sitting) == ["page first"])
    sitting.answer()
    #expect(works(of: sitting).last == "counts")
  }

  private func works(of sitting: Sitting) -> [String] {
    sitting.asked.compactMap { effect -> String? in
      switch effect.work {
      case .agenda(let request): "page \(request.anchor)"
      case .countAgenda: "counts"
      case .cases, .countCases: "cases"
      default: nil
      }
    }
  }

  @Test func `a lead reads how much waits for a decision, and one key leads there`() throws {
    var lead = Sitting(
      try .waiting(), rows: 24, columns: 100, on: .today, as: MemoryProgramme.lead)
    #expect(lead.frame[2].contains("D  2 dispenses à décider"))
    #expect(try today(lead).waiting == TeamWaiting(waivers: 2, plans: 0))
    try lead.press("D")
    guard case .team(let team) = lead.state.screen else { return #expect(Bool(false), "not the team") }
    #expect(team.tab == .review && team.review?.askedInAll == 2)
    try lead.press("* d Right C-s Enter Esc")
    #expect(!lead.frame[2].contains("décider"))
  }

  @Test func `others are told nothing of what leads decide`() throws {
    let adviser = sitting(try .waiting())
    #expect(!adviser.frame[2].contains("décider"))
  }

  @Test func showsItsOwnCasesThenTheTeams() throws {
    var sitting = sitting(try .sample())
    #expect(!sitting.frame.contains { $0.contains("Harmonie municipale") })
    try sitting.press("t")
    #expect(sitting.frame.contains { $0.contains("Harmonie municipale") })
    #expect(sitting.frame[1].hasSuffix("toute l’équipe"))
    try sitting.press("t")
    #expect(!sitting.frame.contains { $0.contains("Harmonie municipale") })
  }

  @Test func eachGroupIsNamedOnceWithItsCountAbove() throws {
    let sitting = sitting(try .sample())
    for group in try today(sitting).groups {
      let label = group.label.fr.replacing("\u{A0}", with: " ")
      let rows = sitting.frame[4..<22].filter { $0.dropFirst(3).hasPrefix(label + "  ") }
      #expect(rows.count == 1, "\(group)")
      let count = try #require(try today(sitting).counts?[group])
      #expect(sitting.frame[1].contains("\(label) \(count)"))
    }
  }

  @Test func tabStepsFromGroupToGroupAndBack() throws {
    var sitting = sitting(try .sample())
    let groups = try today(sitting).groups
    try #require(groups.count > 3)
    for group in groups.dropFirst() {
      try sitting.press("Tab")
      #expect(try today(sitting).list.window.current?.group == group)
    }
    try sitting.press("Tab")
    #expect(try today(sitting).list.window.current?.group == groups.last)
    for group in groups.dropLast().reversed() {
      try sitting.press("S-Tab")
      #expect(try today(sitting).list.window.current?.group == group)
    }
  }

  @Test func tabFindsAGroupThatIsFarBelow() throws {
    var sitting = sitting(try .long(300), rows: 16)
    #expect(try today(sitting).list.window.current?.group == .silence9)
    try sitting.press("G S-Tab")
    let state = try today(sitting)
    #expect(state.list.window.cursor == 0 || state.list.window.current?.group == .silence9)
    #expect(state.list.window.rows.count < 200)
  }

  @Test func enterOpensTheCaseAndEscComesBackToTheSameLine() throws {
    var sitting = sitting(try .sample())
    try sitting.press("j j")
    let id = try #require(try today(sitting).list.window.current?.case.id)
    try sitting.press("Enter")
    guard case .file(let file) = sitting.state.screen else {
      Issue.record("no case")
      return
    }
    #expect(file.caseID == id)
    try sitting.press("Esc")
    #expect(try today(sitting).list.window.current?.case.id == id)
  }

  @Test func whatWasDoneWithLeavesItsPlaceToTheNextLine() throws {
    let programme = try MemoryProgramme.sample()
    var sitting = sitting(programme)
    let rows = try today(sitting).list.window.rows
    try sitting.press("j")
    let (done, next) = (rows[1], rows[2])
    try programme.act(
      RecordExchange(
        case: .id(done.case.id), on: MemoryProgramme.today, kind: .call, minutes: 5, summary: "Vu."), 0)
    try sitting.press("F5")
    let state = try today(sitting)
    #expect(!state.list.window.rows.contains { $0.id == done.id })
    #expect(state.list.window.current?.id == next.id)
  }

  @Test func saysWhyNothingIsListed() throws {
    #expect(sitting(.empty()).frame.contains { $0.contains("Aucun dossier n’est encore ouvert.") })
    #expect(sitting(try .opened()).frame.contains { $0.contains("Rien ne presse aujourd’hui.") })
    let programme = MemoryProgramme.empty()
    try programme.act(RegisterAssociation(name: "Les Amis"), 30)
    try programme.act(OpenCase(association: 1, adviser: "Bruno N’Diaye"), 30)
    var other = sitting(programme)
    #expect(other.frame.contains { $0.contains("Vous ne suivez aucun dossier.") })
    try other.press("t")
    #expect(other.frame.contains { $0.contains("Les Amis") })
  }

  @Test func isReachedFromEverywhereAndIsTheFirstScreen() throws {
    var sitting = sitting(try .sample())
    try sitting.press("R")
    try sitting.press("T")
    #expect(throws: Never.self) { try today(sitting) }
    #expect(sitting.state.depth == 0)
    try sitting.press("q")
    #expect(sitting.frame[22].contains("premier écran"))
    var cases = Sitting(try .sample())
    try cases.press("T Esc")
    if case .cases = cases.state.screen {} else { Issue.record("not the list of cases") }
  }
}
