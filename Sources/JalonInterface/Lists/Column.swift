import JalonCore
import TerminalKit

/// One column of a list.
struct Column<Order: ListOrder>: Sendable {
  enum Alignment: Sendable {
    case left, right
  }

  let title: Localized
  /// Columns that it needs, and those that it takes where there is room; of the name, with how many it is comfortable.
  let width: ClosedRange<Int>
  /// Which columns give way first where the window is narrow: the lowest. The one with the highest is the name, which
  /// takes all the room that is left.
  let priority: Int
  let alignment: Alignment
  /// What one sorts by to sort by this column.
  let order: Order?
  let cell: @Sendable (Order.Row, CellContext) -> [Span]

  init(
    fr: String, en: String, _ width: ClosedRange<Int>, priority: Int, _ alignment: Alignment = .left,
    order: Order? = nil, cell: @escaping @Sendable (Order.Row, CellContext) -> [Span]
  ) {
    title = Localized(fr: fr, en: en)
    self.width = width
    self.priority = priority
    self.alignment = alignment
    self.order = order
    self.cell = cell
  }
}

/// What a cell needs to know beside its row.
struct CellContext {
  let shell: Shell
  let width: Int

  var language: Language { shell.language }
  var glyphs: Glyphs { shell.glyphs }
  var today: Day { shell.today }
}

/// Which columns fit into a width, and where each stands.
struct ColumnPlan<Order: ListOrder> {
  struct Place {
    let column: Column<Order>
    /// From the left edge of the area.
    let start: Int
    let width: Int
  }

  let places: [Place]

  /// Columns between two columns.
  private static var gap: Int { 2 }
  /// Columns of this priority and above come before a comfortable name; the others only behind a generous one.
  static var essential: Int { 80 }
  /// What a name has beside its comfort before it gives room to the lesser columns.
  private static var generosity: Int { 8 }

  /// - Parameters:
  ///   - width: of the whole area.
  ///   - margin: columns kept free on the left.
  init(_ columns: [Column<Order>], width: Int, margin: Int) {
    let ranked = columns.indices.sorted { columns[$0].priority > columns[$1].priority }
    guard let name = ranked.first else {
      places = []
      return
    }
    let least = columns[name].width.lowerBound
    let comfort = columns[name].width.upperBound
    var room = width - margin - 1 - least
    var widths: [Int: Int] = [:]
    let (essential, others) = (
      ranked.dropFirst().filter { columns[$0].priority >= Self.essential },
      ranked.filter { columns[$0].priority < Self.essential }
    )
    /// Adds, or widens, those that leave the name what it needs.
    func take(_ indices: [Int], to wanted: (ClosedRange<Int>) -> Int, keeping kept: Int) {
      for index in indices {
        let target = wanted(columns[index].width)
        let more = widths[index].map { target - $0 } ?? target + Self.gap
        guard more > 0, room - more >= kept else { continue }
        widths[index] = target
        room -= more
      }
    }
    take(essential, to: \.lowerBound, keeping: 0)
    take(essential.filter { widths[$0] != nil }, to: \.upperBound, keeping: comfort - least)
    let generous = comfort - least + Self.generosity
    take(others, to: \.lowerBound, keeping: generous)
    take(others.filter { widths[$0] != nil }, to: \.upperBound, keeping: generous)
    widths[name] = max(0, least + room)
    var start = margin
    places = columns.indices.compactMap { index in
      guard let width = widths[index], width > 0 else { return nil }
      defer { start += width + Self.gap }
      return Place(column: columns[index], start: start, width: width)
    }
  }
}
