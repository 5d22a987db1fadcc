internal import JalonCore

/// A cumulative flow: one band for each stage, the last stage of the path at the bottom, as the flow runs.
struct StackedAreas {
  let frame: ChartFrame
  /// From the bottom upwards.
  let series: [ChartSeries]

  private static let (left, top, bottom, legend) = (56.0, 12.0, 40.0, 190.0)

  var svg: String {
    let (width, height) = (760, 380)
    var picture = SVGText(width: width, height: height)
    let count = frame.steps.count
    let totals = (0..<count).map { step in series.reduce(0) { $0 + $1.values[step] } }
    let scale = ChartScale(upTo: totals.max() ?? 0)
    let plotWidth = Double(width) - Self.left - Self.legend
    let plotHeight = Double(height) - Self.top - Self.bottom
    func x(_ step: Int) -> Double {
      Self.left + plotWidth * (count > 1 ? Double(step) / Double(count - 1) : 0.5)
    }
    func y(_ value: Int) -> Double { Self.top + plotHeight * (1 - scale.share(value)) }
    for mark in scale.marks {
      picture.line(x1: Self.left, y1: y(mark), x2: Self.left + plotWidth, y2: y(mark), "grid")
      picture.label(frame.language.number(mark), x: Self.left - 8, y: y(mark) + 4, .end)
    }
    var below = Array(repeating: 0, count: count)
    for band in series {
      let above = zip(below, band.values).map(+)
      let upper = (0..<count).map { (x: x($0), y: y(above[$0])) }
      let lower = (0..<count).reversed().map { (x: x($0), y: y(below[$0])) }
      picture.area(upper + lower, "band c\(band.colour)", hint: band.name)
      below = above
    }
    for step in shownSteps(count, at: 9) {
      picture.label(frame.steps[step], x: x(step), y: Double(height) - Self.bottom + 18, .middle)
    }
    for (place, band) in series.reversed().enumerated() {
      let row = Self.top + 6 + Double(place) * 20
      let side = Self.left + plotWidth + 16
      picture.rectangle(x: side, y: row, width: 12, height: 12, "band c\(band.colour)")
      let last = frame.language.number(band.values.last ?? 0)
      picture.label("\(band.name) \(last)", x: side + 18, y: row + 10)
    }
    return picture.text(id: frame.id, title: frame.title, description: frame.description, style: frame.style)
  }
}

/// Which steps bear a label where there is no room for all: the last one always.
func shownSteps(_ count: Int, at most: Int) -> [Int] {
  let every = max(1, (count + most - 1) / most)
  return (0..<count).filter { (count - 1 - $0) % every == 0 }
}
