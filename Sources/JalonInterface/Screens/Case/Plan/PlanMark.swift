import JalonCore

/// What has to be seen to about one action: it is late, or the gate of the present stage asks something of it.
enum PlanMark: Sendable, Hashable {
  case late
  case lack(ActionLack)

  var label: Localized {
    switch self {
    case .late: Localized(fr: "en retard", en: "late")
    case .lack(.owner): Localized(fr: "personne ne s’en charge", en: "nobody is in charge")
    case .lack(.due): Localized(fr: "pas de date", en: "no date")
    case .lack(.pooling): Localized(fr: "mutualisation sans réponse", en: "pooling not answered")
    case .lack(.start): Localized(fr: "mise à niveau pas commencée", en: "levelling up not started")
    case .lack(.equipment): Localized(fr: "équipement à décider", en: "equipment to decide")
    case .lack(.budget): Localized(fr: "coût à décider", en: "cost to decide")
    case .lack(.tool): Localized(fr: "choix d’outil pas expliqué", en: "tool choice not explained")
    }
  }

  /// The key that mends it.
  var mend: ActionID {
    switch self {
    case .late, .lack(.due): .planDue
    case .lack(.owner): .planOwner
    case .lack(.pooling): .planPooling
    case .lack(.start): .planStart
    case .lack(.equipment): .planEquipment
    case .lack(.budget): .planBudget
    case .lack(.tool): .planTool
    }
  }
}

/// What the gate of the present stage asks of each action, read once for all of them.
struct PlanMarks {
  private let today: Day?
  private let asked: [ActionLack]

  init(_ reading: CaseReading) {
    // A closed case is asked nothing any more.
    today = reading.case.isOpen ? reading.today : nil
    let conditions = Set(reading.path[reading.case.stage]?.conditions.map(\.id) ?? [])
    let waived = Set(reading.waivers.lazy.filter { $0.decision == .granted }.map(\.condition))
    asked =
      reading.case.isOpen
      ? ActionLack.allCases.filter { conditions.contains($0.condition) && !waived.contains($0.condition) }
      : []
  }

  /// The gravest first.
  func of(_ action: PlanAction) -> [PlanMark] {
    let late: [PlanMark] = today.map(action.isLate) ?? false ? [.late] : []
    return late + asked.filter(action.lacks).map { .lack($0) }
  }
}
