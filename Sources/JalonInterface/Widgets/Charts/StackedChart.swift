import TerminalKit

/// Bands one above the other along some steps, in dots of braille: each band has a colour and a grain of its own, so that neighbours are told
/// apart without colours too. A terminal without UTF-8 gets the figure of each band instead.
struct StackedChart {
  struct Band: Sendable, Hashable {
    /// One for each step.
    let values: [Int]
    let role: Role
  }

  /// From the bottom upwards.
  let bands: [Band]
  let isPlain: Bool
  /// The highest sum of a step.
  let peak: Int

  init(bands: [Band], isPlain: Bool) {
    self.bands = bands
    self.isPlain = isPlain
    let steps = bands.first?.values.count ?? 0
    peak = (0..<steps).map { step in bands.reduce(0) { $0 + $1.values[step] } }.max() ?? 0
  }

  /// The lines of the chart, from the top.
  func lines(columns: Int, rows: Int) -> [[Span]] {
    guard columns > 0, rows > 0, peak > 0 else { return Array(repeating: [], count: max(0, rows)) }
    return isPlain ? plain(columns, rows) : dotted(columns, rows)
  }

  /// How high each band reaches at a place, in `unit` parts.
  private func tops(at place: Int, of width: Int) -> [Int] {
    var below = 0
    return bands.map { band in
      below += Self.value(band.values, at: place, of: width)
      return below
    }
  }

  /// The band in which a height lies; `nil` above all of them.
  private func band(_ tops: [Int], height: Int, of full: Int) -> Int? {
    // A point counts where its middle lies within the band.
    tops.firstIndex { (2 * height + 1) * peak * Self.unit < 2 * $0 * full }
  }

  /// In so many parts a figure between two steps is told.
  private static let unit = 1_000

  /// A figure of the line that joins the steps, in `unit` parts.
  private static func value(_ values: [Int], at place: Int, of width: Int) -> Int {
    guard values.count > 1, width > 1 else { return (values.first ?? 0) * unit }
    let along = place * (values.count - 1) * unit / (width - 1)
    let (step, rest) = along.quotientAndRemainder(dividingBy: unit)
    guard step + 1 < values.count else { return (values.last ?? 0) * unit }
    return values[step] * (unit - rest) + values[step + 1] * rest
  }

  private func plain(_ columns: Int, _ rows: Int) -> [[Span]] {
    let tops = (0..<columns).map { self.tops(at: $0, of: columns) }
    return (0..<rows).map { row in
      let cells = tops.map { tops -> (Character, Role) in
        guard let band = band(tops, height: rows - 1 - row, of: rows) else {
          return (" ", .text)
        }
        return (Self.figure(band, of: bands.count), bands[band].role)
      }
      return Self.joined(cells)
    }
  }

  /// The sign of a band where there is no braille: 1 for the topmost, which is the first stage.
  private static func figure(_ band: Int, of count: Int) -> Character {
    Array("123456789abcdefghijklmnopqrstuvwxyz")[min(34, max(0, count - 1 - band))]
  }

  /// A sample of a band, as the chart draws it.
  func swatch(_ band: Int) -> Span {
    guard !isPlain else { return Span(String(Self.figure(band, of: bands.count)), bands[band].role) }
    var grid = BrailleGrid(columns: 2, rows: 1)
    for x in 0..<grid.width {
      for y in 0..<grid.height where Self.isSet(x, y, grain: band) { grid.set(x: x, y: y) }
    }
    return Span(String((0..<2).map { grid.sign(column: $0, row: 0) }), bands[band].role)
  }

  private func dotted(_ columns: Int, _ rows: Int) -> [[Span]] {
    var grid = BrailleGrid(columns: columns, rows: rows)
    // How many dots each band has in each sign.
    var owned = Array(repeating: 0, count: columns * rows * bands.count)
    for x in 0..<grid.width {
      let tops = self.tops(at: x, of: grid.width)
      for y in 0..<grid.height {
        guard let band = band(tops, height: grid.height - 1 - y, of: grid.height) else { continue }
        owned[(y / 4 * columns + x / 2) * bands.count + band] += 1
        if Self.isSet(x, y, grain: band) { grid.set(x: x, y: y) }
      }
    }
    return (0..<rows).map { row in
      Self.joined(
        (0..<columns).map { column in
          let first = (row * columns + column) * bands.count
          let most = bands.indices.max { owned[first + $0] < owned[first + $1] } ?? 0
          return (grid.sign(column: column, row: row), bands[most].role)
        })
    }
  }

  /// Which dots of a band are set: all, every second one, or every fourth one.
  private static func isSet(_ x: Int, _ y: Int, grain: Int) -> Bool {
    switch grain % 3 {
    case 0: true
    case 1: (x + y) % 2 == 0
    default: x % 2 == 0 && y % 2 == 0
    }
  }

  /// Neighbours of one role as one piece.
  private static func joined(_ cells: [(sign: Character, role: Role)]) -> [Span] {
    var spans: [Span] = []
    var (text, role) = ("", Role.text)
    for cell in cells {
      if cell.role != role, !text.isEmpty {
        spans.append(Span(text, role))
        text = ""
      }
      role = cell.role
      text.append(cell.sign)
    }
    return text.isEmpty ? spans : spans + [Span(text, role)]
  }
}
