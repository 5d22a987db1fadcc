import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// The path as one line, at any width.
struct StepperTests {
  private func stepper() throws -> Stepper {
    let sitting = Sitting(try .followed())
    let file = try sitting.programme.file(association: 1)
    let reading = CaseReading(file: file, case: try #require(file.case(1)), shell: sitting.state.shell)
    return Stepper(reading)
  }

  @Test func allLabelsWhereThereIsRoom() throws {
    let line = try stepper().line(width: 196).spans.map(\.text).joined()
    #expect(line.hasPrefix("✓ Accueil ─── ◆ Engagement ─── ▫ Diagnostic"))
    #expect(line.hasSuffix("▫ Bilan"))
  }

  @Test func whereThereIsLittleRoomThePresentAndTheNextAreNamed() throws {
    let line = try stepper().line(width: 76)
    #expect(line.spans.map(\.text).joined() == "✓ ◆ Engagement ▫ Diagnostic ▫ ▫ ▫ ▫ ▫")
    #expect(line.trailing.map(\.text) == ["étape 2 sur 8"])
  }

  @Test("the present step keeps its label", arguments: [26, 36, 56, 76, 90, 110])
  func fits(width: Int) throws {
    let line = try stepper().line(width: width)
    #expect(line.spans.reduce(0) { $0 + $1.width } <= width)
    #expect(line.spans.contains { $0.text == "◆ Engagement" })
    #expect(
      line.spans.count { $0.text.hasPrefix("✓") || $0.text.hasPrefix("◆") || $0.text.hasPrefix("▫") } == 8)
  }
}
