import JalonCore
import TerminalKit

@testable import JalonInterface

extension Scene {
  /// How the team’s cases progress.
  static let team: [Scene] = [
    Scene("team-board", at: .every, on: .waiting, keys: "E"),
    Scene("team-board-split", at: .every, on: .waiting, keys: "E b"),
    Scene("team-board-column", on: .waiting, keys: "E b Right Right"),
    Scene("team-board-ascii", in: [.fr], glyphs: .ascii, on: .waiting, keys: "E"),
    Scene("team-empty", on: .empty, keys: "E"),
    Scene("team-review", at: .every, on: .waiting, keys: "E Tab"),
    Scene("team-review-marked", on: .waiting, keys: "E Tab Space"),
    Scene("team-load", at: .every, on: .waiting, keys: "E Tab Tab"),
    Scene("team-flow", at: .every, on: .waiting, keys: "E Tab Tab Tab"),
    Scene("team-flow-ascii", in: [.fr], glyphs: .ascii, on: .waiting, keys: "E Tab Tab Tab"),
    Scene("team-needs", at: .every, on: .waiting, keys: "E S-Tab"),
    Scene("team-filter", on: .waiting) { sitting, _ in
      try sitting.press("E /")
      sitting.type("dep")
    },
  ]
}
