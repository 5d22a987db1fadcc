import JalonCore
import TerminalKit

extension Scene {
  /// What lies over a screen.
  static let overlays: [Scene] = [
    Scene("help", at: .three, keys: "?"),
    Scene("help-case", on: .followed, keys: "Enter ?"),
    Scene("help-searched") { sitting, language in
      try sitting.press("?")
      sitting.type(language == .fr ? "trier" : "sort")
    },
    Scene("palette", at: .three, keys: ":"),
    Scene("palette-searched") { sitting, language in
      try sitting.press(":")
      sitting.type(language == .fr ? "tri" : "sort")
    },
    Scene("palette-nothing", keys: ": x y l o p h o n e"),
    Scene("which-key", at: [.small, .usual], keys: "g"),
    Scene("which-key-sort", keys: "s"),
    Scene("which-key-case", at: .three, on: .followed, keys: "Enter c"),
    Scene("confirm-open", at: [.small, .usual], keys: "R / b i b l i o Enter o"),
    Scene(
      "too-small", at: [Size(rows: 7, columns: 80), Size(rows: 24, columns: 39), Size(rows: 3, columns: 12)]),
  ]
}
