public import TerminalKit

extension FrameText {
  /// The frame that a text describes; `nil` where it isn't one.
  public static func canvas(_ text: String) -> Canvas? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let head = lines.first, let size = size(head), lines.count >= 2 * size.rows + 2 else { return nil }
    var canvas = Canvas(size)
    for row in 0..<size.rows {
      let styles = styles(lines[size.rows + 2 + row], columns: size.columns)
      paint(lines[1 + row], styles, row: row, on: &canvas)
    }
    canvas.cursor = cursor(head)
    return canvas
  }

  private static func size(_ head: Substring) -> Size? {
    let numbers = head.prefix { $0 != "," }.split(separator: "×").compactMap { Int($0) }
    return numbers.count == 2 ? Size(rows: numbers[1], columns: numbers[0]) : nil
  }

  private static func cursor(_ head: Substring) -> Point? {
    let numbers = head.split(separator: " ").last?.split(separator: ":").compactMap { Int($0) } ?? []
    return numbers.count == 2 ? Point(row: numbers[0], column: numbers[1]) : nil
  }

  /// One style for each column.
  private static func styles(_ line: Substring, columns: Int) -> [Style] {
    var styles = line.prefix(columns).map { Style(RoleLetter.role(of: $0) ?? .text, on: .base) }
    while styles.count < columns { styles.append(Style(.text, on: .base)) }
    for note in line.dropFirst(columns + 3).split(separator: ", ") {
      var words = note.split(separator: " ")[...]
      var surface: Surface?
      if words.first == "on" {
        words.removeFirst()
        surface = Surface.allCases.first { $0.name == words.first ?? "" }
      }
      let attribute = AttributeWord.all.first { $0.word == words.first ?? "" }?.attribute
      for run in words.dropFirst() {
        let ends = run.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] <= ends[1], ends[1] < columns else { continue }
        for column in ends[0]...ends[1] {
          if let surface { styles[column].surface = surface }
          if let attribute { styles[column].attributes.insert(attribute) }
        }
      }
    }
    return styles
  }

  private static func paint(_ line: Substring, _ styles: [Style], row: Int, on canvas: inout Canvas) {
    var clusters = line.makeIterator()
    var column = 0
    while column < styles.count {
      let cluster = clusters.next().map { String($0) } ?? " "
      column += max(1, canvas.put(cluster, at: Point(row: row, column: column), style: styles[column]))
    }
  }
}
