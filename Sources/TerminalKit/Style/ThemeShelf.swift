import Glibc

/// The themes at hand: the files `NAME.toml` of some folders, the first folder that has a name wins.
public struct ThemeShelf: Sendable {
  /// Where to look, in order: the user's own folder before the one that came with the program.
  public let folders: [String]

  public init(folders: [String]) { self.folders = folders }

  /// The names of all themes, in alphabetical order; the compiled-in one is always among them.
  public var names: [String] {
    var names: Set = [Theme.builtInName]
    for folder in folders {
      guard let listing = opendir(folder) else { continue }
      defer { closedir(listing) }
      while let entry = readdir(listing) {
        let file = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if file.hasSuffix(".toml"), !file.hasPrefix(".") { names.insert(String(file.dropLast(5))) }
      }
    }
    return names.sorted()
  }

  /// The name under which the theme follows the terminal's ground: dark or light.
  public static let automatic = "auto"

  /// Reads a theme; ``automatic`` gives the one that fits the ground.
  public func load(_ name: String, onDark isDark: Bool) -> (theme: Theme, warnings: [ConfigurationWarning]) {
    guard name == Self.automatic else { return load(name) }
    return isDark || !names.contains("jour") ? load(Theme.builtInName) : load("jour")
  }

  /// Reads a theme. A name that nobody has is a warning with the nearest name, and gives the compiled-in theme.
  public func load(_ name: String) -> (theme: Theme, warnings: [ConfigurationWarning]) {
    guard let (document, path) = document(name) else {
      if name == Theme.builtInName { return (.builtIn, []) }
      let warning = ConfigurationWarning(
        file: name + ".toml", problem: .unreadable, word: name,
        suggestion: NearestWord.find(name, among: names))
      return (.builtIn, [warning])
    }
    // Nearly everybody's theme, read already.
    if name == Theme.builtInName, document == Theme.builtInDocument { return (.builtIn, []) }
    let file = ThemeFile(document: document, name: name, file: path) { parent in
      self.document(parent)?.text ?? (parent == Theme.builtInName ? Theme.builtInDocument : nil)
    }
    return (file.theme, file.warnings)
  }

  private func document(_ name: String) -> (text: String, path: String)? {
    // A name is a file of the folder, never a way out of it.
    guard !name.isEmpty, !name.contains("/" as Character), !name.hasPrefix(".") else { return nil }
    for folder in folders {
      let path = folder + "/" + name + ".toml"
      if let text = Self.read(path) { return (text, path) }
    }
    return nil
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
      // No theme is as long as this.
      if bytes.count > 1_000_000 { return nil }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
