import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Where one is on the team's screens, while others act, answers overtake each other and windows change.
struct TeamPlaceTests {
  private func sitting(
    _ keys: String, columns: Int = 120, on programme: MemoryProgramme? = nil, holdsAnswers: Bool = false
  ) throws -> Sitting {
    var sitting = Sitting(
      try programme ?? .waiting(), rows: 40, columns: columns, holdsAnswers: holdsAnswers,
      as: MemoryProgramme.lead)
    try sitting.press(keys)
    return sitting
  }

  @Test(arguments: ["E", "E b", "E Tab", "E Tab Tab", "E Tab Tab Tab", "E S-Tab"])
  func `what others do is counted again once they rest, in every tab`(keys: String) throws {
    var sitting = try sitting(keys)
    sitting.forgetAsked()
    let act = ProgrammeChange.Act(adviser: 2, command: RecordNeed.name, association: 1, case: 1)
    sitting.hear(.changed(ProgrammeChange(acts: [act])))
    #expect(sitting.asked.contains { if case .newsPause = $0.work { true } else { false } })
    sitting.settleNews()
    #expect(sitting.asked.contains { $0.key.lane == .figures })
  }

  @Test func `the cursor of a split board is in the column that shows`() throws {
    var sitting = try sitting("E")
    let stage = try #require(try team(sitting).stage)
    try sitting.press("b")
    let board = try #require(try team(sitting).board)
    let place = try #require(board.columns.firstIndex { $0.id == stage.id })
    #expect(try team(sitting).boardColumn == place)
    let group = try #require(board.groups.max { $0.cases[stage.id] ?? 0 < $1.cases[stage.id] ?? 0 })
    for _ in board.groups where try team(sitting).item(sitting.state.shell) != .group(group.value) {
      try sitting.press("j")
    }
    try sitting.press("Enter")
    guard case .cases(let list) = sitting.state.screen else { return #expect(Bool(false), "not a list") }
    #expect(list.list.window.rows.count == group.cases[stage.id])
    try sitting.press("q Right")
    #expect(try team(sitting).boardColumn == place + 1)
  }

  @Test func `a split board of nothing says so`() throws {
    let sitting = try sitting("E b", on: .empty())
    #expect(sitting.shows("Aucun dossier"))
  }

  @Test(arguments: 0..<6) func `who stands still is of the stage that shows, whatever comes first`(turn: Int)
    throws
  {
    var sitting = try sitting("E", holdsAnswers: true)
    for _ in 0..<20 { sitting.answer() }
    var dice = turn
    try sitting.press("/")
    sitting.type("departement:35")
    try sitting.press("Enter")
    for _ in 0..<60 {
      sitting.answerOne { range in
        dice = (dice * 7 + 3) % 101
        return range.lowerBound + dice % range.count
      }
    }
    let state = try team(sitting)
    let stage = try #require(state.stage)
    let rows = try #require(state.standing)
    #expect(rows.allSatisfy { $0.stage == stage.id })
    #expect(rows.count == min(stage.late, TeamState.limit))
  }

  @Test func `Enter typed early opens the first case, not the stage`() throws {
    var sitting = try sitting("E", holdsAnswers: true)
    try sitting.press("Enter")
    for _ in 0..<20 { sitting.answer() }
    guard case .file = sitting.state.screen else { return #expect(Bool(false), "not a case") }
  }

  @Test func `after a decision the next waiver is in view, not the one that was decided`() throws {
    var sitting = try sitting("E Tab g g")
    let asked = try #require(try team(sitting).review?.asked)
    try sitting.press("d Right C-s")
    if !sitting.state.shell.overlays.isEmpty { try sitting.press("Enter") }
    #expect(try team(sitting).review?.asked.map(\.id) == Array(asked.dropFirst()).map(\.id))
    #expect(try team(sitting).item(sitting.state.shell) == .waiver(asked[1].id))
    #expect(sitting.shows(asked[1].case.reference))
  }

  @Test func `another width reads the months that fit, and a picture shows the same`() throws {
    var sitting = try sitting("E S-Tab", columns: 120)
    let wide = try #require(try team(sitting).needs)
    sitting.send(.resize(Size(rows: 40, columns: 80)))
    let narrow = try #require(try team(sitting).needs)
    #expect(narrow.steps.count < wide.steps.count)
    #expect(narrow.period == (try team(sitting).period(sitting.state.shell)))
  }

  @Test func `before the first need one step shows another year`() throws {
    var sitting = try sitting("E S-Tab", on: .empty())
    let first = try #require(try team(sitting).needs?.period)
    try sitting.press("Left")
    #expect(try #require(try team(sitting).needs?.period).to < first.to - 300)
    try sitting.press("Right")
    #expect(try team(sitting).needs?.period == first)
  }

  @Test func `marks made in the review are left by Esc there alone`() throws {
    var sitting = try sitting("E Tab *")
    #expect(try team(sitting).marks.count == 2)
    try sitting.press("Tab Esc")
    if case .team = sitting.state.screen { Issue.record("Esc led nowhere") }
  }

  @Test func `the cases are reached by their key from a list that a figure has opened`() throws {
    let sitting = try sitting("C E G Enter C")
    guard case .cases(let list) = sitting.state.screen else { return #expect(Bool(false), "not a list") }
    #expect(list.list.filter.isEmpty)
  }

  @Test func `what is done elsewhere leaves the marks of a list`() throws {
    let sitting = try sitting("C * E Tab * d Right C-s Enter Esc C")
    guard case .cases(let list) = sitting.state.screen else { return #expect(Bool(false), "not a list") }
    #expect(!list.list.marks.isEmpty)
  }

  @Test func `one step back takes a filter away that can't be read`() throws {
    var sitting = try sitting("C /")
    sitting.type("nimporte:quoi")
    try sitting.press("Enter Esc")
    guard case .cases(let list) = sitting.state.screen else { return #expect(Bool(false), "not a list") }
    #expect(list.list.filter.isEmpty && list.list.filter.fault == nil)
  }
}
