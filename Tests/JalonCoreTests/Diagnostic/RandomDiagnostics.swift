import JalonCore

/// Invented questionnaires and answers: the same seed always gives the same ones.
struct RandomDiagnostics {
  var generator: Seeded

  init(seed: UInt64) { generator = Seeded(state: seed) }

  /// A questionnaire of any shape that the check of files would let through, the questions of the cross rules among them.
  mutating func questionnaire() -> Questionnaire {
    let dimensions = ["PRO", "HUM", "COL", "RGP", "IAR", "SEC", "EQU", "GES"].shuffled(using: &generator)
      .prefix(Int.random(in: 5...8, using: &generator))
      .map {
        Dimension(id: $0, label: Localized($0), weightQuarters: Int.random(in: 1...8, using: &generator))
      }
    var questions: [Question] = []
    for dimension in dimensions {
      for number in 1...Int.random(in: 2...7, using: &generator) {
        questions.append(question("\(dimension.id)-\(number)", dimension.id, after: questions))
      }
    }
    let words = Localized("w")
    return Questionnaire(
      version: 1, scales: [], dimensions: dimensions, questions: questions.shuffled(using: &generator),
      levels: Questionnaire.standard.levels,
      crossRules: [CrossRule(id: "RGP-5/rights", text: words, why: words, begin: words)])
  }

  private mutating func question(_ id: String, _ dimension: String, after others: [Question]) -> Question {
    let words = Localized("w")
    var prerequisites: [String] = []
    if let other = others.randomElement(using: &generator), Int.random(in: 0..<4, using: &generator) == 0 {
      prerequisites = [other.id]
    }
    return Question(
      id: id, dimension: dimension, text: words, scale: "R", steps: [],
      weight: Int.random(in: 1...3, using: &generator),
      isCritical: Int.random(in: 0..<8, using: &generator) == 0,
      effort: Int.random(in: 1...3, using: &generator), urgency: Int.random(in: 1...3, using: &generator),
      flags: Int.random(in: 0..<6, using: &generator) == 0 ? [.human] : [], prerequisites: prerequisites,
      advice: [1, 2].map { Advice(id: "\(id)/\($0)", level: $0, text: words, why: words, begin: words) })
  }

  /// Answers to some of the questions; `share` of ten are left out.
  mutating func answers(to questionnaire: Questionnaire, leavingOut share: Int) -> [String: AnswerValue] {
    var answers: [String: AnswerValue] = [:]
    for question in questionnaire.questions where Int.random(in: 0..<10, using: &generator) >= share {
      answers[question.id] = value()
    }
    return answers
  }

  mutating func value() -> AnswerValue {
    let chance = Int.random(in: 0..<20, using: &generator)
    return chance == 0 ? .notApplicable : chance < 3 ? .dontKnow : .score(chance % 4)
  }
}

/// SplitMix64: the same numbers on every machine.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
