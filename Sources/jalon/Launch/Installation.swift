import Glibc

/// Where the program finds what came with it, wherever it was put.
enum Installation {
  /// Folders of themes: the user's own first, then those beside the program.
  static var themeFolders: [String] {
    let own = Surroundings.folder("XDG_CONFIG_HOME", default: ".config") + "/jalon/themes"
    guard let program = program else { return [own] }
    let folder = parent(of: program)
    // Installed: PREFIX/bin/jalon and PREFIX/share/jalon. In a checkout: .build/TRIPLE/debug/jalon.
    let checkout = (0..<3).reduce(folder) { path, _ in parent(of: path) }
    return [own, parent(of: folder) + "/share/jalon/themes", checkout + "/Themes"]
  }

  /// Folders of templates: the user's own first, then one beside the program, for all who use it.
  static var templateFolders: [String] {
    let own = Surroundings.folder("XDG_DATA_HOME", default: ".local/share") + "/jalon/templates"
    guard let program = program else { return [own] }
    let shared = parent(of: parent(of: program)) + "/share/jalon/templates"
    return shared == own ? [own] : [own, shared]
  }

  /// Where the programs stand that this one runs: beside it in a checkout, in PREFIX/libexec where it is installed.
  static var programFolders: [String] {
    guard let program = program else { return [] }
    let folder = parent(of: program)
    return [folder, parent(of: folder) + "/libexec/jalon"]
  }

  /// The path of the running program.
  private static var program: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
