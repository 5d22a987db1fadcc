import TestFrames
import Testing

/// Holds a text against a file under `Goldens/`. `UPDATE_GOLDENS=1` writes the file instead.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  expect(text, GoldenFolder.path + "/" + name + ".txt", sourceLocation)
}

/// Holds a generated page of the documentation against what the program says now, in the same way.
func expectPage(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) {
  expect(text, GoldenFolder.repository + "/" + path, sourceLocation)
}

private func expect(_ text: String, _ file: String, _ sourceLocation: SourceLocation) {
  if let complaint = GoldenFolder.complaint(about: text, against: file) {
    Issue.record("\(complaint)", sourceLocation: sourceLocation)
  }
}
