/// What one dimension comes to.
public struct DimensionResult: Sendable, Hashable, Identifiable {
  /// `SEC`
  public let id: String
  /// Tenths of a percent; `nil` where the dimension is not evaluated.
  public let score: Int?
  /// Share of what applies that was scored, by weight, in tenths of a percent; `nil` where nothing applies.
  public let knowledge: Int?
  public var isEvaluated: Bool { score != nil }
}

/// Scores of dimensions and of the whole: whole numbers all the way, so that two machines never differ.
enum Scoring {
  /// How many dimensions have to be evaluated for a global score.
  static let evaluatedAtLeast = 6

  /// `part` of `whole` in tenths of a percent, rounded half up. Neither is negative, `whole` is not 0.
  static func tenths(_ part: Int, of whole: Int) -> Int {
    (2 * 1000 * part + whole) / (2 * whole)
  }

  /// The results of all dimensions, in the order of the questionnaire.
  static func dimensions(_ questionnaire: Questionnaire, _ answers: AnswerSheet) -> [DimensionResult] {
    var sums = Array(
      repeating: (scored: 0, points: 0, applicable: 0), count: questionnaire.dimensions.count)
    for (place, question) in questionnaire.questions.enumerated() {
      let dimension = questionnaire.dimensionPlaces[place]
      let value = answers[place]
      if value == .notApplicable { continue }
      sums[dimension].applicable += question.weight
      if let points = value?.points {
        sums[dimension].scored += question.weight
        sums[dimension].points += question.weight * points
      }
    }
    return zip(questionnaire.dimensions, sums).map { dimension, sum in
      // Below 60 % of what applies, compared exactly, too little is known to say anything.
      let isEvaluated = sum.scored > 0 && 10 * sum.scored >= 6 * sum.applicable
      return DimensionResult(
        id: dimension.id, score: isEvaluated ? tenths(sum.points, of: 3 * sum.scored) : nil,
        knowledge: sum.applicable > 0 ? tenths(sum.scored, of: sum.applicable) : nil)
    }
  }

  /// The global score in tenths of a percent; `nil` with fewer than 6 evaluated dimensions.
  static func global(_ questionnaire: Questionnaire, _ results: [DimensionResult]) -> Int? {
    var (weights, sum, evaluated) = (0, 0, 0)
    for (dimension, result) in zip(questionnaire.dimensions, results) {
      guard let score = result.score else { continue }
      evaluated += 1
      weights += dimension.weightQuarters
      sum += dimension.weightQuarters * score
    }
    guard evaluated >= evaluatedAtLeast, weights > 0 else { return nil }
    return (2 * sum + weights) / (2 * weights)
  }

  /// The level that a global score reaches before floors.
  static func level(_ questionnaire: Questionnaire, score: Int) -> Int? {
    questionnaire.levels.last { $0.min * 10 <= score }?.level
  }
}
