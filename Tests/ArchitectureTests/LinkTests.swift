import Foundation
import Testing

/// The documents lead where they say.
struct LinkTests {
  @Test func everyRelativeLinkOfTheDocumentsLeadsToAFile() throws {
    let pages =
      try SourceTree.files(in: "docs", extensions: ["md"])
      + SourceTree.files(named: ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
    for page in pages {
      let folder = (page.path as NSString).deletingLastPathComponent
      for (index, line) in page.lines.enumerated() {
        for match in line.matches(of: /\]\(([^)#\s]+)/) where !match.1.contains("://") {
          let target = "\(SourceTree.root)/\(folder)/\(match.1)"
          #expect(
            FileManager.default.fileExists(atPath: target),
            "\(page.path):\(index + 1) leads to \(match.1), which is not there")
        }
      }
    }
  }
}
