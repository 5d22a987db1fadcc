import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Two diagnostics side by side, and where an association stands.
struct ComparisonTests {
  private func sitting(_ programme: MemoryProgramme) throws -> Sitting {
    var sitting = Sitting(programme, rows: 60, columns: 100)
    try sitting.press("Enter D =")
    return sitting
  }

  @Test func onlyCommonQuestionsAreCompared() throws {
    let programme = try MemoryProgramme.compared()
    let sitting = try sitting(programme)
    guard case .comparison(let state) = sitting.state.screen else {
      Issue.record("not a comparison")
      return
    }
    let comparison = try #require(state.reading(sitting.state.shell)?.comparison)
    let file = try programme.file(association: 1)
    let common = Questionnaire.standard.questions.filter { question in
      [1, 2].allSatisfy { file.answer(question.id, of: $0)?.value?.points != nil }
    }
    #expect(comparison.questions.map(\.id) == common.map(\.id))
    let up = comparison.questions.count { $0.change > 0 }
    #expect(sitting.frame.contains { $0.contains("\(up) en progrès") })
  }

  @Test func fewerThanTenOthersAreNotShown() throws {
    let programme = try MemoryProgramme.compared()
    programme.like = Self.scores(9)
    let sitting = try sitting(programme)
    #expect(sitting.frame.contains { $0.contains("9 autres ont un diagnostic clos") })
    #expect(!sitting.frame.contains { $0.contains("quart jusqu’à") })
  }

  @Test func amongTenOthersTheQuarterIsSaid() throws {
    let programme = try MemoryProgramme.compared()
    programme.like = Self.scores(12)
    let sitting = try sitting(programme)
    #expect(sitting.frame.contains { $0.contains("12 autres") })
    #expect(sitting.frame.contains { $0.contains("un quart jusqu’à") })
  }

  @Test func aRecordThatLacksTheFactsSaysSo() throws {
    let programme = try MemoryProgramme.compared()
    programme.like = nil
    let sitting = try sitting(programme)
    #expect(sitting.frame.contains { $0.contains("La fiche ne dit pas") })
  }

  @Test func aFirstDiagnosticHasNothingToBeComparedWith() throws {
    let sitting = try sitting(.diagnosed())
    #expect(sitting.frame.contains { $0.contains("Pas de diagnostic antérieur") })
  }

  static func scores(_ count: Int) -> LikeScores {
    var scores = LikeScores()
    for number in 1...count {
      scores.add(score: number * 60, dimensions: "PRO=\(number * 50) HUM=\(number * 70)")
    }
    return scores
  }
}
