/// What the answers of a diagnostic come to. Pure: the same answers always give the same result.
public struct Diagnosis: Sendable, Hashable {
  /// A critical question answered 0 holds the level here at most.
  static let floorLevel = 2

  /// In the order of the questionnaire.
  public let dimensions: [DimensionResult]
  /// The global score in tenths of a percent; `nil` with fewer than 6 evaluated dimensions.
  public let score: Int?
  /// The number of the level, floors applied; `nil` where there is no global score.
  public let level: Int?
  /// The level that the score alone would reach.
  public let levelByScore: Int?
  /// The critical questions answered 0 that lower the level; empty where they lower nothing.
  public let cappedBy: [String]
  /// The class of the level.
  public let digitalClass: DigitalClass?
  /// In the order of the formula and of the cross rules, locked ones included.
  public let recommendations: [Recommendation]
  /// Ids of the priorities, in order. For a closed diagnostic those that were fixed when it was closed.
  public let priorities: [String]
  /// Questions answered `dont_know`, in order.
  public let toCheck: [String]
  /// Ids of cross rules to be spoken of at once (`onePersonDependency`); their words are in the questionnaire.
  public let alerts: [String]

  /// - Parameters:
  ///   - carriedBy: who carries digital matters in the association.
  ///   - settled: questions of which a recommendation is decided `already_done` or has a finished action.
  ///   - fixed: the priorities as they were fixed at the close; worked out anew where `nil`.
  public init(
    _ questionnaire: Questionnaire, _ answers: AnswerSheet, carriedBy: Diagnostic.CarriedBy? = nil,
    settled: Set<String> = [], fixed: [String]? = nil
  ) {
    dimensions = Scoring.dimensions(questionnaire, answers)
    score = Scoring.global(questionnaire, dimensions)
    levelByScore = score.flatMap { Scoring.level(questionnaire, score: $0) }
    let critical = questionnaire.questions.indices.filter {
      questionnaire.questions[$0].isCritical && answers[$0] == .score(0)
    }
    let isCapped = !critical.isEmpty && (levelByScore ?? 0) > Self.floorLevel
    level = isCapped ? Self.floorLevel : levelByScore
    cappedBy = isCapped ? critical.map { questionnaire.questions[$0].id } : []
    digitalClass = level.flatMap { questionnaire.level($0)?.digitalClass }
    recommendations = Ranking.recommendations(questionnaire, answers, settled: settled)
    priorities = fixed ?? Priorities.chosen(from: recommendations)
    toCheck = questionnaire.questions.indices.filter { answers[$0] == .dontKnow }.map {
      questionnaire.questions[$0].id
    }
    alerts = CrossRules.alerts(questionnaire, answers, carriedBy: carriedBy)
  }

  /// How many dimensions are evaluated.
  public var evaluatedCount: Int { dimensions.count(where: \.isEvaluated) }

  public func recommendation(_ id: String) -> Recommendation? { recommendations.first { $0.id == id } }

  public func isPriority(_ recommendation: Recommendation) -> Bool { priorities.contains(recommendation.id) }
}
