internal import JalonCore

/// One bar for each step, cut into the parts of which it is made.
struct StackedBars {
  let frame: ChartFrame
  /// From the bottom upwards.
  let series: [ChartSeries]

  private static let (left, top, bottom, legend) = (56.0, 12.0, 40.0, 236.0)

  var svg: String {
    let (width, height) = (760, 300)
    var picture = SVGText(width: width, height: height)
    let count = max(1, frame.steps.count)
    let totals = frame.steps.indices.map { step in series.reduce(0) { $0 + $1.values[step] } }
    let scale = ChartScale(upTo: totals.max() ?? 0)
    let plotWidth = Double(width) - Self.left - Self.legend
    let plotHeight = Double(height) - Self.top - Self.bottom
    let room = plotWidth / Double(count)
    func y(_ value: Int) -> Double { Self.top + plotHeight * (1 - scale.share(value)) }
    for mark in scale.marks {
      picture.line(x1: Self.left, y1: y(mark), x2: Self.left + plotWidth, y2: y(mark), "grid")
      picture.label(frame.language.number(mark), x: Self.left - 8, y: y(mark) + 4, .end)
    }
    for step in frame.steps.indices {
      var below = 0
      for part in series where part.values[step] > 0 {
        let above = below + part.values[step]
        picture.rectangle(
          x: Self.left + room * (Double(step) + 0.15), y: y(above), width: room * 0.7,
          height: y(below) - y(above), "band c\(part.colour)",
          hint: "\(frame.steps[step])\u{A0}· \(part.name)\u{A0}: \(frame.language.number(part.values[step]))")
        below = above
      }
    }
    for step in shownSteps(frame.steps.count, at: 9) {
      picture.label(
        frame.steps[step], x: Self.left + room * (Double(step) + 0.5), y: Double(height) - Self.bottom + 18,
        .middle)
    }
    for (place, part) in series.reversed().enumerated() {
      let row = Self.top + 6 + Double(place) * 20
      let side = Self.left + plotWidth + 16
      picture.rectangle(x: side, y: row, width: 12, height: 12, "band c\(part.colour)")
      let sum = frame.language.number(part.values.reduce(0, +))
      picture.label("\(part.name) \(sum)", x: side + 18, y: row + 10)
    }
    return picture.text(id: frame.id, title: frame.title, description: frame.description, style: frame.style)
  }
}
