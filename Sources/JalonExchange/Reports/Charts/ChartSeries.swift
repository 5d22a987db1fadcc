internal import JalonCore

/// Figures of one kind along the steps of a chart.
struct ChartSeries: Sendable, Hashable {
  let name: String
  let values: [Int]
  /// Its place among the colours, from 0; see `ChartStyle`.
  let colour: Int
}

/// A chart as it is shown: what it is, what is to be seen, how it is labelled.
struct ChartFrame: Sendable, Hashable {
  /// Unique in its page.
  let id: String
  let title: String
  let description: String
  let language: Language
  /// What stands below each step.
  let steps: [String]
  /// A style sheet of its own, for a picture outside any page.
  var style: String?
}
