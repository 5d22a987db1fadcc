import TerminalKit

/// Where the parts of a list screen stand. The top line and the footer are the shell's.
enum ListLayout {
  /// The line of filter and count.
  static let filterRow = 1
  static let headRow = 3
  /// The first row of the list.
  static let firstRow = 4
  /// Rule and hints.
  static let footer = 2
  /// Cursor bar, mark, space.
  static let margin = 3

  /// How many rows of a list are seen on a window, at least one.
  static func rows(in size: Size) -> Int { max(1, size.rows - firstRow - footer) }
}
