import JalonCore

/// What a lead can look at of the team, in the order of the tabs.
enum TeamTab: Int, CaseIterable, Sendable {
  case board, review, load

  var label: Localized {
    switch self {
    case .board: Localized(fr: "Tableau", en: "Board")
    case .review: Localized(fr: "Revue", en: "Review")
    case .load: Localized(fr: "Charge", en: "Load")
    }
  }

  /// Where its own keys are looked up.
  var context: KeyContext {
    switch self {
    case .board: .board
    case .review: .review
    case .load: .load
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
}
