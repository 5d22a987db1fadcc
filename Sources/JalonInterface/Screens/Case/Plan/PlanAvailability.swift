import JalonCore

/// Whether something can be done with the plan now.
struct PlanRules {
  let reading: CaseReading
  /// What the cursor stands on.
  private let cursor: CaseItem?
  private let view: PlanView

  init(reading: CaseReading, state: borrowing CaseState) {
    self.reading = reading
    cursor = state.cursor(reading)
    view = state.plan.view
  }

  private var planned: PlanAction? { reading.planAction(at: cursor) }
  private var objective: Objective? { reading.planObjective(at: cursor) }

  /// `nil` where it is no action of the plan.
  func availability(of action: ActionID) -> Availability? {
    switch action {
    case .planView, .planPool: .enabled
    case .planOpen: some(cursor != nil, "le plan est vide", "the plan is empty")
    case .planFold, .planFoldAll:
      some(
        view == .tree && !reading.file.objectives.isEmpty, "rien à plier ici",
        "nothing to fold here")
    case .planAddAction:
      some(
        objective?.isLive ?? false, "choisir d’abord un objectif\u{202F}; O en ajoute un",
        "choose an objective first; O adds one")
    case .planAddObjective:
      some(
        !reading.aims.isEmpty, "il faut d’abord une finalité, dans l’onglet Projet",
        "an aim has to be there first, in the Project tab")
    case .planEdit: line(onAction)
    case .planDrop: line(onOpenAction { _ in nil })
    case .planStart:
      onOpenAction { $0.startedOn == nil ? nil : ("elle est déjà en cours", "it is under way already") }
    case .planValidate, .planPaper, .planSatisfaction, .planHandover: .enabled
    case .planDraft:
      some(
        reading.file.latestClosedDiagnostic(of: reading.case.id) != nil,
        "il faut d’abord un diagnostic clos, avec des recommandations retenues",
        "a closed diagnostic with retained recommendations has to be there first")
    case .planPooling, .planEquipment, .planBudget, .planTool: onAction
    case .planFinish, .planDue, .planOwner: onOpenAction { _ in nil }
    default: nil
    }
  }

  /// Whether the act only looks, and so is open to everyone and at any time.
  static func onlyLooks(_ action: ActionID) -> Bool {
    [.planView, .planFold, .planFoldAll, .planPool].contains(action)
  }

  /// Whether a hint would be of no use at the line or the stage where one is.
  func isIdle(_ action: ActionID) -> Bool {
    switch action {
    case .planValidate: reading.case.stage != "plan" || reading.file.objectives.isEmpty
    case .planDraft: !reading.case.isOpen || reading.file.actions.contains { $0.case == reading.case.id }
    case .planOpen, .planView, .planFoldAll: isEmpty
    case .planAddAction: isEmpty || objective == nil
    case .planDrop: cursor == nil
    case .planPool: planned?.pool == nil
    case .planPooling: !(planned?.flags.contains(.poolable) ?? false)
    case .planStart: planned?.state != .planned
    case .planFinish, .planDue, .planOwner: !(planned?.isOpen ?? false)
    default: false
    }
  }

  /// Whether nothing is planned yet: then only what begins a plan is of use.
  private var isEmpty: Bool { !reading.file.objectives.contains { $0.case == reading.case.id } }

  private func some(_ holds: Bool, _ fr: String, _ en: String) -> Availability {
    .when(holds, otherwise: Localized(fr: fr, en: en))
  }

  private var nothing: Availability {
    some(false, "choisir d’abord une action, avec ↓", "choose an action first, with ↓")
  }

  /// What can be corrected or dropped: an action, an objective that stands, an aim.
  private func line(_ action: Availability) -> Availability {
    switch cursor {
    case .action: action
    case .objective:
      some(
        objective?.isLive ?? false, "cet objectif est abandonné",
        "this objective was dropped")
    case .aim: .enabled
    default: nothing
    }
  }

  private var onAction: Availability {
    guard let action = planned else { return nothing }
    return some(!action.isDropped, "cette action est abandonnée", "this action was dropped")
  }

  private func onOpenAction(_ reason: (PlanAction) -> (fr: String, en: String)?) -> Availability {
    guard let action = planned, !action.isDropped else { return onAction }
    if action.finishedOn != nil { return some(false, "cette action est terminée", "this action is finished") }
    guard let reason = reason(action) else { return .enabled }
    return some(false, reason.fr, reason.en)
  }
}
