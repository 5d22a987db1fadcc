/// The answers of one diagnostic, laid against its questionnaire.
///
/// Holds values by the place of their question, so that the order of answering can't matter.
public struct AnswerSheet: Sendable, Hashable {
  /// One for each question of the questionnaire, in its order; `nil` where it was left unanswered.
  public private(set) var values: [AnswerValue?]

  /// Nothing answered.
  public init(for questionnaire: Questionnaire) {
    values = Array(repeating: nil, count: questionnaire.questions.count)
  }

  /// Answers by question id; those to questions that the questionnaire does not hold are left out.
  public init(_ answers: [String: AnswerValue], for questionnaire: Questionnaire) {
    self.init(for: questionnaire)
    for (question, value) in answers {
      if let place = questionnaire.place(of: question) { values[place] = value }
    }
  }

  /// The same from records; a note without an answer is none.
  public init(_ answers: some Sequence<DiagnosticAnswer>, for questionnaire: Questionnaire) {
    self.init(for: questionnaire)
    for answer in answers {
      if let place = questionnaire.place(of: answer.question) { values[place] = answer.value }
    }
  }

  /// The answer at a place of the questionnaire.
  public subscript(place: Int) -> AnswerValue? {
    get { values[place] }
    set { values[place] = newValue }
  }

  /// How many questions have an answer, `dont_know` and `not_applicable` included.
  public var count: Int { values.count { $0 != nil } }

  /// The points of a question, where it is there and scored.
  func points(_ question: String, in questionnaire: Questionnaire) -> Int? {
    questionnaire.place(of: question).flatMap { values[$0]?.points }
  }
}
