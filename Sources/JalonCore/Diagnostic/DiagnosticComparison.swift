/// Two diagnostics held against each other, on the questions that both hold and both scored, and on nothing else.
public struct DiagnosticComparison: Sendable, Hashable {
  /// A question in both, in points of the scale.
  public struct QuestionChange: Sendable, Hashable, Identifiable {
    public let id: String
    public let before: Int
    public let after: Int
    public var change: Int { after - before }
  }

  /// A dimension, in tenths of a percent, on the common questions only.
  public struct DimensionChange: Sendable, Hashable, Identifiable {
    public let id: String
    /// `nil` where no question of it is common.
    public let before: Int?
    public let after: Int?
    public var change: Int? {
      if let before, let after { after - before } else { nil }
    }
  }

  /// In the order of the later questionnaire.
  public let dimensions: [DimensionChange]
  public let questions: [QuestionChange]

  /// Weights and dimensions are those of the later questionnaire, so that only answers make a difference.
  public init(
    from earlier: AnswerSheet, _ before: Questionnaire, to later: AnswerSheet, _ after: Questionnaire
  ) {
    var questions: [QuestionChange] = []
    var sums = Array(repeating: (weight: 0, before: 0, after: 0), count: after.dimensions.count)
    for (place, question) in after.questions.enumerated() {
      guard let then = earlier.points(question.id, in: before), let now = later[place]?.points else {
        continue
      }
      questions.append(QuestionChange(id: question.id, before: then, after: now))
      let dimension = after.dimensionPlaces[place]
      sums[dimension].weight += question.weight
      sums[dimension].before += question.weight * then
      sums[dimension].after += question.weight * now
    }
    self.questions = questions
    dimensions = zip(after.dimensions, sums).map { dimension, sum in
      func score(_ points: Int) -> Int? {
        sum.weight > 0 ? Scoring.tenths(points, of: 3 * sum.weight) : nil
      }
      return DimensionChange(id: dimension.id, before: score(sum.before), after: score(sum.after))
    }
  }
}
