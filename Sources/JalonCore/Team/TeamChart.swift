/// A chart of the figures of the team that can be written as a picture.
public enum TeamChart: Sendable, Hashable {
  case flow, needs

  /// What its file is called, as a rule.
  public func fileName(_ period: FigurePeriod) -> Localized {
    switch self {
    case .flow: Localized(fr: "flux-\(period.to.iso).svg", en: "flow-\(period.to.iso).svg")
    case .needs: Localized(fr: "besoins-\(period.to.iso).svg", en: "needs-\(period.to.iso).svg")
    }
  }
}

/// Writes charts as pictures.
public protocol ChartExporter: Sendable {
  /// Writes a new SVG file where the program was started.
  ///
  /// - Returns: its whole path.
  /// - Throws: what keeps the figures from being read, or the file from being written.
  func exportChart(
    _ chart: TeamChart, of scope: TeamScope, over period: FigurePeriod, in language: Language
  ) throws(Refusal) -> String
}
