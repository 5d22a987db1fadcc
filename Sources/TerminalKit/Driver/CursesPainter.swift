internal import CTerminal

/// Turns canvases into rows for curses, which works out what has to be sent; rows that did not change are not even given
/// to it.
struct CursesPainter {
  private struct Look {
    let pair: Int32
    let ground: ShownColour
    let attributes: Attributes

    /// Whether the ink of a blank in this look is not seen.
    var hidesInk: Bool { attributes.isDisjoint(with: [.underline, .reverse]) }
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
    var pen: Look?
    let start = index * canvas.size.columns
    for cell in canvas.cells[start..<(start + canvas.size.columns)] {
      var look = look(of: cell)
      // A blank takes the ink of what stands before it: a change of ink that nobody sees need not be sent.
      if cell.glyph == Cell.blank.glyph, look.hidesInk, let pen, pen.hidesInk, pen.ground == look.ground {
        look = pen
      }
      pen = look
      var out = jt_cell()
      out.pair = look.pair
      out.attributes = look.attributes.rawValue
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
    let known = looks[place] ?? newLook(of: cell)
    looks[place] = known
    if cell.attributes.isEmpty { return known }
    return Look(
      pair: known.pair, ground: known.ground, attributes: known.attributes.union(cell.attributes))
  }

  private func newLook(of cell: Cell) -> Look {
    let paint = theme.paint(cell.role, on: cell.surface, tier: tier).within(colours: Int(jt_colours()))
    return Look(
      pair: jt_pair(paint.ink.number, paint.ground.number), ground: paint.ground, attributes: paint.attributes
    )
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
