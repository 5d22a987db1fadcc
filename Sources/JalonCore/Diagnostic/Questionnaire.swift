/// A questionnaire as data: dimensions, questions with their scales and recommendations, levels, words of the cross rules.
///
/// The standard one ships inside the program; a programme may supply its own. A diagnostic refers for ever to the one
/// with which it was made, by the hash of its content.
public struct Questionnaire: Sendable, Hashable {
  /// The edition, counted by whoever writes it; tells nothing to Jalon.
  public let version: Int
  public let scales: [Scale]
  /// In the order in which an interview goes through them, and in which results are shown.
  public let dimensions: [Dimension]
  /// By dimension, then by number.
  public let questions: [Question]
  /// Level 1 first.
  public let levels: [Level]
  public let crossRules: [CrossRule]

  /// Place of each question in `questions`, by id.
  let places: [String: Int]
  /// For each question, the place of its dimension.
  let dimensionPlaces: [Int]
  /// For each question, the places of its prerequisites.
  let prerequisitePlaces: [[Int]]

  /// Puts questions in order; whatever refers to something that is not there is left out of account.
  public init(
    version: Int, scales: [Scale], dimensions: [Dimension], questions: [Question], levels: [Level],
    crossRules: [CrossRule]
  ) {
    self.version = version
    self.scales = scales
    self.dimensions = dimensions
    self.levels = levels.sorted { $0.level < $1.level }
    self.crossRules = crossRules
    let ranks = Dictionary(
      dimensions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ordered = questions.filter { ranks[$0.dimension] != nil }.sorted {
      (ranks[$0.dimension] ?? 0, $0.number) < (ranks[$1.dimension] ?? 0, $1.number)
    }
    let places = Dictionary(
      ordered.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.questions = ordered
    self.places = places
    dimensionPlaces = ordered.map { ranks[$0.dimension] ?? 0 }
    prerequisitePlaces = ordered.map { $0.prerequisites.compactMap { places[$0] } }
  }

  /// The question of that id (`SEC-2`).
  public subscript(id: String) -> Question? { places[id].map { questions[$0] } }

  /// Where a question stands in `questions`.
  public func place(of question: String) -> Int? { places[question] }

  public func dimension(_ id: String) -> Dimension? { dimensions.first { $0.id == id } }

  /// The level of that number, from 1.
  public func level(_ number: Int) -> Level? { levels.first { $0.level == number } }

  public func crossRule(_ id: String) -> CrossRule? { crossRules.first { $0.id == id } }

  /// The questions of a dimension, in order.
  public func questions(of dimension: String) -> [Question] {
    questions.filter { $0.dimension == dimension }
  }

  /// The words of a recommendation (`SEC-2/1`, `RGP-5/rights`) and the question that it comes from.
  public func advice(_ id: String) -> (advice: Advice, question: Question)? {
    guard let slash = id.firstIndex(of: "/"), let question = self[String(id[..<slash])] else { return nil }
    if let found = question.advice.first(where: { $0.id == id }) { return (found, question) }
    return crossRule(id)?.advice.map { ($0, question) }
  }
}

/// A theme of the questionnaire, with a score of its own.
public struct Dimension: Sendable, Hashable, Identifiable {
  /// `SEC`
  public let id: String
  public let label: Localized
  /// How much it counts in the global score, in quarters: 4 is once.
  public let weightQuarters: Int

  public init(id: String, label: Localized, weightQuarters: Int) {
    self.id = id
    self.label = label
    self.weightQuarters = weightQuarters
  }
}

/// A level that a global score reaches.
public struct Level: Sendable, Hashable, Identifiable {
  /// From 1, lowest first.
  public let level: Int
  public let label: Localized
  /// What is said to the association, in a sentence or two.
  public let sentence: Localized
  /// The lowest global score that reaches it, in percent.
  public let min: Int
  /// The class of the national study that it stands for.
  public let digitalClass: DigitalClass

  public var id: Int { level }

  public init(level: Int, label: Localized, sentence: Localized, min: Int, digitalClass: DigitalClass) {
    self.level = level
    self.label = label
    self.sentence = sentence
    self.min = min
    self.digitalClass = digitalClass
  }
}

/// A class of the national study on associations and digital tools: computed from the level, or declared by the association.
public enum DigitalClass: String, Choice {
  case beginning = "peu_initiee"
  case progressing = "en_progres"
  case experienced = "experimentee"

  public var label: Localized {
    switch self {
    case .beginning: Localized(fr: "peu initiée", en: "beginning")
    case .progressing: Localized(fr: "en progrès", en: "making progress")
    case .experienced: Localized(fr: "expérimentée", en: "experienced")
    }
  }
}

/// The words of a rule that looks at several questions; the rule itself is in `CrossRules`.
public struct CrossRule: Sendable, Hashable, Identifiable {
  /// `RGP-5/rights`, `onePersonDependency`, `IAR-2/1`.
  public let id: String
  public let text: Localized
  public let why: Localized?
  public let begin: Localized?

  public init(id: String, text: Localized, why: Localized? = nil, begin: Localized? = nil) {
    self.id = id
    self.text = text
    self.why = why
    self.begin = begin
  }

  /// The rule's words as those of a recommendation, where it adds one.
  var advice: Advice? {
    guard let why, let begin else { return nil }
    return Advice(id: id, level: 1, text: text, why: why, begin: begin)
  }
}
