import JalonCore
import Testing

@testable import JalonInterface

/// What is done with every marked case at once.
struct BulkActTests {
  private func advisers(_ programme: MemoryProgramme) -> [String] {
    let page = PageRequest<CaseSort>(query: Query(), sort: .name, limit: 100, today: MemoryProgramme.today)
    do { return try programme.cases(page).rows.map(\.adviser) } catch { return [] }
  }

  @Test func markedCasesAreGivenToAnAdviserAfterAPreviewAndTakenBackAtOnce() throws {
    let programme = try MemoryProgramme.sample()
    let before = advisers(programme)
    var sitting = Sitting(programme)
    try sitting.press("Space Space Space c a")
    #expect(sitting.frame.contains { $0.contains("Confier 3 dossiers") })
    sitting.type("bruno")
    try sitting.press("C-s")
    #expect(advisers(programme) == before)
    #expect(sitting.frame.contains { $0.contains("Bruno N’Diaye") })
    #expect(sitting.frame.contains { $0.contains("changent de main") || $0.contains("change de main") })
    try sitting.press("Enter")
    #expect(advisers(programme)[..<3].allSatisfy { $0 == "Bruno N’Diaye" })
    #expect(advisers(programme)[3...] == before[3...])
    try sitting.press("u")
    #expect(advisers(programme) == before)
  }

  @Test func withoutAMarkItIsTheCaseUnderTheCursor() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("c t")
    sitting.type("bilan")
    try sitting.press("Enter")
    #expect(sitting.frame[22].contains("Étiquette mise, bilan"))
  }

  @Test func whatWouldChangeNothingIsSaidInsteadOfAsked() throws {
    var sitting = Sitting(try .sample())
    try sitting.press("Space Space c T")
    sitting.type("nulle part")
    try sitting.press("Enter")
    #expect(sitting.state.shell.overlays.isEmpty)
    #expect(sitting.frame.joined().contains("rien à changer"))
  }

  @Test func theFootOffersItOnceSomethingIsMarked() throws {
    var sitting = Sitting(try .sample())
    #expect(!sitting.frame[23].contains("c a"))
    try sitting.press("Space")
    #expect(sitting.frame[23].contains("c a"))
  }
}
