/// One cell of a canvas: a grapheme cluster or the right half of a wide one, with its style. Eight bytes and no
/// reference, so that a frame is painted and compared without allocating.
public struct Cell: Equatable, Sendable {
  /// A scalar value or, with `clusterFlag`, the place of a longer cluster in the canvas's own table.
  var glyph: UInt32
  /// What the text means.
  public internal(set) var role: Role
  /// What the text stands on.
  public internal(set) var surface: Surface
  /// What sets the text apart.
  public internal(set) var attributes: Attributes
  /// Columns: 1 or 2, or 0 for the right half of a wide cluster.
  public internal(set) var width: UInt8

  static let clusterFlag: UInt32 = 0x8000_0000

  /// An empty cell of plain text on the ground of the screen.
  public static let blank = Cell(glyph: 0x20, role: .text, surface: .base, attributes: [], width: 1)

  /// Whether this is the right half of the wide cluster on its left.
  public var isContinuation: Bool { width == 0 }
  var isCluster: Bool { glyph & Cell.clusterFlag != 0 }

  func hasStyle(of other: Cell) -> Bool {
    role == other.role && surface == other.surface && attributes == other.attributes
  }
}
