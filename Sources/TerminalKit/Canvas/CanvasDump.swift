extension Canvas {
  /// What is shown, one string a row, without the blanks at the end of each: the text of a golden.
  public func lines() -> [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns { line += text(row: row, column: column) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// How it is shown: one line for each run of cells that are not plain text on the ground of the screen, such as
  /// `3:2-14 warning+bold on surface.selection`. Rows and columns count from 0; both ends belong to the run.
  public func styleRuns() -> [String] {
    var runs: [String] = []
    for row in 0..<size.rows {
      var start = 0
      while start < size.columns {
        let first = self[row, start]
        var end = start + 1
        while end < size.columns, self[row, end].hasStyle(of: first) { end += 1 }
        if !first.hasStyle(of: .blank) { runs.append("\(row):\(start)-\(end - 1) \(first.styleName)") }
        start = end
      }
    }
    return runs
  }
}

extension Cell {
  fileprivate var styleName: String {
    var name = role.name
    for (word, attribute) in Attributes.words where attributes.contains(attribute) { name += "+" + word }
    return surface == .base ? name : name + " on " + surface.name
  }
}
