internal import JalonCore

/// How long things last: for each of some lines, the median and the 85th percentile, beside what is usual.
struct DurationBars {
  struct Line: Sendable, Hashable {
    let name: String
    /// In days; `nil` where nothing was observed.
    let median: Int?
    let percentile85: Int?
    let usual: ClosedRange<Int>?
    let colour: Int
  }

  let frame: ChartFrame
  let lines: [Line]

  private static let (left, top, right, row) = (120.0, 26.0, 70.0, 32.0)

  var svg: String {
    let width = 760
    let height = Int(Self.top + Self.row * Double(lines.count)) + 12
    var picture = SVGText(width: width, height: height)
    let peak = lines.flatMap { [$0.percentile85, $0.usual?.upperBound].compactMap { $0 } }.max() ?? 0
    let scale = ChartScale(upTo: peak, marks: 6)
    let plot = Double(width) - Self.left - Self.right
    func x(_ days: Int) -> Double { Self.left + plot * scale.share(days) }
    let foot = Self.top + Self.row * Double(lines.count)
    for mark in scale.marks {
      picture.line(x1: x(mark), y1: Self.top, x2: x(mark), y2: foot, "grid")
      picture.label(frame.language.days(mark), x: x(mark), y: Self.top - 9, .middle)
    }
    for (place, line) in lines.enumerated() {
      let y = Self.top + Self.row * Double(place)
      picture.label(line.name, x: Self.left - 10, y: y + 21, .end)
      if let usual = line.usual {
        picture.rectangle(
          x: x(usual.lowerBound), y: y + 4, width: x(usual.upperBound) - x(usual.lowerBound),
          height: Self.row - 8, "usual")
      }
      guard let median = line.median, let late = line.percentile85 else { continue }
      picture.rectangle(
        x: Self.left, y: y + 10, width: x(late) - Self.left, height: 12, "band faint c\(line.colour)")
      picture.rectangle(
        x: Self.left, y: y + 10, width: x(median) - Self.left, height: 12, "band c\(line.colour)")
      let figures = frame.language.number(median) + "\u{A0}/\u{A0}" + frame.language.number(late)
      // Behind what is usual, where they would stand in its frame.
      let end = x(late) + 8 + 8 * Double(figures.count)
      let isFree = line.usual.map { end < x($0.lowerBound) } ?? true
      let beside = isFree ? x(late) : max(x(late), line.usual.map { x($0.upperBound) } ?? 0)
      picture.label(figures, x: beside + 8, y: y + 21, .start, "label strong")
    }
    return picture.text(id: frame.id, title: frame.title, description: frame.description, style: frame.style)
  }
}
