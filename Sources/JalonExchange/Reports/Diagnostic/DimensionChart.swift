internal import JalonCore

/// The dimensions as bars, in an `svg` element that is as wide as its place: lengths across are percents, heights pixels.
///
/// It says the same in words (`title`, `desc`); the page repeats the figures in a table.
struct DimensionChart {
  /// Height of one dimension: its name, its bar, a gap.
  private static let row = 50
  /// How much of the width bars take; figures stand behind them.
  private static let barShare = 86
  /// Longer names would run out of a telephone.
  private static let nameLimit = 42

  private let dimensions: [DiagnosticPage.DimensionLine]
  private let language: Language
  /// Where levels begin, in percent.
  private let thresholds: [Int]

  init(_ dimensions: [DiagnosticPage.DimensionLine], _ language: Language, _ questionnaire: Questionnaire) {
    self.dimensions = dimensions
    self.language = language
    thresholds = questionnaire.levels.map(\.min).filter { $0 > 0 && $0 < 100 }
  }

  var svg: String {
    let height = dimensions.count * Self.row + 20
    var svg =
      #"<svg role="img" width="100%" height="\#(height)" aria-labelledby="chart-title chart-text">"#
      + "\n<title id=\"chart-title\">\(Self.html(title))</title>"
      + "\n<desc id=\"chart-text\">\(Self.html(description))</desc>\n<g aria-hidden=\"true\">\n"
    for (index, dimension) in dimensions.enumerated() { svg += row(dimension, y: index * Self.row) }
    return svg + axis(y: dimensions.count * Self.row) + "</g>\n</svg>"
  }

  private var title: String {
    language == .fr ? "Où en est chaque sujet" : "Where each topic stands"
  }

  private var description: String {
    dimensions.map { dimension in
      let figure = dimension.evaluated ? ", " + dimension.scoreInWords : ""
      return dimension.name + (language == .fr ? "\u{A0}: " : ": ") + dimension.inWords + figure
    }.joined(separator: ". ") + "."
  }

  private func row(_ dimension: DiagnosticPage.DimensionLine, y: Int) -> String {
    let name =
      dimension.name.count > Self.nameLimit
      ? dimension.name.prefix(Self.nameLimit - 1) + "…" : dimension.name
    let label = #"<text x="0" y="\#(y + 15)">\#(Self.html(name))</text>"# + "\n"
    guard let score = dimension.score else {
      let unknown = language == .fr ? "pas encore connu" : "not known yet"
      return label + #"<svg x="0" y="\#(y + 20)" width="\#(Self.barShare)%" height="20">"#
        + #"<rect class="unknown" x="1" y="1" width="99%" height="18" rx="2"/>"#
        + #"<text class="axis" x="50%" y="14.5" text-anchor="middle">\#(unknown)</text></svg>"# + "\n"
    }
    let steps = thresholds.map { #"<line class="threshold" x1="\#($0)%" x2="\#($0)%" y1="2" y2="16"/>"# }
    let before = dimension.before.map {
      #"<line class="before" x1="\#(Self.percent($0))" x2="\#(Self.percent($0))" y1="0" y2="18"/>"#
    }
    return label + #"<svg x="0" y="\#(y + 21)" width="\#(Self.barShare)%" height="18">"#
      + #"<rect class="track" y="2" width="100%" height="14" rx="2"/>"#
      + #"<rect class="bar" y="2" width="\#(Self.percent(score))" height="14" rx="2"/>"#
      + steps.joined() + (before ?? "") + "</svg>"
      + #"<text class="figure" x="100%" y="\#(y + 35)" text-anchor="end">\#(dimension.scoreInWords)</text>"#
      + "\n"
  }

  private func axis(y: Int) -> String {
    let marks = ([0] + thresholds + [100]).map { mark in
      let anchor = mark == 0 ? "start" : mark == 100 ? "end" : "middle"
      let label = language.percent(tenths: mark * 10)
      return #"<text class="axis" x="\#(mark)%" y="12" text-anchor="\#(anchor)">\#(label)</text>"#
    }
    return #"<svg x="0" y="\#(y)" width="\#(Self.barShare)%" height="20">"# + marks.joined() + "</svg>\n"
  }

  /// A text between two tags: the chart stands in the page as it is.
  private static func html(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }

  /// Tenths of a percent as a length.
  private static func percent(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)%" }
}
