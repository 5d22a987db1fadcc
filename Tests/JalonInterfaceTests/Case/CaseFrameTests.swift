import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Whatever the window, a case keeps to it.
struct CaseFrameTests {
  static let tabs = [
    ("overview", "v"), ("referents", "r"), ("project", "p"), ("needs", "b"), ("exchanges", "t"),
    ("history", "y"),
  ]

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
