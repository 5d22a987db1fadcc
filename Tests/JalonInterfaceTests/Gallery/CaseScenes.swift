import JalonCore
import TerminalKit

@testable import JalonInterface

extension Scene {
  /// A case: its tabs with everything in them and with nothing, and what a case may have come to.
  static let cases: [Scene] =
    tabs.map { tab, key in
      Scene("case-\(tab)", at: tab == "overview" ? .every : .three, on: .followed, keys: "Enter \(key)")
    }
    + tabs.map { tab, key in
      Scene("case-empty-\(tab)", on: .opened, keys: "Enter \(key)")
    }
    + [
      Scene("case-ascii", in: [.fr], glyphs: .ascii, on: .followed, keys: "Enter"),
      Scene(
        "case-smallest", at: [Size(rows: 8, columns: 40)], on: .followed, keys: "Enter"),
      Scene("case-overview-end", on: .followed, keys: "Enter G"),
      Scene("case-history-unfolded", on: .followed, keys: "Enter y j j Enter"),
      Scene("case-closed", keys: "/ H a n d i s p o r t Enter Enter"),
      Scene("case-paused", keys: "/ S e c o u r s Enter Enter"),
      Scene("case-taken-over", keys: "/ H a r m o n i e Enter Enter"),
    ]

  private static let tabs = [
    ("overview", "v"), ("referents", "r"), ("project", "p"), ("diagnostic", "D"), ("plan", "P"),
    ("needs", "b"),
    ("exchanges", "t"),
    ("history", "y"),
  ]
}
