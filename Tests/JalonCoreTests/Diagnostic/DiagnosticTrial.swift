import JalonCore

extension Trial {
  /// A case at `diagnostic`, with a diagnostic under way (id 1).
  static func asking(_ participants: [PersonName] = ["Mme Le Goff", "M. N’Diaye"]) throws -> Trial {
    var trial = try committed()
    try trial.act(AdvanceStage(case: 1))
    try trial.act(StartDiagnostic(case: 1, on: day, participants: participants, mode: .interview))
    return trial
  }

  /// Answers every question of the diagnostic but those that are given.
  mutating func answerAll(
    _ value: AnswerValue, but others: [String: AnswerValue] = [:], in diagnostic: Int64 = 1
  ) throws {
    for question in Questionnaire.standard.questions {
      try act(
        AnswerQuestion(diagnostic: diagnostic, question: question.id, value: others[question.id] ?? value))
    }
  }

  /// The same, closed: everything at the top but three, so that there are three priorities.
  static func diagnosed() throws -> Trial {
    var trial = try asking()
    try trial.answerAll(.score(3), but: ["PRO-1": .score(0), "SEC-1": .score(1), "HUM-1": .score(2)])
    try trial.act(CloseDiagnostic(diagnostic: 1))
    return trial
  }

  var diagnostic: Diagnostic? { file?.diagnostics.last }

  /// The message of a condition of the open case's gate.
  func message(_ id: String) -> Localized? { state(id)?.message }

  func place(_ id: String) -> Place? { state(id)?.place }

  func state(_ id: String) -> ConditionState? {
    guard let file, let open = file.openCase else { return nil }
    let stage = StageID(rawValue: String(id.prefix { $0 != "." }))
    return Gate.evaluate(stage, of: open, in: file, path: .standard, on: now.today).first { $0.id == id }
  }
}
