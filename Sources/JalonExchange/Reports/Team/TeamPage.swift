public import JalonCore

/// How the team is doing, over a period: each figure with its definition, a chart, and the table behind it.
///
/// What stands here is what a template may ask for, under the same names.
public struct TeamPage: ReportPage {
  public static let template = "team"

  public let language: Language
  public let kicker: String
  public let title: String
  /// What stands at the top of each sheet, written for a style sheet.
  public let pageHead: String
  public let facts: [Fact]
  public let contents: String
  public let tableTitle: String
  public let sections: [Section]
  /// Rules for the colours of the charts.
  public let chartStyle: String
  public let colophon: String

  public struct Fact: Sendable, Hashable {
    public let name: String
    public let value: String
  }

  /// One kind of figures.
  public struct Section: Sendable, Hashable {
    public let id: String
    public let title: String
    public let definition: String
    /// What is to be seen, in a sentence.
    public let summary: String
    /// SVG, ready to stand in a page.
    public let charts: [Chart]
    public let table: TableLines
  }

  public struct Chart: Sendable, Hashable {
    public let title: String
    public let svg: String
  }

  public struct TableLines: Sendable, Hashable {
    public let caption: String
    public let heads: [String]
    public let rows: [Row]
    /// Whether it is short enough to stand open beside its chart.
    public let isShort: Bool
  }

  public struct Row: Sendable, Hashable {
    public let name: String
    public let cells: [Cell]
  }

  public struct Cell: Sendable, Hashable {
    public let text: String
  }

  /// - Parameter query: the filter as it was typed; empty where there is none.
  public init(_ figures: TeamFigures, query: String, language: Language) {
    let sight = TeamSight(figures: figures, language: language)
    self.language = language
    kicker = sight.say("Rapport d’équipe", "Team report")
    title = sight.periodInWords
    pageHead = (kicker + " · " + title).inStyleSheet
    facts = sight.facts(query: query)
    contents = sight.say("Dans ce rapport", "In this report")
    tableTitle = sight.say("Le tableau", "The table")
    sections = [
      sight.standing, sight.flow, sight.throughput, sight.time, sight.late, sight.load, sight.needs,
      sight.review,
    ]
    chartStyle = ChartStyle.rules
    colophon = sight.say(
      "Chaque nombre compte des dossiers que la liste des dossiers retrouve avec la même requête.",
      "Each figure counts cases that the list of cases finds with the same query.")
  }
}
