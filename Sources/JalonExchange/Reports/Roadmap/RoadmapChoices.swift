internal import JalonCore

/// What was decided on the recommendations of a case's diagnostic.
struct RoadmapChoices {
  private let sight: ReportSight
  /// The latest closed diagnostic on which something is decided.
  let diagnostic: Diagnostic?
  private let decided: [(decision: RecommendationDecision, advice: Advice)]

  init(_ case: Case, _ sight: ReportSight) throws(Refusal) {
    self.sight = sight
    let held = sight.file.diagnostics(of: `case`.id).filter(\.isClosed)
    diagnostic = held.last { !sight.file.decisions(of: $0.id).isEmpty }
    guard let diagnostic else {
      decided = []
      return
    }
    let questionnaire = try sight.team.questionnaires.questionnaire(of: diagnostic)
    let order = sight.file.diagnosis(of: diagnostic, questionnaire).recommendations.map(\.id)
    let ranks = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    decided = sight.file.decisions(of: diagnostic.id)
      .sorted { (ranks[$0.recommendation] ?? .max, $0.id) < (ranks[$1.recommendation] ?? .max, $1.id) }
      .compactMap { decision in
        questionnaire.advice(decision.recommendation).map { (decision, $0.advice) }
      }
  }

  func settled(_ kind: RecommendationDecision.Decision) -> [RoadmapPage.Settled] {
    decided.filter { $0.decision.decision == kind }.map { decision, advice in
      RoadmapPage.Settled(
        id: advice.id, text: advice.text[sight.language], reason: decision.reason.map(sight.quoted))
    }
  }

  /// What is to be done, quarter by quarter; what is overdue stands in the present one.
  var periods: [RoadmapPage.Period] {
    let retained = decided.filter { $0.decision.decision == .retained }
    let dated = retained.filter { $0.decision.due != nil }
    let now = Quarter(of: sight.today)
    let quarters = Dictionary(grouping: dated) { max(now, $0.decision.due.map(Quarter.init(of:)) ?? now) }
    var periods = quarters.sorted { $0.key < $1.key }.map { quarter, choices in
      // Sorting keeps the order of priority within a day.
      RoadmapPage.Period(
        name: quarter.name(sight, isPresent: quarter == now),
        steps: choices.enumerated()
          .sorted { ($0.1.decision.due ?? sight.today, $0.0) < ($1.1.decision.due ?? sight.today, $1.0) }
          .map { step($0.1.decision, $0.1.advice) })
    }
    let undated = retained.filter { $0.decision.due == nil }
    if !undated.isEmpty {
      periods.append(
        RoadmapPage.Period(
          name: sight.say("Date à fixer ensemble", "Date to be agreed"),
          steps: undated.map { step($0.decision, $0.advice) }))
    }
    return periods
  }

  private func step(_ decision: RecommendationDecision, _ advice: Advice) -> RoadmapPage.Step {
    let owner = decision.owner.map(sight.name)
    let due = decision.due.map { sight.say("d’ici le ", "by ") + sight.language.dayInFull($0) }
    let who =
      owner ?? sight.say("Qui s’en charge\u{202F}? À choisir ensemble", "Who takes it on? To be agreed")
    return RoadmapPage.Step(
      id: advice.id, text: advice.text[sight.language], begin: advice.begin[sight.language],
      details: [who, due].compactMap(\.self).joined(separator: ", "), owner: owner, due: decision.due)
  }
}

/// Three months of a year.
private struct Quarter: Hashable, Comparable {
  let year: Int
  /// 0 to 3.
  let number: Int

  init(of day: Day) {
    let (year, month, _) = day.civil
    self.year = year
    number = (month - 1) / 3
  }

  /// `D’ici fin décembre 2026` for the one that is under way, `De janvier à mars 2027` for one to come.
  func name(_ sight: ReportSight, isPresent: Bool) -> String {
    let first = sight.language.monthName(number * 3 + 1)
    let last = sight.language.monthName(number * 3 + 3) + "\u{A0}" + String(year)
    if isPresent { return sight.say("D’ici fin \(last)", "By the end of \(last)") }
    let of = first.first.map("aeiouy".contains) == true ? "D’" : "De "
    return sight.say("\(of)\(first) à \(last)", "\(first) to \(last)")
  }

  static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
