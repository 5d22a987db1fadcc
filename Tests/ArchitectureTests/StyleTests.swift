import Foundation
import Testing

/// The rules of the house that a machine can check; CONTRIBUTING.md says the others.
struct StyleTests {
  /// A file that is nothing but a page of data may be as long as its data.
  @Test func noFileIsLongerThanFourHundredLines() throws {
    for file in try SourceTree.files(in: "Sources") where !file.path.hasSuffix("/StandardQuestionnaire.swift")
    {
      #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines: which concern can leave?")
    }
  }

  /// Escape hatches out of the compiler's checks, and marks of something unfinished.
  @Test func nothingIsForcedSilencedOrPutOff() throws {
    let hatches = try NSRegularExpression(
      pattern: #"@unchecked\s+Sendable|nonisolated\(unsafe\)|@preconcurrency\b|\btry!|\bas!|\bfatalError\(\)"#
    )
    let marks = try NSRegularExpression(pattern: #"\b(TODO|FIXME|XXX|HACK)\b"#)
    for file in try SourceTree.files(in: "Sources", extensions: ["swift", "c", "h"]) {
      for line in Self.lines(of: file.code, matching: hatches) + Self.lines(of: file.lines, matching: marks) {
        Issue.record("\(file.path):\(line): \(file.lines[line - 1])")
      }
    }
  }

  /// The repository is the same on every machine: no folder of one person's home or workplace stands in it.
  @Test func noFileNamesAFolderOfSomeonesMachine() throws {
    let here = SourceTree.root + "/"
    let personal = try NSRegularExpression(
      pattern: #"/home/[a-z]|/Users/[A-Za-z]|/root/|"# + NSRegularExpression.escapedPattern(for: here))
    let extensions: Set<String> = ["swift", "c", "h", "md", "toml", "sh", "json"]
    for folder in ["Sources", "Tests", "Themes", "docs", "tools"] {
      for file in try SourceTree.files(in: folder, extensions: extensions)
      where !file.path.hasSuffix("/StyleTests.swift") {
        for line in Self.lines(of: file.lines, matching: personal) {
          Issue.record("\(file.path):\(line): \(file.lines[line - 1])")
        }
      }
    }
  }

  /// The numbers, from 1, of the lines in which the expression is found. The file is searched as a whole:
  /// tens of thousands of short searches are slow.
  private static func lines(of lines: [String], matching expression: NSRegularExpression) -> [Int] {
    let text = lines.joined(separator: "\n") as NSString
    let matches = expression.matches(in: text as String, range: NSRange(location: 0, length: text.length))
    return matches.map { match in
      text.substring(to: match.range.location).utf8.count { $0 == UInt8(ascii: "\n") } + 1
    }
  }
}
