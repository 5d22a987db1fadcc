import JalonCore

/// An interview as it shows: what is kept, with what is on its way over it.
struct InterviewReading {
  let base: DiagnosticReading
  /// What is kept of each question, what is on its way included.
  let answers: [String: DiagnosticAnswer]
  /// Questions of which something is on its way.
  let pending: Set<String>
  /// Who will find out, where that is on its way, by question.
  let pendingOwners: [String: String]

  init(base: DiagnosticReading, sent: [SentEntry]) {
    self.base = base
    var answers: [String: DiagnosticAnswer] = [:]
    for answer in base.file.answers where answer.diagnostic == base.diagnostic.id {
      answers[answer.question] = answer
    }
    var pending: Set<String> = []
    var owners: [String: String] = [:]
    for entry in sent {
      guard let question = entry.question else { continue }
      pending.insert(question)
      var answer = answers[question] ?? DiagnosticAnswer(id: 0)
      answer.question = question
      if let value = entry.value {
        answer.value = value
        answer.rule = nil
        answer.reason = entry.reason
      }
      if let note = entry.note { answer.note = note.isEmpty ? nil : note }
      if let owner = entry.owner { owners[question] = owner }
      answers[question] = answer
    }
    self.answers = answers
    self.pending = pending
    pendingOwners = owners
  }

  var diagnostic: Diagnostic { base.diagnostic }
  var questionnaire: Questionnaire { base.questionnaire }
  var questions: [Question] { base.questionnaire.questions }
  var language: Language { base.language }
  var glyphs: Glyphs { base.glyphs }

  func question(at place: Int) -> Question? { questions.indices.contains(place) ? questions[place] : nil }

  func value(_ question: String) -> AnswerValue? { answers[question]?.value }

  /// Who will find out, by name.
  func owner(_ question: String) -> String? {
    pendingOwners[question] ?? answers[question]?.owner.map(base.base.name(of:))
  }

  /// Whether a `dont_know` has neither a note nor somebody who will find out.
  func isLeftOpen(_ question: String) -> Bool {
    guard let answer = answers[question], answer.value == .dontKnow else { return false }
    return answer.note == nil && owner(question) == nil
  }

  var answeredCount: Int { questions.count { value($0.id) != nil } }

  /// Places of the questions without an answer.
  var unanswered: [Int] { questions.indices.filter { value(questions[$0].id) == nil } }

  /// How far each dimension is, in the order of the questionnaire.
  var progress: [DimensionProgress] {
    questionnaire.dimensions.map { dimension in
      let own = questions.filter { $0.dimension == dimension.id }
      return DimensionProgress(
        dimension: dimension, answered: own.count { value($0.id) != nil }, count: own.count)
    }
  }

  /// What the answers come to so far.
  var results: [DimensionResult] {
    let sheet = AnswerSheet(Array(answers.values), for: questionnaire)
    return Diagnosis(questionnaire, sheet, carriedBy: diagnostic.carriedBy).dimensions
  }

  /// Reasons given for « sans objet », in this diagnostic and in those before, the latest first.
  var recentReasons: [String] {
    var reasons: [String] = []
    let own = answers.values.sorted { $0.id > $1.id }
    for reason in (own + base.file.answers.reversed()).compactMap(\.reason) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    return Array(reasons.prefix(6))
  }
}

/// How many questions of a dimension have an answer.
struct DimensionProgress {
  let dimension: Dimension
  let answered: Int
  let count: Int
  var isDone: Bool { answered == count }
}

extension Question {
  /// The answers as an interview offers them: four steps in their own order, then the two that every question has.
  var offered: [AnswerValue] { steps.map { .score($0.value) } + [.dontKnow, .notApplicable] }
}
