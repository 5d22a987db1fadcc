import Foundation

/// The repository as the tests of its architecture read it.
struct SourceTree {
  /// One Swift file: where it stands from the top of the repository, and its lines.
  struct File {
    let path: String
    let lines: [String]

    /// The target it belongs to: the folder under `Sources`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The code without comments and without the insides of strings, one element a line.
    var code: [String] { CodeOnly.lines(lines) }
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Every file under `folder` with one of these extensions, in the order of their paths.
  static func files(in folder: String, extensions: Set<String> = ["swift"]) throws -> [File] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").sorted()
    return try files(
      named: paths.filter { extensions.contains(($0 as NSString).pathExtension) }.map { "\(folder)/\($0)" })
  }

  /// These files, from the top of the repository.
  static func files(named paths: [String]) throws -> [File] {
    try paths.map { path in
      let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
      return File(path: path, lines: text.components(separatedBy: "\n"))
    }
  }
}
