internal import CTerminal

/// Turns canvases into rows for curses, which works out what has to be sent; rows that did not change are not even given
/// to it.
struct CursesPainter {
  private struct Look {
    let pair: Int32
    let attributes: UInt8
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
    for index in 0..<canvas.size.rows {
      if let last, canvas.sameRow(index, as: last) { continue }
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
    row.removeAll(keepingCapacity: true)
    for column in 0..<canvas.size.columns {
      let cell = canvas[index, column]
      let look = look(of: cell)
      var out = jt_cell()
      out.pair = look.pair
      out.attributes = look.attributes | cell.attributes.rawValue
      out.width = cell.width
      if !writesUnicode {
        out.width = 1
        out.count = 1
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
        out.count = 1
        out.scalars.0 = cell.glyph
      }
      row.append(out)
    }
    jt_put_row(Int32(index), row, Int32(row.count))
  }

  private mutating func look(of cell: Cell) -> Look {
    let place = Int(cell.role.rawValue) * Surface.allCases.count + Int(cell.surface.rawValue)
    if let known = looks[place] { return known }
    let paint = theme.paint(cell.role, on: cell.surface, tier: tier).within(colours: Int(jt_colours()))
    let look = Look(
      pair: jt_pair(paint.ink.number, paint.ground.number), attributes: paint.attributes.rawValue)
    looks[place] = look
    return look
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
