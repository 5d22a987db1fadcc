import JalonCore
import TerminalKit

/// One column of a list.
struct Column<Order: ListOrder>: Sendable {
  enum Alignment: Sendable {
    case left, right
  }

  enum Breadth: Sendable {
    /// Window → column: from each width of the window on, the column is as wide as that. Before the first it does not show.
    case steps(KeyValuePairs<Int, Int>)
    /// All the room that the others leave, up to a measure that the eye still follows. One column of a list has it.
    case rest(upTo: Int)
  }

  let title: Localized
  let breadth: Breadth
  let alignment: Alignment
  /// What one sorts by to sort by this column.
  let order: Order?
  let companion: Companion<Order.Row>?
  let cell: @Sendable (Order.Row, CellContext) -> [Span]

  init(
    fr: String, en: String, _ breadth: Breadth, _ alignment: Alignment = .left, order: Order? = nil,
    with companion: Companion<Order.Row>? = nil,
    cell: @escaping @Sendable (Order.Row, CellContext) -> [Span]
  ) {
    title = Localized(fr: fr, en: en)
    self.breadth = breadth
    self.alignment = alignment
    self.order = order
    self.companion = companion
    self.cell = cell
  }

  /// Columns that it takes on a window of this width; `nil` where it takes what is left, 0 where it does not show.
  func width(onWindow columns: Int) -> Int? {
    guard case .steps(let steps) = breadth else { return nil }
    return steps.last { $0.key <= columns }?.value ?? 0
  }
}

/// What tells rows of one name apart, muted at the right end of their cell where the name leaves room for the whole of it.
struct Companion<Row: ListRow>: Sendable {
  let title: Localized
  /// Widths of the window at which it shows: below, hardly a name leaves room; above, it has a column of its own.
  let windows: Range<Int>
  let text: @Sendable (Row) -> String?
}

/// What a cell needs to know beside its row. A class, since the same one serves every row of a column: copying the look
/// for each cell took longer than painting it.
final class CellContext {
  private let look: RowLook
  let width: Int
  /// Cells that many rows have alike.
  private var stageCells: [StageCell.Shape: [Span]] = [:]

  init(_ look: RowLook, width: Int) {
    self.look = look
    self.width = width
  }

  var language: Language { look.language }
  var glyphs: Glyphs { look.glyphs }
  var today: Day { look.today }

  func label(of stage: StageID) -> String { look.labels.label(of: stage)[look.language] }

  /// The cell of a stage, which is made once.
  func spans(_ shape: StageCell.Shape, make: (StageCell.Shape) -> [Span]) -> [Span] {
    if let known = stageCells[shape] { return known }
    let made = make(shape)
    stageCells[shape] = made
    return made
  }
}

/// Which columns a window shows, and where each stands.
struct ColumnPlan<Order: ListOrder> {
  /// A class, since every row goes through all of them.
  final class Place {
    let column: Column<Order>
    /// From the left edge of the area.
    let start: Int
    let width: Int
    /// Shown inside the cell, at this width of the window.
    let companion: Companion<Order.Row>?

    init(column: Column<Order>, start: Int, width: Int, companion: Companion<Order.Row>?) {
      self.column = column
      self.start = start
      self.width = width
      self.companion = companion
    }
  }

  let places: [Place]

  /// Columns between two columns.
  private static var gap: Int { 2 }

  /// - Parameters:
  ///   - width: of the whole area, which is as wide as the window.
  ///   - margin: columns kept free on the left; one is kept free on the right.
  init(_ columns: [Column<Order>], width: Int, margin: Int) {
    let shown = columns.map { (column: $0, width: $0.width(onWindow: width)) }.filter { $0.width != 0 }
    let taken = shown.reduce(0) { $0 + ($1.width ?? 0) } + Self.gap * max(0, shown.count - 1)
    let rest = max(0, width - margin - 1 - taken)
    var start = margin
    places = shown.map { column, fixed in
      var breadth = fixed ?? rest
      if case .rest(let most) = column.breadth { breadth = min(breadth, most) }
      defer { start += breadth + Self.gap }
      return Place(
        column: column, start: start, width: breadth,
        companion: column.companion.flatMap { $0.windows.contains(width) ? $0 : nil })
    }
  }
}
