import TerminalKit

/// Rows of a list for people, in aligned columns.
struct Table {
  struct Column {
    let head: String
    let isNumber: Bool
    /// Columns on the terminal at most; longer texts end in `…`.
    let limit: Int

    init(_ head: String, isNumber: Bool = false, limit: Int = 60) {
      self.head = head
      self.isNumber = isNumber
      self.limit = limit
    }
  }

  let columns: [Column]
  private var rows: [[String]] = []
  private var widths: [Int]
  private var isHeadDue = true

  init(_ columns: [Column]) {
    self.columns = columns
    widths = columns.map { TextWidth.width(of: $0.head) }
  }

  mutating func add(_ cells: [String]) {
    rows.append(zip(columns, cells).map { TextWidth.truncated(TextWidth.sanitised($1), to: $0.limit) })
  }

  /// The lines added since the last time, under the heads the first time. A long list comes in parts: columns never get
  /// narrower from one to the next.
  mutating func flush(_ ink: Ink) -> String {
    for row in rows {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], TextWidth.width(of: cell)) }
    }
    var text = isHeadDue && !rows.isEmpty ? ink.paint(line(columns.map(\.head)), .strong) + "\n" : ""
    isHeadDue = isHeadDue && rows.isEmpty
    for row in rows { text += line(row) + "\n" }
    rows = []
    return text
  }

  private func line(_ cells: [String]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let gap = String(repeating: " ", count: max(0, widths[index] - TextWidth.width(of: cell)))
      line += (index > 0 ? "  " : "") + (columns[index].isNumber ? gap + cell : cell + gap)
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
