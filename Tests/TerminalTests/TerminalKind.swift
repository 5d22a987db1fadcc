import Foundation

@testable import TerminalKit

/// A terminal of so many colours: what it is called, and its description where systems have none.
enum TerminalKind: String, CaseIterable, Sendable {
  case direct, indexed256, ansi16, ansi8, none

  var name: String {
    switch self {
    case .direct: "jalon-direct"
    case .indexed256, .none: "tmux-256color"
    case .ansi16: "jalon-16color"
    case .ansi8: "screen"
    }
  }

  var tier: ColourTier {
    switch self {
    case .direct: .direct
    case .indexed256: .indexed256
    case .ansi16, .ansi8: .ansi16
    case .none: .mono
    }
  }

  var colours: Int {
    switch self {
    case .direct: 1 << 24
    case .indexed256, .none: 256
    case .ansi16: 16
    case .ansi8: 8
    }
  }

  /// What the program finds in its environment.
  /// - Parameter descriptions: a folder that ``compile(into:)`` has filled.
  func environment(descriptions: String) -> [String: String] {
    ["TERM": name, "TERMINFO": descriptions, "NO_COLOR": self == .none ? "1" : ""]
  }

  /// Describes the terminals that few systems know, as those of the emulator with more or fewer colours.
  static func compile(into folder: URL) throws {
    let source = #"""
      jalon-direct|as many colours as there are,
      	RGB, colors#0x1000000, pairs#0x10000,
      	setab=\E[48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%dm,
      	setaf=\E[38:2::%p1%{65536}%/%d:%p1%{256}%/%{255}%&%d:%p1%{255}%&%dm,
      	use=tmux-256color,
      jalon-16color|sixteen colours,
      	colors#16, pairs#256,
      	setab=\E[%?%p1%{8}%<%t4%p1%d%e%p1%{92}%+%d%;m,
      	setaf=\E[%?%p1%{8}%<%t3%p1%d%e%p1%{82}%+%d%;m,
      	use=tmux-256color,

      """#
    let file = folder.appending(path: "source.ti")
    try source.write(to: file, atomically: true, encoding: .utf8)
    let tic = Process()
    tic.executableURL = URL(filePath: "/usr/bin/env")
    tic.arguments = ["tic", "-x", "-o", folder.path, file.path]
    try tic.run()
    tic.waitUntilExit()
  }
}
