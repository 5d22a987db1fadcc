extension Draft {
  /// Fills what a rule knows beforehand into the answers of a diagnostic that is not closed, and empties what a rule had filled
  /// that the association's record no longer bears out. What someone has answered stays. See `Circumstance`.
  mutating func followCircumstances(in diagnostic: Diagnostic) throws(Refusal) {
    let file = try loadedFile()
    let questionnaire = try team.questionnaires.questionnaire(of: diagnostic)
    var filled: [String: Circumstance] = [:]
    for (question, rule) in questionnaire.filled(for: file.association) { filled[question] = rule }
    for question in questionnaire.questions.map(\.id) {
      try follow(filled[question], question, file.answer(question, of: diagnostic.id), in: diagnostic)
    }
  }

  private mutating func follow(
    _ rule: Circumstance?, _ question: String, _ answer: DiagnosticAnswer?, in diagnostic: Diagnostic
  ) throws(Refusal) {
    guard answer?.value == nil || answer?.rule != nil, answer?.rule != rule?.rawValue else { return }
    guard let answer else {
      try insert(DiagnosticAnswer.self) {
        $0.association = diagnostic.association
        $0.case = diagnostic.case
        $0.diagnostic = diagnostic.id
        $0.question = question
        $0.value = .notApplicable
        $0.rule = rule?.rawValue
      }
      return
    }
    if rule == nil, answer.note == nil, answer.owner == nil { return try delete(answer) }
    try update(answer) {
      $0.value = rule == nil ? nil : .notApplicable
      $0.rule = rule?.rawValue
    }
  }
}
