/// What lists and queries know of the plan of a case.
public struct PlanFigures: Sendable, Hashable {
  /// Whether a case that is not closed has an open action.
  public let hasOpenAction: Bool
  /// The first due date among its open actions.
  public let nextDue: Day?
  /// Flags of the actions that were not dropped.
  public let flags: ActionFlags
  /// Those who own an open action, each once.
  public let owners: [Participant]

  init(_ case: Case, in file: AssociationFile) {
    var (flags, owners): (Set<Question.Flag>, [Participant]) = ([], [])
    var (next, hasOpen): (Day?, Bool) = (nil, false)
    for action in file.actions where action.case == `case`.id && !action.isDropped {
      flags.formUnion(action.flags.list)
      guard action.isOpen, `case`.isOpen else { continue }
      hasOpen = true
      if let due = action.due { next = min(next ?? due, due) }
      if let owner = action.owner, !owners.contains(owner) { owners.append(owner) }
    }
    hasOpenAction = hasOpen
    nextDue = next
    self.flags = ActionFlags(Array(flags))
    self.owners = owners
  }
}

extension AssociationFile {
  /// What lists and queries know of the plan of a case.
  public func planFigures(of case: Case) -> PlanFigures { PlanFigures(`case`, in: self) }

  /// The name of someone whom a record names; `nil` where it was erased.
  public func name(of participant: Participant, _ team: Team) -> String? {
    let name: String? =
      switch participant {
      case .referent(let id): referents.first { $0.id == id }?.name
      case .person(let id): people.first { $0.id == id }?.name
      case .adviser(let id): team.adviser(id)?.name
      }
    return name?.isEmpty == true ? nil : name
  }
}
