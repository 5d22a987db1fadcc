import Foundation
import JalonCore
import JalonExchange
import JalonStore
import Testing

@testable import jalon

/// The report of the team on a whole invented programme.
@Suite struct TeamReportTests {
  private static let today = Day(iso: "2026-11-22") ?? Day(number: 0)

  private final class Trial {
    let folder: TemporaryFolder
    let store: Store

    init() throws {
      folder = try TemporaryFolder()
      let path = folder.path + "/demo.db"
      let demo = DemoProgramme(associations: 160, seed: 5, today: TeamReportTests.today)
      try DemoWriter(programme: demo).write(to: path) { _ in }
      store = try Store.open(
        path, founder: DemoProgramme.lead, at: Moment(noonOf: TeamReportTests.today), options: StoreOptions())
    }

    deinit { folder.remove() }
  }

  private func figures(_ query: String, _ trial: Trial) throws -> TeamFigures {
    let scope = TeamScope(filter: try Query.parse(query).filter, today: Self.today, me: DemoProgramme.lead)
    return try trial.store.teamFigures(scope, over: FigurePeriod(last: 12, .month, upTo: Self.today))
  }

  private func count(_ filter: Filter, _ trial: Trial) throws -> Int {
    try trial.store.countCases(Query(filter: filter), today: Self.today, me: DemoProgramme.lead)
  }

  @Test func `its counts are those of the lists and of the screens`() throws {
    let trial = try Trial()
    for query in ["", "adviser:\"amélie lefèvre\"", "status:open -stage:plan"] {
      let figures = try figures(query, trial)
      let page = TeamPage(figures, query: query, language: .en)
      let (scope, flow) = (figures.scope, figures.flow.figures)
      func section(_ id: String) throws -> TeamPage.Section {
        try #require(page.sections.first { $0.id == id })
      }
      let open = try count(scope.cases(where: .not(.term(.status(.closed)))), trial)
      #expect(figures.board.cases == open)
      for (column, row) in zip(figures.board.columns, try section("board").table.rows) {
        #expect(try count(scope.standing(in: column.id), trial) == column.cases)
        #expect(row.cells[0].text == String(column.open) && row.cells[6].text == String(column.late))
      }
      for (place, step) in flow.steps.enumerated() {
        let cells = try section("flow").table.rows[place].cells.map(\.text)
        for (stage, cell) in zip(flow.stages + [.closed], cells) {
          let behind = try count(scope.was(in: stage, atEndOf: step.upperBound), trial)
          #expect(cell == String(behind), "\(query) \(stage.rawValue) \(step.upperBound.iso)")
        }
        for outcome in Case.Outcome.allCases {
          #expect(try count(scope.closed(outcome, in: step), trial) == flow.closed[outcome]?[place])
        }
      }
      for line in figures.flow.forecast {
        guard let usual = line.usual else { continue }
        #expect(try count(scope.late(in: line.id, beyond: usual), trial) == line.late)
        let soon = scope.soonLate(in: line.id, beyond: usual, within: line.ahead)
        #expect(try count(soon, trial) == line.soon)
      }
      for load in figures.loads {
        #expect(try count(scope.followed(by: load.name), trial) == load.cases, "\(load.name)")
      }
      #expect(try count(scope.plansToValidate, trial) == figures.review.plansToValidate)
      // A day after the last step everything stands where the board says.
      let standing = flow.stages.reduce(0) { $0 + (flow.standing[$1]?.last ?? 0) }
      #expect(standing == figures.board.cases)
    }
  }

  @Test func `the page stands alone, and says what it counts`() async throws {
    let trial = try Trial()
    let figures = try figures("department:35 or -department:35", trial)
    for language in Language.allCases {
      let page = TeamPage(figures, query: "department:35 or -department:35", language: language)
      let shelf = TemplateShelf(folders: [], program: PageProgram(folders: Installation.programFolders))
      let html = try await page.text(.html, from: shelf, template: nil).text
      #expect(html.contains("department:35 or -department:35"))
      #expect(html.contains(language.longDate(Self.today)))
      for words in ["<script", "http://", "https://", "src=", "@import"] {
        let found = html.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "").contains(words)
        #expect(!found, "\(words)")
      }
      #expect(html.components(separatedBy: "<svg").count == 6)
      #expect(html.components(separatedBy: "<desc").count == 6)
      for section in page.sections {
        #expect(html.contains("id=\"\(section.id)\""))
        #expect(!section.definition.isEmpty)
      }
    }
  }

  @Test func `the CSV holds the same figures`() throws {
    let trial = try Trial()
    let figures = try figures("", trial)
    let csv = TeamCSV(figures, query: "")
    #expect(csv.records.allSatisfy { $0.count == 5 })
    let late = csv.records.filter { $0[0] == "board.late" }.compactMap { record -> Int? in
      if case .number(let value) = record[4] { value } else { nil }
    }
    #expect(late == figures.board.columns.map(\.late))
    let standing = csv.records.filter { $0[0] == "flow.standing" }
    #expect(standing.count == figures.flow.figures.steps.count * (figures.flow.figures.stages.count + 1))
    let path = trial.folder.path + "/team.csv"
    try csv.write(to: path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("figure,from,to,of,value\r\n"))
    #expect(text.components(separatedBy: "\r\n").count == csv.records.count + 1)
  }
}
