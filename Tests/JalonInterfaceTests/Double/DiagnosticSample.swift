import JalonCore

extension MemoryProgramme {
  /// The followed association at the beginning of a diagnostic; its id is 1. What its record lacks is still asked for.
  static func interviewed() throws -> MemoryProgramme {
    let programme = try followed()
    try programme.startDiagnostic(daysAgo: 0)
    return programme
  }

  /// The same in the middle of a second diagnostic, with one closed a year before.
  static func interviewing() throws -> MemoryProgramme {
    let programme = try followed()
    try programme.completeRecord()
    try programme.startDiagnostic(daysAgo: 7)
    try programme.answer(1, upTo: 52) { ($0 * 7 + 2) % 5 }
    try programme.act(CloseDiagnostic(diagnostic: 1), 6)
    try programme.startDiagnostic(daysAgo: 0)
    try programme.answer(2, upTo: 40) { ($0 * 5 + $0 / 7) % 5 }
    return programme
  }

  /// One closed diagnostic, with some of its recommendations decided.
  static func diagnosed() throws -> MemoryProgramme {
    let programme = try followed()
    try programme.completeRecord()
    var start = StartDiagnostic(
      case: 1, on: today - 6, participants: ["Maëlle Le Goff", "Ibrahima N’Diaye"], mode: .workshop)
    start.selfDeclared = .experienced
    start.carriedBy = .oneVolunteer
    try programme.act(start, 6)
    try programme.answer(1, upTo: 49) { ($0 * 5 + $0 / 7) % 5 }
    try programme.act(AnswerQuestion(diagnostic: 1, question: "HUM-6", value: .score(0)), 6)
    try programme.act(AnswerQuestion(diagnostic: 1, question: "SEC-1", value: .score(0)), 6)
    try programme.act(CloseDiagnostic(diagnostic: 1), 5)
    let priorities = try programme.file(association: 1).diagnostic(1)?.priorities ?? []
    if priorities.count > 2 {
      var retained = DecideRecommendation(diagnostic: 1, recommendation: priorities[0], decision: .retained)
      retained.owner = "Maëlle Le Goff"
      retained.due = today + 40
      try programme.act(retained, 1)
      try programme.act(
        DecideRecommendation(
          diagnostic: 1, recommendation: priorities[1], decision: .later, reason: "après la rentrée"), 1)
    }
    var remark = AddRemark(
      diagnostic: 1, text: "Nous ne pensions pas en savoir autant sur nous-mêmes.", author: "Maëlle Le Goff")
    remark.author = "Maëlle Le Goff"
    try programme.act(remark, 1)
    return programme
  }

  /// What the interview would ask about the association itself.
  func completeRecord() throws {
    var facts = AssociationFacts()
    facts.volunteers = 24
    facts.budget = 8_400_000
    try act(UpdateAssociation(association: 1, facts: facts), 8)
  }

  func startDiagnostic(daysAgo: Int) throws {
    try act(
      StartDiagnostic(
        case: 1, on: Self.today - daysAgo, participants: ["Maëlle Le Goff", "Ibrahima N’Diaye"],
        mode: .interview), daysAgo)
  }

  /// Answers the first questions by a rule: 0 to 3, or 4 for « ne sait pas ».
  func answer(_ diagnostic: Int64, upTo count: Int, _ rule: (Int) -> Int) throws {
    for (place, question) in Questionnaire.standard.questions.prefix(count).enumerated() {
      let value = rule(place)
      try act(
        AnswerQuestion(
          diagnostic: diagnostic, question: question.id, value: value == 4 ? .dontKnow : .score(value)), 0)
    }
  }
}

extension MemoryProgramme {
  /// Two closed diagnostics, with decisions between them, and twelve like associations.
  static func compared() throws -> MemoryProgramme {
    let programme = try diagnosed()
    try programme.startDiagnostic(daysAgo: 0)
    try programme.answer(2, upTo: 52) { min(3, ($0 * 5 + $0 / 7) % 5 + $0 % 3) }
    try programme.act(CloseDiagnostic(diagnostic: 2), 0)
    programme.like = ComparisonTests.scores(12)
    return programme
  }
}
