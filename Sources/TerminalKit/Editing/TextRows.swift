/// A text laid out in rows of a width, each a range of its characters, so that cursor and painting agree.
struct TextRows {
  /// The characters of each row, without the line break or space at which it ends.
  let rows: [Range<Int>]
  private let characters: [Character]

  init(_ characters: [Character], width: Int) {
    self.characters = characters
    let width = max(1, width)
    var rows: [Range<Int>] = []
    var start = 0
    var columns = 0
    var lastBreak: Int?
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character == "\n" {
        rows.append(start..<index)
        (start, columns, lastBreak) = (index + 1, 0, nil)
        index += 1
        continue
      }
      let wide = TextWidth.width(of: String(character))
      if columns + wide > width, index > start {
        if TextWidth.isBreakingSpace(character) {
          rows.append(start..<index)
          start = index + 1
          index += 1
        } else if let place = lastBreak {
          rows.append(start..<place)
          start = place + 1
          index = start
        } else {
          rows.append(start..<index)
          start = index
        }
        (columns, lastBreak) = (0, nil)
        continue
      }
      if TextWidth.isBreakingSpace(character) { lastBreak = index }
      columns += wide
      index += 1
    }
    rows.append(start..<characters.count)
    self.rows = rows
  }

  /// The row that holds the cursor.
  func row(of cursor: Int) -> Int {
    rows.lastIndex { $0.lowerBound <= cursor } ?? 0
  }

  /// Columns before the cursor in its row.
  func column(of cursor: Int) -> Int {
    let range = rows[row(of: cursor)]
    return TextWidth.width(of: String(characters[range.lowerBound..<max(range.lowerBound, cursor)]))
  }

  /// The place in a row that is nearest to a column.
  func place(row: Int, column: Int) -> Int {
    var place = rows[row].lowerBound
    var columns = 0
    while place < rows[row].upperBound {
      columns += TextWidth.width(of: String(characters[place]))
      if columns > column { break }
      place += 1
    }
    return place
  }

  func text(row: Int) -> String { String(characters[rows[row]]) }
}
