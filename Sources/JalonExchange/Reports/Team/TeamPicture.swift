public import JalonCore

/// A chart of a report on the team as a picture of its own.
public enum TeamPicture {
  /// SVG that brings its colours along: it can stand in any document.
  public static func svg(_ chart: TeamChart, _ figures: TeamFigures, _ language: Language) -> String {
    let sight = TeamSight(figures: figures, language: language, style: ChartStyle.alone)
    let section =
      switch chart {
      case .flow: sight.flow
      case .needs: sight.needs
      }
    return section.charts.map(\.svg).joined() + "\n"
  }
}
