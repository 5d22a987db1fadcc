import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// The flow of cases and what was asked for: each figure leads to the cases behind it.
struct TeamFlowTests {
  private func sitting(_ keys: String) throws -> Sitting {
    var sitting = Sitting(try .waiting(), rows: 40, columns: 120, as: MemoryProgramme.lead)
    try sitting.press(keys)
    return sitting
  }

  /// How many cases the list shows that was opened.
  private func listed(_ sitting: Sitting) throws -> Int {
    guard case .cases(let state) = sitting.state.screen else {
      throw Refusal("test.screen", fr: "un autre écran", en: "another screen")
    }
    #expect(state.list.filter.fault == nil, "\(state.list.filter.text)")
    return try sitting.programme.countCases(
      state.list.filter.query, today: MemoryProgramme.today, me: MemoryProgramme.lead)
  }

  @Test func `the flow and the needs can be written as pictures, of the cases and the months that are seen`()
    throws
  {
    var sitting = try sitting("E Tab Tab w")
    #expect(!sitting.asked.contains { if case .exportChart = $0.work { true } else { false } })
    try sitting.press("Tab w Enter Tab w Enter")
    let orders = sitting.asked.compactMap { effect -> ChartOrder? in
      if case .exportChart(let order) = effect.work { order } else { nil }
    }
    let asked = orders.map { ($0.chart, $0.scope, $0.period) }
    #expect(asked.map(\.0) == [.flow, .needs])
    let shell = sitting.state.shell
    #expect(asked.allSatisfy { $0.1.today == shell.today && $0.2.to == shell.today })
    #expect(asked[1].2 == (try team(sitting).period(shell)))
  }

  @Test(arguments: [60, 72, 80, 100, 120, 200])
  func `sums of needs beyond a thousand are never cut`(columns: Int) throws {
    var sitting = Sitting(try .waiting(), rows: 30, columns: columns, as: MemoryProgramme.lead)
    try sitting.press("E S-Tab")
    let needs = try #require(try team(sitting).needs)
    var count = NeedCount(period: needs.period)
    for step in needs.steps {
      for _ in 0..<1_234 { count.add(on: step.lowerBound, topics: ["website"]) }
    }
    guard case .team(var state) = sitting.state.screen else { return #expect(Bool(false), "not the team") }
    state.needs = count.figures
    sitting.state.screen = .team(state)
    let whole = Language.fr.number(12 * 1_234).replacing("\u{202F}", with: " ")
    let rows = sitting.frame.filter { $0.contains(" tous les b") || $0.contains(" site web") }
    let sums = rows.filter { $0.contains(whole) || $0.contains(String(12 * 1_234)) }
    #expect(sums.count >= 2 && sums.count >= rows.count - 1, "the line above the map may tell of one month")
    #expect(sitting.shows("1k"), "and the cell under the cursor in thousands")
  }

  @Test func `a picture has the name that was typed, and replaces another only where that was said`() throws {
    var sitting = try sitting("E Tab Tab Tab")
    #expect(try #require(sitting.frame.last).contains("w écrire l’image"))
    try sitting.press("w")
    #expect(sitting.shows("flux-") && sitting.shows("Entrée écrire"))
    try sitting.press("C-u")
    sitting.type("équipe.svg")
    try sitting.press("Enter")
    #expect(sitting.state.shell.overlays.isEmpty)
    func effect() throws -> Effect {
      try #require(sitting.asked.last { if case .exportChart = $0.work { true } else { false } })
    }
    func last() throws -> ChartOrder {
      guard case .exportChart(let order) = try effect().work else { throw Refusal("x", fr: "", en: "") }
      return order
    }
    #expect(try last().name == "équipe.svg" && !last().replaces)
    sitting.reply(Reply(key: try effect().key, number: try effect().number, answer: .nameTaken(try last())))
    #expect(sitting.shows("existe déjà") && sitting.shows("Entrée remplacer"))
    try sitting.press("Enter")
    #expect(try last().name == "équipe.svg" && last().replaces)
    sitting.reply(Reply(key: try effect().key, number: try effect().number, answer: .nameTaken(try last())))
    sitting.type("2")
    #expect(sitting.shows("Entrée écrire"), "another name is asked about anew")
  }

  @Test func `each figure of the latest month opens as many cases as it says`() throws {
    var sitting = try sitting("E Tab Tab Tab")
    let flow = try #require(try team(sitting).flow)
    let last = flow.figures.steps.count - 1
    for _ in flow.forecast { try sitting.press("j") }
    for stage in flow.figures.stages + [.closed] {
      #expect(try team(sitting).item(sitting.state.shell) == .step(last))
      try sitting.press("Enter")
      #expect(try listed(sitting) == flow.figures.standing[stage]?[last], "\(stage.rawValue)")
      try sitting.press("q Right")
    }
  }

  @Test func `what is late in a stage opens those cases`() throws {
    var sitting = try sitting("E Tab Tab Tab Right Right Right Right")
    let forecast = try #require(try team(sitting).flow?.forecast)
    #expect(forecast.contains { $0.late > 0 })
    for line in forecast {
      try sitting.press("Enter")
      #expect(try listed(sitting) == line.late, "\(line.id)")
      try sitting.press("q j")
    }
  }

  @Test
  func `a cell of the needs opens the cases that asked for it, and other years lie beyond the first month`()
    throws
  {
    var sitting = try sitting("E S-Tab")
    let needs = try #require(try team(sitting).needs)
    // As many cases as needs, or fewer: a case may have asked twice.
    let websites = try #require(needs.rows.first { $0.topic == .known(.website) })
    #expect(websites.counts.suffix(2) == [4, 5])
    let last = needs.steps.count - 1
    while try team(sitting).item(sitting.state.shell) != .topic(websites.topic) {
      let before = try team(sitting).cursor.item
      try sitting.press("j")
      try #require(try team(sitting).cursor.item != before)
    }
    try sitting.press("Enter")
    let asking = try listed(sitting)
    #expect(asking > 0 && asking <= websites.counts[last])
    try sitting.press("q")
    for _ in 0..<needs.steps.count { try sitting.press("Left") }
    let before = try #require(try team(sitting).needs)
    #expect(before.period.to < needs.period.to && before.period.to > needs.period.to - 400)
    #expect(before.steps.count == needs.steps.count)
  }
}
