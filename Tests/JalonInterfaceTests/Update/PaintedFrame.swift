import TerminalKit

@testable import JalonInterface

/// What must hold of each frame, whatever led to it.
enum PaintedFrame {
  /// What is wrong with the frame that a state is shown as; `nil` where nothing is.
  static func fault(of state: AppState) -> String? {
    let frame = draw(state)
    if frame.size != state.shell.size { return "a frame of \(frame.size) in a window of \(state.shell.size)" }
    if frame.clip != frame.bounds { return "painting is still bounded to \(frame.clip)" }
    if let cursor = frame.cursor, !frame.bounds.contains(cursor) { return "the cursor is at \(cursor)" }
    for row in 0..<frame.size.rows {
      if let fault = fault(ofRow: row, frame) { return "row \(row): \(fault)" }
    }
    for case .form(let form) in state.shell.overlays where !form.fields.indices.contains(form.focus) {
      return "the field \(form.focus) of \(form.fields.count) has the focus"
    }
    return state.shell.overlays.count > 4 ? "\(state.shell.overlays.count) overlays" : nil
  }

  /// The cells of a row have its width between them, and the halves of wide ones stand side by side.
  private static func fault(ofRow row: Int, _ frame: Canvas) -> String? {
    var width = 0
    for column in 0..<frame.size.columns {
      let cell = frame[row, column]
      width += Int(cell.width)
      if cell.isContinuation != (column > 0 && frame[row, column - 1].width == 2) {
        return "half of a wide cluster at \(column)"
      }
    }
    return width == frame.size.columns ? nil : "\(width) columns"
  }
}
