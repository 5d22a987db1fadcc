import Foundation

/// What the repository keeps of how things look: text files under `Goldens/`, each with a name such as
/// `frames/cases/80x24-fr`.
public enum GoldenFolder {
  /// The root of the repository.
  public static let repository: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// Whether goldens are to be written rather than compared: `UPDATE_GOLDENS=1`.
  public static let isUpdated = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil

  public static let path = repository + "/Tests/JalonInterfaceTests/Goldens"

  /// The names of every golden in a folder and those below it, sorted.
  public static func names(in folder: String) -> [String] {
    guard let found = FileManager.default.enumerator(atPath: path + "/" + folder) else { return [] }
    return found.compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") }
      .map { folder + "/" + $0.dropLast(4) }.sorted()
  }

  public static func read(_ name: String) -> String? { text(ofFile: path + "/" + name + ".txt") }

  public static func text(ofFile file: String) -> String? {
    FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
  }

  public static func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name + ".txt")
  }

  /// Holds a text against a file. `UPDATE_GOLDENS=1` writes the file instead.
  ///
  /// - Returns: what is wrong, in words; `nil` where nothing is.
  public static func complaint(about text: String, against file: String) -> String? {
    if isUpdated { return write(text, to: file) }
    guard let kept = self.text(ofFile: file) else {
      return "there is no \(file) yet: run with UPDATE_GOLDENS=1, and look at it"
    }
    let difference = TextDifference.between(kept, and: text)
    return difference.isEmpty ? nil : "\(file) is no longer true:\n\(difference)"
  }

  private static func write(_ text: String, to file: String) -> String? {
    do {
      let bytes = Data(text.utf8)
      if FileManager.default.contents(atPath: file) == bytes { return nil }
      let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try bytes.write(to: URL(filePath: file))
      return nil
    } catch {
      return "can't write \(file): \(error)"
    }
  }
}
