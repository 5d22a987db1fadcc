import JalonCore
import TerminalKit

/// The line of keys at the bottom: what can be done here, as many as fit, the lesser ones giving way. The ink of the
/// keys sets the hints apart; they stand closer where that lets one more in.
enum HintLine {
  struct Hint {
    let key: String
    let text: String
    let priority: Int
    /// What it is asked of whether it can be done; `nil` where it always can.
    var action: ActionID?

    var width: Int { TextWidth.width(of: key) + 1 + TextWidth.width(of: text) }
  }

  /// - Parameters:
  ///   - isUseful: asked by place, only of what there is room for.
  ///   - isEnabled: asked only of what is shown, since it may take a look at everything the screen knows.
  static func draw(
    _ hints: [Hint], trailing: Hint? = nil, in area: Rect, on canvas: inout Canvas,
    isUseful: (Int) -> Bool = { _ in true }, isEnabled: (ActionID) -> Bool = { _ in true }
  ) {
    let line = area.line(0)
    guard line.columns > 2 else { return }
    let trailingWidth = trailing.map { $0.width + 3 } ?? 0
    var room = line.columns - 2
    let keepsTrailing = trailingWidth > 0 && trailingWidth + 12 <= room
    if keepsTrailing { room -= trailingWidth }
    var gap = 3
    var answers: [Bool?] = Array(repeating: nil, count: hints.count)
    func isOfUse(_ place: Int) -> Bool {
      if let answer = answers[place] { return answer }
      let answer = isUseful(place)
      answers[place] = answer
      return answer
    }
    var shown = fitting(hints, room: room, separator: gap, isUseful: isOfUse)
    let closer =
      shown.count < hints.count ? fitting(hints, room: room, separator: 2, isUseful: isOfUse) : shown
    if closer.count > shown.count { (shown, gap) = (closer, 2) }
    var column = line.column + 1
    for (index, hint) in shown.enumerated() {
      if index > 0 { column += gap }
      column += canvas.put(
        spans(hint, isEnabled), at: Point(row: line.row, column: column), maxWidth: line.endColumn - column)
    }
    if keepsTrailing, let trailing {
      canvas.put(spans(trailing, isEnabled), endingAt: line.endColumn - 1, row: line.row)
    }
  }

  private static func spans(_ hint: Hint, _ isEnabled: (ActionID) -> Bool) -> [Span] {
    let isEnabled = hint.action.map(isEnabled) ?? true
    return [
      Span(hint.key, isEnabled ? .hintKey : .disabled),
      Span(" " + hint.text, isEnabled ? .hintText : .disabled),
    ]
  }

  /// The hints that fit, in their own order; those of the highest priority stay.
  static func fitting(
    _ hints: [Hint], room: Int, separator: Int, isUseful: (Int) -> Bool = { _ in true }
  ) -> [Hint] {
    var kept = Set<Int>()
    var used = -separator
    for index in hints.indices.sorted(by: { (hints[$0].priority, -$0) > (hints[$1].priority, -$1) }) {
      let width = hints[index].width + separator
      guard used + width <= room, isUseful(index) else { continue }
      used += width
      kept.insert(index)
    }
    return hints.indices.filter(kept.contains).map { hints[$0] }
  }
}
