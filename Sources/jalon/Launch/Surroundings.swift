import Glibc
import JalonCore

/// What the program is told by its environment.
enum Surroundings {
  /// A variable of the environment; an empty one counts as absent.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Every variable, for those that hand them on.
  static var all: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let pointer = entry.pointee {
      let pair = String(cString: pointer).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { variables[String(pair[0])] = String(pair[1]) }
      entry += 1
    }
    return variables
  }

  /// The login name, under which whoever makes a programme is known unless they say otherwise.
  static var login: String {
    if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return variable("LOGNAME") ?? variable("USER") ?? String(geteuid())
  }

  /// A folder of the XDG base directories: `XDG_DATA_HOME`, or else below the home folder.
  static func folder(_ variable: String, default below: String) -> String {
    // The XDG specification says that a path that isn't absolute is to be ignored.
    if let path = Self.variable(variable), path.hasPrefix("/") { return path }
    return home + "/" + below
  }

  static var home: String {
    if let home = variable("HOME") { return home }
    if let entry = getpwuid(geteuid()), let folder = entry.pointee.pw_dir { return String(cString: folder) }
    return "/"
  }

  /// A path with `~` as the person's own folder, where no shell has seen to it.
  static func expanded(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  /// Whether a file descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}
