import Foundation
import Testing

/// The rules of the house that a machine can check; CONTRIBUTING.md says the others.
struct StyleTests {
  @Test func noFileIsLongerThanFourHundredLines() throws {
    for file in try SourceTree.files(in: "Sources") {
      #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines: which concern can leave?")
    }
  }

  /// Escape hatches, and marks of something unfinished.
  @Test func nothingIsForcedSilencedOrPutOff() throws {
    let inCode = [
      #"@unchecked\s+Sendable"#, #"nonisolated\(unsafe\)"#, #"@preconcurrency\b"#, #"\btry!"#, #"\bas!"#,
      #"\bfatalError\(\)"#,
    ]
    let anywhere = [#"\bTODO\b"#, #"\bFIXME\b"#, #"\bXXX\b"#, #"\bHACK\b"#]
    for file in try SourceTree.files(in: "Sources", extensions: ["swift", "c", "h"]) {
      for (index, (line, code)) in zip(file.lines, file.code).enumerated() {
        let found =
          inCode.first { code.range(of: $0, options: .regularExpression) != nil }
          ?? anywhere.first { line.range(of: $0, options: .regularExpression) != nil }
        #expect(found == nil, "\(file.path):\(index + 1): \(line)")
      }
    }
  }

  /// The repository is the same on every machine: no folder of one person's home or workplace stands in it.
  @Test func noFileNamesAFolderOfSomeonesMachine() throws {
    let personal = #"(/home/[a-z]|/Users/[A-Za-z]|/root/)"#
    let extensions: Set<String> = ["swift", "c", "h", "md", "toml", "sh", "json"]
    for folder in ["Sources", "Tests", "Themes", "docs", "tools"] {
      for file in try SourceTree.files(in: folder, extensions: extensions) {
        for (index, line) in file.lines.enumerated() where !file.path.hasSuffix("StyleTests.swift") {
          #expect(
            line.range(of: personal, options: .regularExpression) == nil, "\(file.path):\(index + 1): \(line)"
          )
        }
      }
    }
  }
}
