import JalonCore
import TerminalKit

/// A stage as a row of steps and a word: `▪▪▪▪▣▫▫▫ Plan`; in a narrow column `5/8 Plan`, or the word alone.
enum StageCell {
  /// Columns that the labels of the default path need at most.
  private static let longestLabel = 11

  /// What of a case its stage is shown by.
  struct Shape: Hashable {
    let stage: StageID
    let rank: Int
    let count: Int
    let status: Case.Status
  }

  static func spans(_ row: CaseRow, _ context: CellContext) -> [Span] {
    let shape = Shape(stage: row.stage, rank: row.stageRank, count: row.stageCount, status: row.status)
    return context.spans(shape) { spans($0, context) }
  }

  private static func spans(_ shape: Shape, _ context: CellContext) -> [Span] {
    let word = Span(context.label(of: shape.stage), .muted)
    if shape.count <= 12, context.width >= shape.count + 1 + longestLabel {
      return [Span(steps(shape, context.glyphs) + " ", .muted), word]
    }
    if shape.status == .closed || context.width < longestLabel + 4 { return [word] }
    return [Span("\(min(shape.rank + 1, shape.count))/\(shape.count) ", .muted), word]
  }

  /// The shapes alone tell where the case is: a list of colours would drown what asks for attention. A case that has
  /// left the path shows no steps, since that it ended says nothing of how far it went.
  private static func steps(_ shape: Shape, _ glyphs: Glyphs) -> String {
    guard shape.status != .closed else {
      return glyphs.dash + String(repeating: " ", count: max(0, shape.count - 1))
    }
    let done = min(max(0, shape.rank), shape.count)
    guard done < shape.count else { return String(repeating: glyphs.stepDone, count: done) }
    return String(repeating: glyphs.stepDone, count: done)
      + (shape.status == .paused ? glyphs.stepPaused : glyphs.stepCurrent)
      + String(repeating: glyphs.stepTodo, count: shape.count - done - 1)
  }
}
