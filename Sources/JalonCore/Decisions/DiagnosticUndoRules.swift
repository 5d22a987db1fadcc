extension UndoRules {
  /// What an undo may not do to a closed diagnostic: its answers stand, and what was worked out at the close fits them.
  func checkDiagnostics() throws(Refusal) {
    for now in after.diagnostics {
      let was = before.diagnostic(now.id)
      let sameAnswers = answers(of: now.id, in: before) == answers(of: now.id, in: after)
      if now.isClosed, was?.isClosed == true, !sameAnswers { throw .diagnosticClosed(now) }
      if now.isClosed, was?.isClosed == false { try checkResult(of: now) }
      if !now.isClosed, let decided = after.decisions.first(where: { $0.diagnostic == now.id }) {
        throw Refusal(
          "undo.stillUsed",
          fr:
            "la recommandation \(decided.recommendation) du diagnostic \(now.id) est décidée\u{A0}: annuler d’abord cette décision",
          en: "recommendation \(decided.recommendation) of diagnostic \(now.id) is decided: undo that first",
          details: ["kind": RecordKind.decision.rawValue, "id": String(decided.id)])
      }
    }
  }

  private func answers(of diagnostic: Int64, in file: AssociationFile) -> [String: AnswerValue] {
    var values: [String: AnswerValue] = [:]
    for answer in file.answers where answer.diagnostic == diagnostic {
      values[answer.question] = answer.value
    }
    return values
  }

  /// A close that is done again must still come to what it came to then.
  private func checkResult(of diagnostic: Diagnostic) throws(Refusal) {
    var anew = diagnostic
    anew.closedOn = nil
    anew.keep(after.diagnosis(of: anew, try team.questionnaires.questionnaire(of: diagnostic)))
    anew.closedOn = diagnostic.closedOn
    guard anew != diagnostic else { return }
    throw Refusal(
      "undo.answersChanged",
      fr: "des réponses du diagnostic \(diagnostic.id) ont changé depuis\u{A0}: le clore de nouveau",
      en: "answers of diagnostic \(diagnostic.id) have changed since: close it anew",
      details: ["diagnostic": String(diagnostic.id)])
  }
}
