import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// A case as it is seen.
struct CaseFrameTests {
  static let sizes = [(24, 80), (40, 120), (16, 60)]
  static let tabs = [
    ("overview", "v"), ("referents", "r"), ("project", "p"), ("needs", "b"), ("exchanges", "t"),
    ("history", "y"),
  ]

  @Test("the overview at each size and language", arguments: sizes, Language.allCases)
  func overview(size: (Int, Int), language: Language) throws {
    var sitting = Sitting(try .followed(), rows: size.0, columns: size.1, language)
    try sitting.press("Enter")
    expectGolden(sitting.frame, "case-overview-\(size.1)x\(size.0)-\(language)")
  }

  @Test("each tab in both languages", arguments: tabs.dropFirst(), Language.allCases)
  func tab(tab: (String, String), language: Language) throws {
    var sitting = Sitting(try .followed(), rows: 30, columns: 100, language)
    try sitting.press("Enter \(tab.1)")
    expectGolden(sitting.frame, "case-\(tab.0)-100x30-\(language)")
  }

  @Test("tabs without anything in them", arguments: tabs, Language.allCases)
  func empty(tab: (String, String), language: Language) throws {
    var sitting = Sitting(try .opened(), rows: 16, columns: 72, language)
    try sitting.press("Enter \(tab.1)")
    expectGolden(sitting.frame, "case-empty-\(tab.0)-\(language)")
  }

  @Test func asciiAndTheSmallestWindow() throws {
    var sitting = Sitting(try .followed(), rows: 24, columns: 80, glyphs: .ascii)
    try sitting.press("Enter")
    expectGolden(sitting.frame, "case-overview-ascii")
    sitting.send(.resize(Size(rows: 8, columns: 40)))
    expectGolden(sitting.frame, "case-overview-40x8")
  }

  @Test("a closed, a paused and a taken-over case", arguments: Language.allCases)
  func marks(language: Language) throws {
    for (key, name) in [
      ("H a n d i s p o r t", "closed"), ("S e c o u r s", "paused"), ("H a r m o n i e", "takenover"),
    ] {
      var sitting = Sitting(try .sample(), language)
      try sitting.press("/ \(key) Enter Enter")
      expectGolden(sitting.frame, "case-\(name)-\(language)")
    }
  }

  @Test func nothingIsPaintedOutsideItsPlace() throws {
    var sitting = Sitting(try .followed())
    try sitting.press("Enter")
    for columns in [40, 47, 60, 61, 79, 80, 99, 133, 200] {
      for rows in [8, 9, 11, 24, 60] {
        sitting.send(.resize(Size(rows: rows, columns: columns)))
        for (_, key) in Self.tabs {
          try sitting.press(key)
          let frame = sitting.frame
          #expect(frame.count == rows)
          #expect(frame.allSatisfy { TextWidth.width(of: $0) <= columns })
          #expect(frame[0].contains("Dossier 2026-00001"))
        }
      }
    }
  }
}
