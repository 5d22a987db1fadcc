/// An action of another association that could be done together with one of ours.
public struct PoolingMatch: Sendable, Hashable, Identifiable {
  /// Why the two associations could work together; the nearer, the smaller.
  public enum Nearness: String, Choice {
    case network, department, neighbour

    public var label: Localized {
      switch self {
      case .network: Localized(fr: "même réseau", en: "same network")
      case .department: Localized(fr: "même département", en: "same department")
      case .neighbour: Localized(fr: "département voisin", en: "neighbouring department")
      }
    }
  }

  /// What the two actions have in common.
  public enum Ground: String, Choice {
    case recommendation, tool

    public var label: Localized {
      switch self {
      case .recommendation: Localized(fr: "même recommandation", en: "same recommendation")
      case .tool: Localized(fr: "même outil", en: "same tool")
      }
    }
  }

  public var action: PlanAction
  public var `case`: Int64
  public var reference: String
  /// The association's.
  public var name: String
  public var department: String?
  public var nearness: Nearness
  public var ground: Ground

  public var id: Int64 { action.id }

  public init(
    action: PlanAction, case: Int64, reference: String, name: String, department: String?, nearness: Nearness,
    ground: Ground
  ) {
    self.action = action
    self.case = `case`
    self.reference = reference
    self.name = name
    self.department = department
    self.nearness = nearness
    self.ground = ground
  }

  /// Stages in which actions are matched.
  public static let stages: [StageID] = ["plan", "preparation", "deploiement"]

  /// Whether an action can be done with others: open, flagged so, and not decided to be done alone.
  public static func isOpenToOthers(_ action: PlanAction) -> Bool {
    action.isOpen && action.flags.contains(.poolable) && action.pooling != .alone
  }

  /// Those in a pool first, since it can be joined; then the nearest.
  public static func comesFirst(_ one: Self, _ other: Self) -> Bool {
    func order(_ one: Self) -> (Int, Int, String, Int64) {
      let near = Nearness.allCases.firstIndex(of: one.nearness) ?? 0
      return (one.action.pool == nil ? 1 : 0, near, Fold.key(one.name), one.id)
    }
    return order(one) < order(other)
  }
}
