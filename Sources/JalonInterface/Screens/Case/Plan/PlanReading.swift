import JalonCore

/// The plan of a case in the order in which it is read: aims, their objectives, their actions.
struct PlanReading {
  let base: CaseReading
  /// Of this case; those that are pursued first.
  let objectives: [Objective]
  /// Of this case, by due date within an objective; what was dropped comes last.
  let actions: [PlanAction]
  private let allMarks: PlanMarks
  private let byObjective: [Int64: [PlanAction]]

  init(_ base: CaseReading) {
    self.base = base
    let id = base.case.id
    objectives = base.file.objectives.filter { $0.case == id }.sorted {
      ($0.isLive ? 0 : 1, $0.id) < ($1.isLive ? 0 : 1, $1.id)
    }
    actions = base.file.actions.filter { $0.case == id }.sorted {
      Self.place(of: $0) < Self.place(of: $1)
    }
    allMarks = PlanMarks(base)
    byObjective = Dictionary(grouping: actions, by: \.objective)
  }

  private static func place(of action: PlanAction) -> (Int, Int, Int64) {
    (action.isDropped ? 1 : 0, action.due.map { Int($0.number) } ?? .max, action.id)
  }

  var isEmpty: Bool { objectives.isEmpty }

  /// Aims that are pursued, then those set aside, then those that are no more but still have an objective.
  var aims: [Aim] {
    let served = Set(objectives.map(\.aim))
    return [Aim.State.live, .setAside, .removed].flatMap { state in
      base.file.aims.filter { $0.state == state && (state != .removed || served.contains($0.id)) }
    }
  }

  func objectives(of aim: Int64) -> [Objective] { objectives.filter { $0.aim == aim } }

  func actions(of objective: Int64) -> [PlanAction] { byObjective[objective] ?? [] }

  /// Those that count: neither dropped themselves nor their objective.
  var standing: [PlanAction] { actions.filter { !$0.isDropped } }

  /// What stays on paper.
  var onPaper: [PaperDecision] { base.file.paperDecisions.filter { $0.case == base.case.id } }

  /// Whether the actions of an objective are hidden.
  func isFolded(_ objective: Objective, _ look: PlanTab.Look) -> Bool {
    look.turned.contains(.objective(objective.id)) == objective.isLive
  }

  /// What has to be seen to about an action, the gravest first.
  func marks(of action: PlanAction) -> [PlanMark] { allMarks.of(action) }
}
