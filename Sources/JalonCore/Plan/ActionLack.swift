/// What a gate asks of one action and does not find: said beside its line, where the condition says how many there are.
public enum ActionLack: String, CaseIterable, Sendable {
  case owner, due, pooling, start, equipment, budget, tool

  /// The condition that asks for it.
  public var condition: String {
    switch self {
    case .owner, .due: "plan.actionsComplete"
    case .pooling: "plan.pooling"
    case .start: "preparation.levellingUp"
    case .equipment: "preparation.equipmentDecided"
    case .budget: "preparation.budget"
    case .tool: "preparation.toolChoice"
    }
  }
}

extension PlanAction {
  /// Whether something that a gate asks of it is not there; dropped actions are asked nothing.
  public func lacks(_ lack: ActionLack) -> Bool {
    guard !isDropped else { return false }
    return switch lack {
    case .owner: owner == nil
    case .due: due == nil
    case .pooling: flags.contains(.poolable) && pooling == nil
    case .start: flags.contains(.levellingUp) && state == .planned
    case .equipment:
      mode == .equipment && (equipment == nil || equipment == .notNeeded && equipmentReason == nil)
    case .budget: cost ?? 0 > 0 && budget == nil
    case .tool: mode == .equipment && toolChoice == nil
    }
  }
}
