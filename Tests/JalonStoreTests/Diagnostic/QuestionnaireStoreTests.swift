import JalonCore
import Testing

@testable import JalonStore

@Suite(.eachEngine) struct QuestionnaireStoreTests {
  private let now = ScratchProgramme.now
  /// The standard questionnaire with another word in it.
  private let other = Questionnaire.standardText.replacing("\"version\": 1", with: "\"version\": 7")

  @Test func `a new programme has the standard questionnaire in force`() throws {
    let programme = try ScratchProgramme()
    let shelf = try programme.store.team().questionnaires
    #expect(try shelf.questionnaire(shelf.current) == .standard)
    let versions = try programme.store.questionnaireVersions()
    #expect(versions.map(\.isInForce) == [true])
    #expect(versions.map(\.diagnostics) == [0])
  }

  @Test func `a questionnaire laid out anew is the same one`() throws {
    let programme = try ScratchProgramme()
    let text = Questionnaire.standardText.replacing("\n", with: "\r\n\t")
    let receipt = try programme.store.useQuestionnaire(text, as: "Amélie", at: now)
    #expect(receipt.entry == 0)
    #expect(try programme.store.questionnaireVersions().count == 1)
  }

  @Test func `each diagnostic keeps the questionnaire with which it was made`() throws {
    let programme = try ScratchProgramme()
    let walked = try programme.walkToDiagnostic()
    let first = try programme.holdDiagnostic(walked.case)
    let receipt = try programme.store.useQuestionnaire(other, as: "Amélie", at: now)
    #expect(receipt.entry > 0)
    let second = try programme.holdDiagnostic(walked.case, points: 3)
    let file = try programme.store.file(association: walked.association)
    let shelf = try programme.store.team().questionnaires
    #expect(try shelf.questionnaire(of: try #require(file.diagnostic(first))).version == 1)
    #expect(try shelf.questionnaire(of: try #require(file.diagnostic(second))).version == 7)
    #expect(try programme.store.questionnaireVersions().map(\.diagnostics) == [1, 1])
    #expect(try programme.store.check(on: now.today) == [])
    let refusal = #expect(throws: Refusal.self) {
      try programme.store.undo(entry: receipt.entry, as: "Amélie", at: now)
    }
    #expect(refusal?.code == "undo.forGood")
  }

  @Test func `one that was changed behind the store's back is noticed`() throws {
    let programme = try ScratchProgramme()
    try programme.write { connection throws(Refusal) in
      try connection.run(
        #"UPDATE "questionnaire" SET "content" = replace("content", '"weight":3', '"weight":1')"#)
    }
    #expect(try programme.store.check(on: now.today).map(\.code) == ["check.questionnaire"])
  }

  @Test func `only a lead changes it, and only for a questionnaire`() throws {
    let programme = try ScratchProgramme()
    _ = try programme.perform(AddAdviser(name: "Chloé", role: .adviser))
    func code(_ text: String, _ adviser: String) -> String? {
      #expect(throws: Refusal.self) {
        try programme.store.useQuestionnaire(text, as: adviser, at: now)
      }?.code
    }
    #expect(code(other, "Chloé") == "role.lead")
    #expect(code("{}", "Amélie") == "questionnaire.damaged")
    #expect(try programme.store.questionnaireVersions().count == 1)
  }
}
