import JalonCore

@testable import JalonStore

extension Performer {
  /// A diagnostic of a case: every question answered alike, but for some, and closed.
  ///
  /// - Parameter points: what is answered, 0 to 3.
  @discardableResult
  func holdDiagnostic(
    _ case: Int64, points: Int = 1, but others: [String: AnswerValue] = [:], closes: Bool = true
  ) throws(Refusal) -> Int64 {
    let diagnostic =
      try perform(
        StartDiagnostic(
          case: .id(`case`), on: ScratchProgramme.now.today, participants: ["Zoé Le Goff", "Une trésorière"],
          mode: .workshop)
      ).id ?? 0
    for question in Questionnaire.standard.questions {
      var answer = AnswerQuestion(
        diagnostic: diagnostic, question: question.id, value: others[question.id] ?? .score(points))
      if answer.value == .dontKnow { answer.owner = "Un électricien" }
      if answer.value == .notApplicable { answer.reason = "sans objet ici" }
      try perform(answer)
    }
    if closes { try perform(CloseDiagnostic(diagnostic: diagnostic)) }
    return diagnostic
  }
}

extension ScratchProgramme {
  /// The column `score` of a case in the list.
  func listedScore(_ case: Int64) throws -> Int64? {
    try read { try $0.int(#"SELECT "score" FROM "case_row" WHERE "id" = ?"#, [.int(`case`)]) }
  }
}
