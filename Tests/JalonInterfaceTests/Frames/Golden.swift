import Glibc
import Testing

/// Holds a frame against a file under `Goldens/`. `UPDATE_GOLDENS=1` writes the file instead.
func expectGolden(_ lines: [String], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let path = GoldenFile.repository + "/Tests/JalonInterfaceTests/Goldens/" + name + ".txt"
  expectFile(path, named: name, holds: lines.joined(separator: "\n") + "\n", sourceLocation)
}

/// Holds a generated page of the documentation against what the program says now, in the same way.
func expectPage(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) {
  expectFile(GoldenFile.repository + "/" + path, named: path, holds: text, sourceLocation)
}

private func expectFile(
  _ path: String, named name: String, holds text: String, _ sourceLocation: SourceLocation
) {
  if getenv("UPDATE_GOLDENS") != nil {
    #expect(GoldenFile.write(text, to: path), "can't write \(path)", sourceLocation: sourceLocation)
    return
  }
  guard let kept = GoldenFile.read(path) else {
    Issue.record(
      "there is no golden \(name); run with UPDATE_GOLDENS=1 and look at it", sourceLocation: sourceLocation)
    return
  }
  let differing = zip(
    text.split(separator: "\n", omittingEmptySubsequences: false),
    kept.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated().filter { $1.0 != $1.1 }.map { "line \($0 + 1):\n  was  \($1.1)\n  is   \($1.0)" }
  #expect(
    text == kept, "\(name) differs:\n\(differing.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

private enum GoldenFile {
  static let repository: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
