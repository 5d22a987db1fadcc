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

/// A picture that is to be written.
public struct ChartOrder: Sendable {
  public let chart: TeamChart
  public let scope: TeamScope
  public let period: FigurePeriod
  public let language: Language
  /// The file, seen from where the program was started; `.svg` is added where it has no extension.
  public var name: String
  /// Whether a file that stands there is replaced.
  public var replaces = false

  /// The name is the one that the chart has as a rule.
  public init(_ chart: TeamChart, of scope: TeamScope, over period: FigurePeriod, in language: Language) {
    self.chart = chart
    self.scope = scope
    self.period = period
    self.language = language
    name = chart.fileName(period)[language]
  }
}

/// Writes charts as pictures.
public protocol ChartExporter: Sendable {
  /// Writes an SVG file.
  ///
  /// - Returns: its whole path; `nil` where a file stands there that is not to be replaced.
  /// - Throws: what keeps the figures from being read, or the file from being written.
  func exportChart(_ order: ChartOrder) throws(Refusal) -> String?
}
