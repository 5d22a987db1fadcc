import TerminalKit
import TestFrames

/// Goldens to be shown one after the other.
struct ShownFrames {
  private var frames: [Canvas] = []

  /// From a file that names one golden a line.
  /// - Parameter onSheets: whether several are shown at once.
  init(list: String, onSheets: Bool) {
    for name in (GoldenFolder.text(ofFile: list) ?? "").split(separator: "\n") {
      if let text = GoldenFolder.read(String(name)), let frame = FrameText.canvas(text) {
        frames.append(frame)
      }
    }
    if onSheets { frames = FrameSheet.sheets(of: frames) }
  }

  /// Shows a frame, in a window of its size only.
  func draw(_ index: Int, on canvas: inout Canvas) {
    guard frames.indices.contains(index), frames[index].size == canvas.size else { return }
    canvas = frames[index]
  }
}
