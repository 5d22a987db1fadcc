import JalonCore
import TerminalKit

/// One column of a list.
struct Column<Order: ListOrder>: Sendable {
  enum Alignment: Sendable {
    case left, right
  }

  let title: Localized
  /// Columns that it needs, and those that it takes where there is room.
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

  /// - Parameters:
  ///   - width: of the whole area.
  ///   - margin: columns kept free on the left.
  init(_ columns: [Column<Order>], width: Int, margin: Int) {
    let gap = 2
    var room = width - margin - 1
    var widths: [Int: Int] = [:]
    let ranked = columns.indices.sorted { columns[$0].priority > columns[$1].priority }
    for index in ranked {
      let needed = columns[index].width.lowerBound + (widths.isEmpty ? 0 : gap)
      guard needed <= room || widths.isEmpty else { continue }
      widths[index] = columns[index].width.lowerBound
      room -= needed
    }
    // What is left goes to the name until it is comfortable, then to those that can use it, then to the name again.
    guard let name = ranked.first else {
      places = []
      return
    }
    let comfort = max(0, min(room, 34 - columns[name].width.lowerBound))
    widths[name, default: 0] += comfort
    room -= comfort
    for index in ranked.dropFirst() {
      guard let width = widths[index], room > 0 else { continue }
      let more = columns[index].width.upperBound - width
      guard more <= room else { continue }
      widths[index] = width + more
      room -= more
    }
    widths[name, default: 0] += room
    var start = margin
    places = columns.indices.compactMap { index in
      guard let width = widths[index], width > 0 else { return nil }
      defer { start += width + gap }
      return Place(column: columns[index], start: start, width: width)
    }
  }
}
