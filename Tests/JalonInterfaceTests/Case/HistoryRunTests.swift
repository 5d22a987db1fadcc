import JalonCore
import Testing

@testable import JalonInterface

/// Fifty answers are one line of the history, until somebody wants to see them.
struct HistoryRunTests {
  private func sitting(_ programme: MemoryProgramme) throws -> Sitting {
    var sitting = Sitting(programme, rows: 70, columns: 100, .en)
    try sitting.press("Enter y")
    return sitting
  }

  @Test func answersAreTakenTogether() throws {
    let programme = try MemoryProgramme.followed()
    try programme.startDiagnostic(daysAgo: 0)
    try programme.answer(1, upTo: 12) { _ in 2 }
    var sitting = try sitting(programme)
    let folded = sitting.frame
    #expect(folded.contains { $0.contains("12 answers recorded · PRO-1 … HUM-6") })
    #expect(!folded.contains { $0.contains("Answer recorded") })
    #expect(folded.contains { $0.contains("Diagnostic started") })
    try sitting.press("Enter")
    #expect(sitting.frame.count { $0.contains("Answer recorded") } == 12)
    try sitting.press("Enter")
    #expect(sitting.frame == folded)
  }

  @Test func fewAnswersStandForThemselves() throws {
    let programme = try MemoryProgramme.followed()
    try programme.startDiagnostic(daysAgo: 0)
    try programme.answer(1, upTo: 3) { _ in 2 }
    #expect(try sitting(programme).frame.count { $0.contains("Answer recorded") } == 3)
  }
}
