import JalonCore
import TerminalKit

/// A stage as a row of steps and a word: `▪▪▪▪▣▫▫▫ Plan`; in a narrow column `5/8 Plan`, or the word alone.
enum StageCell {
  /// Columns that the labels of the default path need at most.
  private static let longestLabel = 11

  static func spans(_ row: CaseRow, _ context: CellContext) -> [Span] {
    let label = context.shell.label(of: row.stage)[context.language]
    let isClosed = row.status == .closed
    let word = Span(label, .muted)
    if row.stageCount <= 12, context.width >= row.stageCount + 1 + longestLabel {
      return [Span(steps(row, context.glyphs) + " ", .muted), word]
    }
    if isClosed || context.width < longestLabel + 4 { return [word] }
    return [Span("\(min(row.stageRank + 1, row.stageCount))/\(row.stageCount) ", .muted), word]
  }

  /// The shapes alone tell where the case is: a list of colours would drown what asks for attention. A case that has
  /// left the path shows no steps, since that it ended says nothing of how far it went.
  private static func steps(_ row: CaseRow, _ glyphs: Glyphs) -> String {
    guard row.status != .closed else {
      return glyphs.dash + String(repeating: " ", count: max(0, row.stageCount - 1))
    }
    let done = min(max(0, row.stageRank), row.stageCount)
    guard done < row.stageCount else { return String(repeating: glyphs.stepDone, count: done) }
    return String(repeating: glyphs.stepDone, count: done)
      + (row.status == .paused ? glyphs.stepPaused : glyphs.stepCurrent)
      + String(repeating: glyphs.stepTodo, count: row.stageCount - done - 1)
  }
}
