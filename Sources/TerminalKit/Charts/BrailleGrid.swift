/// A picture of dots in cells of characters: two dots beside one another and four below one another in each, as braille has them.
public struct BrailleGrid: Sendable, Hashable {
  /// In cells.
  public let columns: Int
  public let rows: Int
  private var cells: [UInt8]

  /// Dots from side to side, and from top to bottom.
  public var width: Int { columns * 2 }
  public var height: Int { rows * 4 }

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// Sets a dot; what lies outside is left out.
  ///
  /// - Parameters:
  ///   - x: from the left, from 0.
  ///   - y: from the top, from 0.
  public mutating func set(x: Int, y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    cells[y / 4 * columns + x / 2] |= Self.bits[y % 4][x % 2]
  }

  /// The sign of a cell: U+2800 and up, a blank where it has no dot.
  public func sign(column: Int, row: Int) -> Character {
    let bits = cells[row * columns + column]
    return bits == 0 ? " " : Character(Unicode.Scalar(0x2800 + UInt32(bits)) ?? " ")
  }

  /// The bits of Unicode's braille patterns, by row and column of the dot.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
}
