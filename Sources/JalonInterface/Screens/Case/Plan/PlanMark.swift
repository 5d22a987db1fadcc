import JalonCore

/// What has to be seen to about one action: it is late, or the gate of the present stage asks something of it.
enum PlanMark: Sendable, Hashable {
  case late
  case owner, due

  var label: Localized {
    switch self {
    case .late: Localized(fr: "en retard", en: "late")
    case .owner: Localized(fr: "personne ne s’en charge", en: "nobody is in charge")
    case .due: Localized(fr: "pas de date", en: "no date")
    }
  }

  /// The key that mends it.
  var mend: ActionID {
    switch self {
    case .late, .due: .planDue
    case .owner: .planOwner
    }
  }

  static func marks(of action: PlanAction, _ reading: CaseReading) -> [PlanMark] {
    guard reading.case.isOpen, action.isOpen else { return [] }
    var marks: [PlanMark] = []
    if action.isLate(on: reading.today) { marks.append(.late) }
    if reading.case.stage == "plan" {
      if action.owner == nil { marks.append(.owner) }
      if action.due == nil { marks.append(.due) }
    }
    return marks
  }
}
