import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Lists as they are seen, at three sizes and in both languages.
struct ListFrameTests {
  @Test("cases at each size and language", arguments: [(24, 80), (40, 120), (16, 60)], Language.allCases)
  func cases(size: (rows: Int, columns: Int), language: Language) throws {
    let sitting = Sitting(try .sample(), rows: size.rows, columns: size.columns, language)
    expectGolden(sitting.frame, "cases-\(size.columns)x\(size.rows)-\(language)")
  }

  @Test(
    "the register at each size and language", arguments: [(24, 80), (40, 120), (16, 60)], Language.allCases)
  func register(size: (rows: Int, columns: Int), language: Language) throws {
    var sitting = Sitting(try .sample(), rows: size.rows, columns: size.columns, language)
    try sitting.press("R")
    expectGolden(sitting.frame, "register-\(size.columns)x\(size.rows)-\(language)")
  }

  @Test("a list without anything says what to do next", arguments: Language.allCases)
  func empty(language: Language) throws {
    var sitting = Sitting(.empty(), language)
    expectGolden(sitting.frame, "cases-empty-\(language)")
    try sitting.press("R")
    expectGolden(sitting.frame, "register-empty-\(language)")
  }

  @Test func filterWithAFault() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("/")
    sitting.type("etape:plam rennes")
    expectGolden(sitting.frame, "cases-filter-fault")
  }

  @Test func filterBeingTyped() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("/")
    sitting.type("etape:plan d")
    expectGolden(sitting.frame, "cases-filter-typed")
  }

  @Test func marksSortAndWhichKey() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("Space Space s x s")
    expectGolden(sitting.frame, "cases-marks-sort")
  }

  @Test func styles() throws {
    let sitting = Sitting(try .sample())
    expectGolden(draw(sitting.state).styleRuns(), "cases-80x24-styles")
  }

  @Test func withoutUnicode() throws {
    let sitting = Sitting(try .sample(), glyphs: .ascii)
    expectGolden(sitting.frame, "cases-ascii")
  }
}
