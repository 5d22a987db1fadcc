import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// How the cases of the team progress: board, review, load, each figure leading to the cases behind it.
struct TeamTests {
  private func sitting(_ keys: String, columns: Int = 120) throws -> Sitting {
    var sitting = Sitting(try .waiting(), rows: 40, columns: columns, as: MemoryProgramme.lead)
    try sitting.press(keys)
    return sitting
  }

  /// What the list of cases shows that was opened, once it has been left again.
  private func listed(_ sitting: inout Sitting) throws -> Int {
    guard case .cases(let state) = sitting.state.screen else {
      throw Refusal("test.screen", fr: "un autre écran", en: "another screen")
    }
    #expect(state.list.filter.fault == nil, "\(state.list.filter.text)")
    let count = try sitting.programme.countCases(
      state.list.filter.query, today: MemoryProgramme.today, me: MemoryProgramme.lead)
    #expect(state.list.window.rows.count == count)
    try sitting.press("q")
    return count
  }

  @Test func `it begins at the stage where most cases are late, and the arrows go from stage to stage`()
    throws
  {
    var sitting = try sitting("E")
    let board = try #require(try team(sitting).board)
    let most = try #require(board.columns.map(\.late).max())
    #expect(try team(sitting).stage?.late == most)
    let first = try #require(try team(sitting).stage)
    let place = try #require(board.columns.firstIndex(of: first))
    try sitting.press("Right")
    #expect(try team(sitting).stage == board.columns[place + 1])
    #expect(sitting.shows("◆ " + board.columns[place + 1].label.fr.prefix(6)))
    try sitting.press("Left Left Left Left Left Left Left Left Left")
    #expect(try team(sitting).stage == board.columns[0])
  }

  @Test func `a case that stands still opens, and one step back is the same place`() throws {
    var sitting = try sitting("E")
    let rows = try #require(try team(sitting).standing)
    let first = try #require(rows.first)
    try sitting.press("j k Enter")
    #expect(sitting.shows(first.name) && sitting.state.depth == 2)
    try sitting.press("Esc")
    #expect(try team(sitting).item(sitting.state.shell) == .standing(first.id))
  }

  @Test func `each figure of a split board opens as many cases as it says`() throws {
    var sitting = try sitting("E b")
    for grouping in TeamGrouping.allCases {
      #expect(try team(sitting).grouping == grouping)
      let board = try #require(try team(sitting).board)
      #expect(board.groups.reduce(0) { $0 + $1.total } == board.cases)
      try sitting.press("g g")
      for group in board.groups where group.value != nil {
        while try team(sitting).item(sitting.state.shell) != .group(group.value) { try sitting.press("j") }
        try sitting.press("Left Left Left Left Left Left Left Left Left")
        for column in board.columns {
          try sitting.press("Enter")
          #expect(
            try listed(&sitting) == group.cases[column.id] ?? 0,
            "\(grouping) \(group.value ?? "") \(column.id)")
          try sitting.press("Right")
        }
        try sitting.press("Enter")
        #expect(try listed(&sitting) == group.total)
        try sitting.press("Right Enter")
        #expect(try listed(&sitting) == group.late)
      }
      try sitting.press("b")
    }
    #expect(try team(sitting).grouping == nil)
    try sitting.press("B")
    #expect(try team(sitting).grouping == .network)
  }

  @Test func `what blocks a stage opens the cases that lack it`() throws {
    var sitting = try sitting("E")
    let stage = try #require(try team(sitting).stage)
    let lacks = try #require(try team(sitting).gates?.first { $0.id == stage.id }?.lacks)
    for lack in lacks.prefix(3) {
      try sitting.press("G")
      while try team(sitting).item(sitting.state.shell) != .lack(stage.id, lack.condition) {
        try sitting.press("k")
      }
      try sitting.press("Enter")
      #expect(try listed(&sitting) == lack.cases, "\(lack.condition)")
    }
  }

  @Test func `the filter counts in every tab, and Esc takes it away`() throws {
    var sitting = try sitting("E")
    let all = try #require(try team(sitting).board?.cases)
    try sitting.press("/")
    sitting.type("departement:35")
    try sitting.press("Enter")
    let some = try #require(try team(sitting).board?.cases)
    #expect(some > 0 && some < all)
    try sitting.press("Tab Tab")
    #expect(try #require(try team(sitting).load).reduce(0) { $0 + $1.cases } == some)
    try sitting.press("Esc")
    #expect(try #require(try team(sitting).load).reduce(0) { $0 + $1.cases } == all)
    try sitting.press("/")
    sitting.type("nimporte:quoi ")
    #expect(sitting.frame[3].contains("✗"))
  }

  @Test func `marked waivers are decided together, after what comes of it was shown, and undone at once`()
    throws
  {
    var sitting = try sitting("E Tab")
    #expect(sitting.shows("Revue 2") && sitting.shows("Dispenses demandées"))
    let asked = try #require(try team(sitting).review?.asked)
    #expect(asked.count == 2)
    try sitting.press("* d")
    #expect(sitting.shows("2 dispenses à décider"))
    try sitting.press("Right C-s")
    #expect(sitting.shows("2 dispenses seront décidées"))
    for row in asked { #expect(sitting.shows(row.case.name)) }
    #expect(try team(sitting).review?.asked.count == 2, "nothing is done before the answer")
    try sitting.press("Enter")
    #expect(try team(sitting).review?.asked.isEmpty == true)
    #expect(try team(sitting).review?.inForce.count == 3)
    try sitting.press("u")
    #expect(try team(sitting).review?.asked.count == 2)
  }

  @Test func `what is opened from a figure is left with one step back, however it was filtered there`() throws
  {
    var sitting = try sitting("E")
    try sitting.press("G Enter")
    guard case .cases(let opened) = sitting.state.screen else { return #expect(Bool(false), "not a list") }
    #expect(!opened.list.filter.isEmpty)
    try sitting.press("/")
    sitting.type(" harmonie")
    try sitting.press("Enter Esc")
    guard case .cases(let back) = sitting.state.screen else { return #expect(Bool(false), "not a list") }
    #expect(back.list.filter.query == opened.list.filter.query)
    try sitting.press("Esc")
    _ = try team(sitting)
  }

  @Test func `a gate long shut opens as many cases as the review counts`() throws {
    var sitting = try sitting("E Tab")
    let gates = try #require(try team(sitting).review?.gates)
    for gate in gates {
      for lack in gate.lacks.prefix(3) where lack.late > 0 {
        guard case .team(var state) = sitting.state.screen else {
          return #expect(Bool(false), "not the team")
        }
        state.cursor.item = .lack(gate.id, lack.condition)
        sitting.state.screen = .team(state)
        try sitting.press("Enter")
        #expect(try listed(&sitting) == lack.late, "\(gate.id) \(lack.condition)")
      }
    }
  }

  @Test func `after an act on many nothing stays marked`() throws {
    var sitting = try sitting("C * c t")
    sitting.type("rappel")
    try sitting.press("C-s")
    guard case .cases(let before) = sitting.state.screen else { return #expect(Bool(false), "not a list") }
    #expect(before.list.marks.count > 1)
    try sitting.press("Enter")
    guard case .cases(let after) = sitting.state.screen else { return #expect(Bool(false), "not a list") }
    #expect(after.list.marks.isEmpty)
  }

  @Test(arguments: ["E Tab Tab Tab", "E Tab Tab Tab Tab"])
  func `tabs and filter stay where they are, however far one scrolls`(keys: String) throws {
    var sitting = try sitting(keys)
    let head = Array(sitting.frame[1...3])
    try sitting.press("G")
    #expect(Array(sitting.frame[1...3]) == head)
  }

  @Test func `a waiver is decided with the case in view`() throws {
    var sitting = try sitting("E Tab")
    let row = try #require(try team(sitting).review?.asked.first)
    #expect(sitting.shows(row.case.reference) && sitting.shows("tient l’association"))
    try sitting.press("Enter")
    #expect(sitting.state.depth == 2 && sitting.shows(row.case.name))
  }

  @Test func `advisers look, and leads decide`() throws {
    var sitting = Sitting(try .waiting(), rows: 40, columns: 120)
    try sitting.press("E Tab d")
    #expect(sitting.state.shell.overlays.isEmpty && sitting.shows("responsable"))
  }

  @Test func `the load of each opens the cases behind it, and says what would be left`() throws {
    var sitting = try sitting("E Tab Tab")
    let loads = try #require(try team(sitting).load).filter { $0.cases > 0 }
    try #require(!loads.isEmpty)
    for load in loads {
      try sitting.press("g g")
      while try team(sitting).item(sitting.state.shell) != .adviser(load.id) { try sitting.press("j") }
      #expect(sitting.shows("\(load.cases)\u{A0}dossier"))
      try sitting.press("Left Left Left Left Left Left")
      for figure in LoadFigure.allCases {
        try sitting.press("Enter")
        #expect(try listed(&sitting) == figure.value(load), "\(load.name) \(figure)")
        try sitting.press("Right")
      }
    }
  }

  @Test func `a departure is recorded for the person under the cursor`() throws {
    var sitting = try sitting("E Tab Tab")
    let first = try #require(try team(sitting).load?.max { $0.cases < $1.cases })
    try sitting.press("x")
    #expect(sitting.shows(first.name) && !sitting.state.shell.overlays.isEmpty)
  }

  @Test func `plans that wait are listed, and validated together from there`() throws {
    let programme = try MemoryProgramme.planned()
    try programme.act(
      ValidatePlan(case: 1, by: .association, name: "Maëlle Le Goff", on: MemoryProgramme.today - 2), 2)
    var sitting = Sitting(programme, rows: 40, columns: 120, as: MemoryProgramme.lead)
    try sitting.press("E Tab")
    let count = try #require(try team(sitting).review?.plansToValidate)
    #expect(count > 0)
    while try team(sitting).item(sitting.state.shell) != .plans {
      let before = try team(sitting).cursor
      try sitting.press("j")
      try #require(try team(sitting).cursor.item != before.item)
    }
    try sitting.press("Enter")
    guard case .cases(let list) = sitting.state.screen else { return #expect(Bool(false), "not a list") }
    #expect(list.list.window.rows.count == count)
    try sitting.press("* c v C-s")
    if !sitting.state.shell.overlays.isEmpty { try sitting.press("Enter") }
    try sitting.press("Esc")
    #expect(try team(sitting).review?.plansToValidate == 0)
  }

  @Test(arguments: ["7", "137", "1 354"])
  func `a figure is as wide as its column`(figure: String) {
    let columns = BoardColumns(count: 6, room: 60, before: 20)
    #expect(columns.width == 6)
    #expect(columns.figure(figure, .text).reduce(0) { $0 + $1.width } == columns.width)
  }
}
