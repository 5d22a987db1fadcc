internal import JalonCore

/// What became of the plan.
struct AccompanimentPlan {
  private let sight: ReportSight
  private let `case`: Case
  let objectives: [ObjectiveLines]

  init(_ case: Case, _ sight: ReportSight) {
    self.case = `case`
    self.sight = sight
    objectives = sight.objectives(of: `case`, withDropped: true).map(\.lines)
  }

  /// `9 actions sur 12 sont faites, 2 ont été abandonnées, 1 reste à faire.`
  var inWords: String {
    let states = objectives.flatMap(\.actions).map(\.state)
    guard !states.isEmpty else {
      return sight.say("Le plan n’a pas d’action.", "The plan has no action.")
    }
    let (done, dropped) = (states.count { $0 == .finished }, states.count { $0 == .dropped })
    let left = states.count - done - dropped
    let parts: [(Int, fr: (String, String), en: (String, String))] = [
      (
        dropped, fr: ("a été abandonnée", "ont été abandonnées"), en: ("was dropped", "were dropped")
      ),
      (left, fr: ("reste à faire", "restent à faire"), en: ("is left to do", "are left to do")),
    ]
    let rest = parts.filter { $0.0 > 0 }.map { Localized.count($0.0, fr: $0.fr, en: $0.en)[sight.language] }
    let all = Localized.count(states.count, fr: ("action", "actions"), en: ("action", "actions"))
    let number = sight.language.number(done)
    let isOne = sight.language.isSingular(done)
    let first = sight.say(
      "Sur \(all.fr), \(number) \(isOne ? "est faite" : "sont faites")",
      "Of \(all.en), \(number) \(isOne ? "is done" : "are done")")
    return ([first] + rest).joined(separator: ", ") + "."
  }

  var onPaper: [AccompanimentPage.Quoted] {
    sight.file.paperDecisions.filter { $0.case == `case`.id }.map { decision in
      AccompanimentPage.Quoted(text: decision.text, reason: sight.quoted(decision.reason))
    }
  }
}
