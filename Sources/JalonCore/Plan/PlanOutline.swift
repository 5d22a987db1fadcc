/// What a validation of a plan agrees to: which objectives and actions there are, what they say, and when actions are due.
///
/// A change of it reopens the validations; owners, modes, costs and progress do not.
struct PlanOutline {
  private struct Step {
    let title: String
    let due: Day?
  }

  private let objectives: [Int64: String]
  private let actions: [Int64: Step]

  /// A date moved by more than this many days is another date.
  static let leeway = 30

  /// The plan as it stands; with `asAgreed`, dates as they were when it was validated.
  init(_ file: AssociationFile, of case: Int64, asAgreed: Bool = false) {
    var objectives: [Int64: String] = [:]
    for objective in file.objectives where objective.case == `case` && objective.isLive {
      objectives[objective.id] = objective.text
    }
    self.objectives = objectives
    let validation = asAgreed ? file.validationInForce(of: `case`) : nil
    var actions: [Int64: Step] = [:]
    for action in file.actions where action.case == `case` && !action.isDropped {
      let due = asAgreed ? action.agreedDue(under: validation) : action.due
      actions[action.id] = Step(title: action.title, due: due)
    }
    self.actions = actions
  }

  /// Whether someone who agreed to this plan has to be asked again about that one.
  func differs(from other: PlanOutline) -> Bool {
    guard objectives == other.objectives, actions.count == other.actions.count else { return true }
    return actions.contains { id, step in
      guard let now = other.actions[id], now.title == step.title else { return true }
      return Self.isMoved(from: step.due, to: now.due)
    }
  }

  private static func isMoved(from old: Day?, to new: Day?) -> Bool {
    guard let old, let new else { return old != new }
    return abs(new.number - old.number) > leeway
  }
}

extension AssociationFile {
  /// The validations of a case's plan that nothing has reopened since, in the order of the journal.
  func standingValidations(of case: Int64) -> [Validation] {
    validations.filter { $0.case == `case` && $0.stands }
  }

  /// The validation from which dates may move a little: the older one of those that stand, one on each side.
  func validationInForce(of case: Int64) -> Int64? {
    let standing = standingValidations(of: `case`)
    return [Validation.Side.association, .lead].compactMap { side in
      standing.last { $0.side == side }?.id
    }.min()
  }

  /// Remembers on which date the plan was agreed, so that small moves don't add up unseen.
  func keepAgreedDue(of action: inout PlanAction, moved old: PlanAction) {
    let validation = validationInForce(of: old.case)
    action.agreedDue = validation == nil ? nil : old.agreedDue(under: validation)
    action.agreedFor = action.agreedDue == nil ? nil : validation
  }
}

extension PlanAction {
  /// The date on which it was due when a validation was given.
  func agreedDue(under validation: Int64?) -> Day? {
    validation != nil && agreedFor == validation ? agreedDue : due
  }
}

extension Draft {
  /// Reopens the validations of a case's plan where what they agreed to has changed, and says so.
  mutating func reopenPlan(of case: Int64, since before: AssociationFile) throws(Refusal) {
    let file = try loadedFile()
    let standing = before.standingValidations(of: `case`).compactMap { was in
      file.validations.first { $0.id == was.id && $0.stands }
    }
    guard !standing.isEmpty else { return }
    let agreed = PlanOutline(before, of: `case`, asAgreed: true)
    guard agreed.differs(from: PlanOutline(file, of: `case`)) else { return }
    let day = today
    for validation in standing { try update(validation) { $0.reopenedOn = day } }
    warn("plan.reopened")
  }
}
