internal import Glibc

/// The names of files, for a path that is being typed.
enum FileNames {
  /// How many are offered at most.
  static let most = 200

  /// Endings of the files that an import can read.
  static let endings = [".csv", ".zip", ".txt", ".tsv"]

  /// The paths that begin like what was typed, folders with a `/` at the end, in the order of their names.
  static func paths(beginning typed: String) -> [String] {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, beginning) = (String(typed[..<cut]), String(typed[cut...]))
    guard let listing = opendir(folder.isEmpty ? "." : expanded(folder)) else { return [] }
    defer { closedir(listing) }
    var paths: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != "..", name.hasPrefix(beginning),
        beginning.hasPrefix(".") || !name.hasPrefix(".")
      else { continue }
      if isFolder(expanded(folder) + name) {
        paths.append(folder + name + "/")
      } else if endings.contains(where: { name.lowercased().hasSuffix($0) }) {
        paths.append(folder + name)
      }
    }
    return Array(paths.sorted().prefix(most))
  }

  /// A path with `~` as the person's own folder.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
