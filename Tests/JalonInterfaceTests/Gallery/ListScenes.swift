import JalonCore
import TerminalKit

@testable import JalonInterface

extension Scene {
  /// The two lists.
  static let lists: [Scene] = [
    Scene("cases", at: .every),
    Scene("cases-ascii", in: [.fr], glyphs: .ascii),
    Scene("cases-smallest", at: [Size(rows: 8, columns: 40)]),
    Scene("cases-empty", on: .empty),
    Scene("cases-long", at: [.usual, .large], on: .many(300), keys: "G k k"),
    Scene("cases-marked", keys: "Space Space j Space"),
    Scene("cases-sorted", keys: "s x s"),
    Scene("cases-filter-typed", at: [.small, .usual]) { sitting, language in
      try sitting.press("/")
      sitting.type(language == .fr ? "étape:plan d" : "stage:plan d")
    },
    Scene("cases-filter-kept") { sitting, language in
      try sitting.press("/")
      sitting.type(language == .fr ? "étape:plan" : "stage:plan")
      try sitting.press("Enter")
    },
    Scene("cases-filter-fault", at: [.small, .usual]) { sitting, language in
      try sitting.press("/")
      sitting.type(language == .fr ? "étape:plam rennes" : "stage:plam rennes")
    },
    Scene("cases-filter-nothing") { sitting, _ in
      try sitting.press("/")
      sitting.type("xylophone")
    },
    Scene("register", at: .every, keys: "R"),
    Scene("register-ascii", in: [.fr], glyphs: .ascii, keys: "R"),
    Scene("register-empty", on: .empty, keys: "R"),
    Scene("register-filter-typed", keys: "R / r e n"),
    Scene("register-marked", keys: "R Space Space"),
  ]
}
