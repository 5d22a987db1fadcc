import JalonCore

/// What a lead can look at of the team, in the order of the tabs.
enum TeamTab: Int, CaseIterable, Sendable {
  case board, review, load, flow, needs

  var label: Localized {
    switch self {
    case .board: Localized(fr: "Tableau", en: "Board")
    case .review: Localized(fr: "Revue", en: "Review")
    case .load: Localized(fr: "Charge", en: "Load")
    case .flow: Localized(fr: "Flux", en: "Flow")
    case .needs: Localized(fr: "Besoins", en: "Needs")
    }
  }

  /// Where its own keys are looked up, where it has some.
  var context: KeyContext {
    switch self {
    case .board: .board
    case .review: .review
    case .load: .load
    case .flow, .needs: .team
    }
  }

  /// What can be written of it as a picture.
  var chart: TeamChart? {
    switch self {
    case .flow: .flow
    case .needs: .needs
    case .board, .review, .load: nil
    }
  }

  /// The tab so many steps on, round the ends.
  func moved(by steps: Int) -> TeamTab {
    let count = Self.allCases.count
    return Self.allCases[((rawValue + steps) % count + count) % count]
  }
}

/// What the cursor can stand on.
enum TeamItem: Hashable, Sendable {
  /// A case that stands still; all cases of the stage.
  case standing(Int64)
  case all
  /// What is missing, by its condition, in a stage.
  case lack(StageID, String)
  /// Cases that have something in common; `nil` where it is not recorded.
  case group(String?)
  case waiver(Int64)
  case plans
  /// An adviser and what is on their hands.
  case adviser(Int64)
  /// The stays in a stage; how cases stood at the end of a step, by its place.
  case stay(StageID)
  case step(Int)
  /// Needs about something; `nil` is all of them.
  case topic(NeedsOverTime.Topic?)
}
