internal import JalonCore

/// Lines by steps, each cell the darker the more there is in it.
struct HeatMap {
  struct Line: Sendable, Hashable {
    let name: String
    let values: [Int]
  }

  let frame: ChartFrame
  let lines: [Line]

  /// How many shades there are beside that of nothing.
  static let shades = 6

  private static let (left, top, bottom, row) = (180.0, 8.0, 36.0, 24.0)

  /// The shade of a value: 0 of nothing, else 1 to `shades` in equal parts of the largest.
  static func shade(_ value: Int, of peak: Int) -> Int {
    value <= 0 || peak <= 0 ? 0 : 1 + (value * shades - 1) / peak
  }

  var svg: String {
    let width = 760
    let height = Int(Self.top + Self.row * Double(lines.count) + Self.bottom)
    var picture = SVGText(width: width, height: height)
    let peak = lines.flatMap(\.values).max() ?? 0
    let room = (Double(width) - Self.left - 60) / Double(max(1, frame.steps.count))
    for (place, line) in lines.enumerated() {
      let y = Self.top + Self.row * Double(place)
      picture.label(line.name, x: Self.left - 10, y: y + 16, .end)
      for (step, value) in line.values.enumerated() {
        picture.rectangle(
          x: Self.left + room * Double(step), y: y + 1, width: max(0.5, room - 1), height: Self.row - 2,
          "cell h\(Self.shade(value, of: peak))",
          hint: "\(line.name)\u{A0}· \(frame.steps[step])\u{A0}: \(frame.language.number(value))")
        if room >= 26, value > 0 {
          let shade = Self.shade(value, of: peak) > Self.shades / 2 ? "figure dark" : "figure"
          picture.label(String(value), x: Self.left + room * (Double(step) + 0.5), y: y + 16, .middle, shade)
        }
      }
      let sum = frame.language.number(line.values.reduce(0, +))
      picture.label(sum, x: Double(width) - 6, y: y + 16, .end, "label strong")
    }
    for step in shownSteps(frame.steps.count, at: 8) {
      picture.label(
        frame.steps[step], x: Self.left + room * (Double(step) + 0.5),
        y: Self.top + Self.row * Double(lines.count) + 20, .middle)
    }
    return picture.text(id: frame.id, title: frame.title, description: frame.description, style: frame.style)
  }
}
