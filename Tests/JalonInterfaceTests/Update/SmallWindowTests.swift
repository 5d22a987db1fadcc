import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Windows of no use.
struct SmallWindowTests {
  @Test("a window that is too small says so", arguments: [(7, 80), (24, 39), (1, 1), (3, 12)])
  func tooSmall(rows: Int, columns: Int) throws {
    let sitting = Sitting(try .sample(), rows: rows, columns: columns)
    let shown = sitting.frame.joined(separator: " ")
    #expect(shown.hasPrefix("Fenêtre".prefix(columns).description.prefix(1)))
    #expect(!shown.contains("Dossiers"))
  }
}
