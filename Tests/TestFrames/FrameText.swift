public import TerminalKit

/// A frame as a text that people read and compare: first what it says, then, cell under cell, what each cell means.
///
///     80×24, cursor at 1:4
///     (24 lines of text)
///     roles: m text.muted, ! warning
///     (24 lines: one letter a cell, then │ and what else sets cells apart: `on surface.selection 0-79, bold 1-5`)
///
/// Nothing is lost: ``canvas(_:)`` gives back the frame. It doesn't depend on a theme; a sheet of each theme says how
/// roles and surfaces are shown.
public enum FrameText {
  public static func text(_ canvas: Canvas) -> String {
    let cursor = canvas.cursor.map { "cursor at \($0.row):\($0.column)" } ?? "no cursor"
    let head = "\(canvas.size.columns)×\(canvas.size.rows), \(cursor)"
    let rows = 0..<canvas.size.rows
    let styles = rows.map { styleLine($0, of: canvas) }
    return ([head] + canvas.lines() + [legend(canvas)] + styles).joined(separator: "\n") + "\n"
  }

  // MARK: Writing

  private static func legend(_ canvas: Canvas) -> String {
    var used: Set<Role> = []
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns { used.insert(canvas[row, column].role) }
    }
    let entries = RoleLetter.all.filter { used.contains($0.role) && $0.role != .text }.map {
      "\($0.letter) \($0.role.name)"
    }
    return "roles: " + (entries.isEmpty ? "none" : entries.joined(separator: ", "))
  }

  private static func styleLine(_ row: Int, of canvas: Canvas) -> String {
    let cells = (0..<canvas.size.columns).map { canvas[row, $0] }
    let letters = String(cells.map { RoleLetter.letter(of: $0.role) })
    var notes: [String] = []
    for surface in Surface.allCases where surface != .base {
      let runs = runs(cells) { $0.surface == surface }
      if !runs.isEmpty { notes.append("on \(surface.name) \(runs)") }
    }
    for (word, attribute) in AttributeWord.all {
      let runs = runs(cells) { $0.attributes.contains(attribute) }
      if !runs.isEmpty { notes.append("\(word) \(runs)") }
    }
    if !notes.isEmpty { return letters + " │ " + notes.joined(separator: ", ") }
    return letters.last == " " ? String(letters.trimmingEnd()) : letters
  }

  /// Where something holds, such as `0-4 7-7`; both ends belong to a run.
  private static func runs(_ cells: [Cell], _ holds: (Cell) -> Bool) -> String {
    var runs: [String] = []
    var start: Int?
    for column in 0...cells.count {
      let isIn = column < cells.count && holds(cells[column])
      if isIn, start == nil { start = column }
      if !isIn, let first = start {
        runs.append("\(first)-\(column - 1)")
        start = nil
      }
    }
    return runs.joined(separator: " ")
  }
}

extension String {
  fileprivate func trimmingEnd() -> Substring {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
