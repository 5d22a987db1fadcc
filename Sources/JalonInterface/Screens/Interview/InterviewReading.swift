import JalonCore

/// An interview as it shows: what is kept, with what is on its way over it.
///
/// A class, since one painting hands it round some fifty times.
final class InterviewReading: Sendable {
  let base: DiagnosticReading
  /// What is kept of each question.
  private let given: [String: DiagnosticAnswer]
  /// The same of those of which something is on its way, with that in it.
  private let sent: [String: DiagnosticAnswer]
  /// Who will find out, where that is on its way, by question.
  private let sentOwners: [String: String]

  /// - Parameters:
  ///   - given: the answers of the diagnostic by question, as the file has them.
  ///   - entries: what is on its way, oldest first.
  init(base: DiagnosticReading, given: [String: DiagnosticAnswer], sent entries: [SentEntry]) {
    self.base = base
    self.given = given
    var sent: [String: DiagnosticAnswer] = [:]
    var owners: [String: String] = [:]
    for entry in entries {
      guard let question = entry.question else { continue }
      var answer = sent[question] ?? given[question] ?? DiagnosticAnswer(id: 0)
      answer.question = question
      if let value = entry.value {
        answer.value = value
        answer.rule = nil
        answer.reason = entry.reason
      }
      if let note = entry.note { answer.note = note.isEmpty ? nil : note }
      if let owner = entry.owner { owners[question] = owner }
      sent[question] = answer
    }
    self.sent = sent
    sentOwners = owners
  }

  var diagnostic: Diagnostic { base.diagnostic }
  var questionnaire: Questionnaire { base.questionnaire }
  var questions: [Question] { base.questionnaire.questions }
  var language: Language { base.language }
  var glyphs: Glyphs { base.glyphs }

  func question(at place: Int) -> Question? { questions.indices.contains(place) ? questions[place] : nil }

  /// What is kept of a question, what is on its way included.
  func answer(_ question: String) -> DiagnosticAnswer? { sent[question] ?? given[question] }

  func value(_ question: String) -> AnswerValue? {
    // The usual case, without a copy of all that an answer holds.
    sent.isEmpty ? given[question]?.value : answer(question)?.value
  }

  /// Of every question of which something is kept or on its way.
  var answers: [DiagnosticAnswer] { Array(given.merging(sent) { $1 }.values) }

  /// The version of what is kept of a question, which each change raises; 0 where there is nothing.
  func version(_ question: String) -> Int64 { given[question]?.version ?? 0 }

  /// Whether something of a question is on its way.
  func isPending(_ question: String) -> Bool { sent[question] != nil }

  /// Who will find out, by name.
  func owner(_ question: String) -> String? {
    sentOwners[question] ?? answer(question)?.owner.map(base.base.name(of:))
  }

  /// Whether a `dont_know` has neither a note nor somebody who will find out.
  func isLeftOpen(_ question: String) -> Bool {
    guard let answer = answer(question), answer.value == .dontKnow else { return false }
    return answer.note == nil && owner(question) == nil
  }

  var answeredCount: Int { progress.reduce(0) { $0 + $1.answered } }

  /// Whether a question has no answer yet.
  var hasUnanswered: Bool { questions.indices.contains { value(questions[$0].id) == nil } }

  /// Places of the questions without an answer.
  var unanswered: [Int] { questions.indices.filter { value(questions[$0].id) == nil } }

  /// How far each dimension is, in the order of the questionnaire: that of its questions, too.
  var progress: [DimensionProgress] {
    var place = 0
    return questionnaire.dimensions.map { dimension in
      var (answered, count) = (0, 0)
      while place < questions.count, questions[place].dimension == dimension.id {
        if value(questions[place].id) != nil { answered += 1 }
        count += 1
        place += 1
      }
      return DimensionProgress(dimension: dimension, answered: answered, count: count)
    }
  }

  /// What the answers come to so far.
  var results: [DimensionResult] {
    let sheet = AnswerSheet(answers, for: questionnaire)
    return Diagnosis(questionnaire, sheet, carriedBy: diagnostic.carriedBy).dimensions
  }

  /// Reasons given for « sans objet », in this diagnostic and in those before, the latest first.
  var recentReasons: [String] {
    var reasons: [String] = []
    let own = answers.sorted { $0.id > $1.id }
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

extension AssociationFile {
  /// The answers of a diagnostic, by question.
  func answers(of diagnostic: Int64) -> [String: DiagnosticAnswer] {
    Dictionary(
      answers.lazy.filter { $0.diagnostic == diagnostic }.map { ($0.question, $0) },
      uniquingKeysWith: { $1 })
  }
}
