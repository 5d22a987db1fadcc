internal import CTerminal

/// Turns canvases into rows for curses, which works out what has to be sent; rows that did not change are not even given
/// to it, and of rows that only moved it is told how far.
struct CursesPainter {
  private struct Look {
    let pair: Int32
    /// As curses counts colours.
    let ground: Int32
    let attributes: Attributes
    /// Whether the ink of a blank in this look is not seen.
    let hidesInk: Bool

    init(pair: Int32, ground: Int32, attributes: Attributes) {
      self.pair = pair
      self.ground = ground
      self.attributes = attributes
      hidesInk = attributes.isDisjoint(with: [.underline, .reverse])
    }
  }

  private let theme: Theme
  private let tier: ColourTier
  private let writesUnicode: Bool
  private var shown: Canvas?
  private var row: [jt_cell] = []
  /// By role and surface; filled as they are met, since a terminal may have few pairs.
  private var looks: [Look?]

  init(theme: Theme, tier: ColourTier, writesUnicode: Bool) {
    self.theme = theme
    self.tier = tier
    self.writesUnicode = writesUnicode
    looks = Array(repeating: nil, count: Role.allCases.count * Surface.allCases.count)
  }

  /// The next frame is given to curses whole.
  mutating func forget() { shown = nil }

  mutating func paint(_ canvas: Canvas) {
    let last = shown?.size == canvas.size ? shown : nil
    let shift = last.flatMap { canvas.shift(from: $0) }
    if let shift { jt_scroll(Int32(shift.rows.lowerBound), Int32(shift.rows.count), Int32(shift.distance)) }
    for index in 0..<canvas.size.rows {
      if let last, let origin = shift.map({ $0.origin(of: index) }) ?? index,
        canvas.sameRow(index, as: last, at: origin)
      {
        continue
      }
      send(index, of: canvas)
    }
    if let cursor = canvas.cursor, canvas.bounds.contains(cursor) {
      jt_flush(Int32(cursor.row), Int32(cursor.column))
    } else {
      jt_flush(-1, -1)
    }
    shown = canvas
  }

  private mutating func send(_ index: Int, of canvas: Canvas) {
    let columns = canvas.size.columns
    if row.count != columns { row = Array(repeating: jt_cell(), count: columns) }
    guard columns > 0 else { return }
    let start = index * columns
    // Most cells look like the one before them.
    var styled = canvas.cells[start]
    var own = look(of: styled)
    var pen = own
    for column in 0..<columns {
      let cell = canvas.cells[start + column]
      if !cell.hasStyle(of: styled) {
        styled = cell
        own = look(of: cell)
      }
      // A blank takes the ink of what stands before it: a change of ink that nobody sees need not be sent.
      let keepsPen =
        cell.glyph == Cell.blank.glyph && own.hidesInk && pen.hidesInk && pen.ground == own.ground
      if !keepsPen { pen = own }
      row[column] = self.cell(cell, of: canvas, in: pen)
    }
    jt_put_row(Int32(index), row, Int32(columns))
  }

  private func cell(_ cell: Cell, of canvas: Canvas, in look: Look) -> jt_cell {
    var out = jt_cell()
    out.pair = look.pair
    out.attributes = look.attributes.rawValue
    out.width = cell.width
    out.count = 1
    if !writesUnicode {
      out.width = 1
      out.scalars.0 = StandIn.scalar(for: canvas.text(of: cell))
    } else if cell.isCluster {
      let scalars = Array(canvas.text(of: cell).unicodeScalars.prefix(5).map(\.value))
      out.count = UInt8(scalars.count)
      withUnsafeMutableBytes(of: &out.scalars) { bytes in
        for (place, scalar) in scalars.enumerated() {
          bytes.storeBytes(of: scalar, toByteOffset: place * MemoryLayout<UInt32>.stride, as: UInt32.self)
        }
      }
    } else {
      out.scalars.0 = cell.glyph
    }
    return out
  }

  private mutating func look(of cell: Cell) -> Look {
    let place = Int(cell.role.rawValue) * Surface.allCases.count + Int(cell.surface.rawValue)
    let known = looks[place] ?? newLook(of: cell)
    looks[place] = known
    if cell.attributes.isEmpty { return known }
    return Look(
      pair: known.pair, ground: known.ground, attributes: known.attributes.union(cell.attributes))
  }

  private func newLook(of cell: Cell) -> Look {
    let paint = theme.paint(cell.role, on: cell.surface, tier: tier).within(colours: Int(jt_colours()))
    return Look(
      pair: jt_pair(paint.ink.number, paint.ground.number), ground: paint.ground.number,
      attributes: paint.attributes)
  }
}

extension ShownColour {
  /// As curses counts colours.
  fileprivate var number: Int32 {
    switch self {
    case .terminal: -1
    case .index(let index): Int32(index)
    case .rgb(let rgb): Int32(rgb.red) << 16 | Int32(rgb.green) << 8 | Int32(rgb.blue)
    }
  }
}
