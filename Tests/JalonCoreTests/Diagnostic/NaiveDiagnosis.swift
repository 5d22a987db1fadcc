import JalonCore

/// The rules of the diagnostic written a second time, straight from the words of the path and as slowly as they read:
/// with fractions, filters and no thought of speed. What `Diagnosis` works out is held against it.
struct NaiveDiagnosis {
  var scores: [String: Int] = [:]
  var knowledge: [String: Int] = [:]
  var global: Int?
  var level: Int?
  var cappedBy: [String] = []
  var order: [String] = []
  var locked: Set<String> = []
  var priorities: [String] = []
  var toCheck: [String] = []

  init(_ questionnaire: Questionnaire, _ answers: [String: AnswerValue], settled: Set<String>) {
    func points(_ id: String) -> Int? {
      guard questionnaire.questions.contains(where: { $0.id == id }), case .score(let points)? = answers[id]
      else {
        return nil
      }
      return points
    }
    for dimension in questionnaire.dimensions {
      let own = questionnaire.questions.filter { $0.dimension == dimension.id }
      let scored = own.filter { points($0.id) != nil }
      let applicable = own.filter { answers[$0.id] != .notApplicable }
      let weight = scored.map(\.weight).reduce(0, +)
      let whole = applicable.map(\.weight).reduce(0, +)
      if whole > 0 { knowledge[dimension.id] = Self.rounded(1000 * weight, whole) }
      if weight > 0, 100 * weight >= 60 * whole {
        let sum = scored.map { $0.weight * (points($0.id) ?? 0) }.reduce(0, +)
        scores[dimension.id] = Self.rounded(1000 * sum, 3 * weight)
      }
    }
    if scores.count >= 6 {
      let evaluated = questionnaire.dimensions.filter { scores[$0.id] != nil }
      let sum = evaluated.map { $0.weightQuarters * (scores[$0.id] ?? 0) }.reduce(0, +)
      let score = Self.rounded(sum, evaluated.map(\.weightQuarters).reduce(0, +))
      global = score
      level = score < 300 ? 1 : score < 550 ? 2 : score < 800 ? 3 : 4
      let zeros = questionnaire.questions.filter { $0.isCritical && points($0.id) == 0 }.map(\.id)
      if !zeros.isEmpty, let reached = level, reached > 2 {
        level = 2
        cappedBy = zeros
      }
    }
    rank(questionnaire, answers, settled, points)
    choose(questionnaire)
    toCheck = questionnaire.questions.filter { answers[$0.id] == .dontKnow }.map(\.id)
  }

  private static func rounded(_ part: Int, _ whole: Int) -> Int {
    let (quotient, rest) = part.quotientAndRemainder(dividingBy: whole)
    return 2 * rest >= whole ? quotient + 1 : quotient
  }

  private mutating func rank(
    _ questionnaire: Questionnaire, _ answers: [String: AnswerValue], _ settled: Set<String>,
    _ points: (String) -> Int?
  ) {
    let dimensions = questionnaire.dimensions.map(\.id)
    // All efforts divide 6: the priority times 6 is a whole number.
    func priority(_ question: Question) -> Int {
      question.weight * (3 - (points(question.id) ?? 3)) * question.urgency * (6 / question.effort)
    }
    let low = questionnaire.questions.filter { (points($0.id) ?? 3) < 3 }
    let ranked = low.sorted { one, other in
      if priority(one) != priority(other) { return priority(one) > priority(other) }
      if one.isCritical != other.isCritical { return one.isCritical }
      if one.dimension == other.dimension { return one.number < other.number }
      return dimensions.firstIndex(of: one.dimension) ?? 0 < dimensions.firstIndex(of: other.dimension) ?? 0
    }
    for first in ranked {
      let low = (points(first.id) ?? 3) < 2
      let id = first.id + (low ? "/1" : "/2")
      if first.id == "RGP-5", low, (points("COL-1") ?? 0) >= 2 { order.append("RGP-5/rights") }
      order.append(id)
      let blocked = first.prerequisites.contains { prerequisite in
        let low = points(prerequisite).map { $0 <= 1 } ?? (answers[prerequisite] == .dontKnow)
        return low && !settled.contains(prerequisite)
      }
      if blocked, !(first.isCritical && low) {
        locked.insert(id)
        if order.contains("RGP-5/rights"), first.id == "RGP-5" { locked.insert("RGP-5/rights") }
      }
    }
    if (points("IAR-1") ?? 0) >= 1, points("IAR-2") == 0 {
      order = ["IAR-2/1"] + order.filter { $0 != "IAR-2/1" }
    }
  }

  private mutating func choose(_ questionnaire: Questionnaire) {
    var questions: [String: Question] = [:]
    for id in order { questions[id] = questionnaire.questions.first { id.hasPrefix($0.id + "/") } }
    func isHuman(_ id: String) -> Bool { questions[id]?.flags.contains(.human) ?? false }
    func most(_ ids: [String]) -> Int {
      Dictionary(grouping: ids) { questions[$0]?.dimension ?? "" }.values.map(\.count).max() ?? 0
    }
    let free = order.filter { !locked.contains($0) }
    for id in free where priorities.count < 6 && most(priorities + [id]) <= 2 { priorities.append(id) }
    guard !priorities.contains(where: isHuman) else { return }
    for id in free where isHuman(id) && most(priorities.dropLast() + [id]) <= 2 && !priorities.isEmpty {
      priorities[priorities.count - 1] = id
      return
    }
  }
}
