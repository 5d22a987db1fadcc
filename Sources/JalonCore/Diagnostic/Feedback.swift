/// The order in which feedback goes: priorities, then the rest by dimension, then what is to be checked.
public struct Feedback: Sendable, Hashable {
  /// Recommendations of one dimension that are no priorities.
  public struct Group: Sendable, Hashable, Identifiable {
    /// The dimension.
    public let id: String
    public let recommendations: [Recommendation]
  }

  /// In their order, 6 at most.
  public let priorities: [Recommendation]
  /// The others, by dimension in the order of the questionnaire; dimensions without any are left out.
  public let rest: [Group]
  /// Questions answered `dont_know`.
  public let toCheck: [String]

  public init(_ diagnosis: Diagnosis) {
    priorities = diagnosis.priorities.compactMap(diagnosis.recommendation)
    let others = diagnosis.recommendations.filter { !diagnosis.isPriority($0) }
    rest = diagnosis.dimensions.compactMap { dimension in
      let own = others.filter { $0.dimension == dimension.id }
      return own.isEmpty ? nil : Group(id: dimension.id, recommendations: own)
    }
    toCheck = diagnosis.toCheck
  }
}
