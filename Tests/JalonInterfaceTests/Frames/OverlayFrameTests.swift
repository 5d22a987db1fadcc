import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Overlays as they are seen.
struct OverlayFrameTests {
  @Test("help in both languages", arguments: Language.allCases)
  func help(language: Language) throws {
    var sitting = Sitting(try .sample(), language)
    try sitting.press("?")
    expectGolden(sitting.frame, "help-\(language)")
  }

  @Test func helpSearched() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("?")
    sitting.type("trier")
    expectGolden(sitting.frame, "help-searched")
  }

  @Test("palette in both languages", arguments: Language.allCases)
  func palette(language: Language) throws {
    var sitting = Sitting(try .sample(), language)
    try sitting.press(":")
    sitting.type("tri")
    expectGolden(sitting.frame, "palette-\(language)")
  }

  @Test("opening a case asks first", arguments: Language.allCases)
  func confirm(language: Language) throws {
    var sitting = Sitting(try .sample(), language)
    try sitting.press("R / b i b l i o Enter o")
    expectGolden(sitting.frame, "confirm-open-\(language)")
  }

  @Test("a window that is too small says so", arguments: [(7, 80), (24, 39), (1, 1), (3, 12)])
  func tooSmall(rows: Int, columns: Int) throws {
    let sitting = Sitting(try .sample(), rows: rows, columns: columns)
    let shown = sitting.frame.joined(separator: " ")
    #expect(shown.hasPrefix("Fenêtre".prefix(columns).description.prefix(1)))
    #expect(!shown.contains("Dossiers"))
  }
}
