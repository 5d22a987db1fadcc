extension GateFacts {
  /// Days to come on which a condition may change by itself, in order.
  func turningDays(of spec: ConditionSpec) -> [Day] {
    switch spec.id {
    case "deploiement.noLate":
      actions.lazy.filter(\.isOpen).compactMap(\.due).map { $0 + 1 }.filter { $0 > day }.min().map { [$0] }
        ?? []
    case "deploiement.presence":
      file.lastExchange(of: `case`.id).map { $0 + (spec.threshold ?? 45) + 1 }.filter { $0 > day }
    case "engagement.mainReferent", "engagement.substitute", "engagement.sponsor", "plan.levellingUp",
      "bilan.handover":
      roleDays
    default: []
    }
  }

  /// Days on which somebody's role begins or ends.
  private var roleDays: [Day] {
    var days: Set<Day> = []
    for referent in file.referents {
      if referent.from > day { days.insert(referent.from) }
      if let until = referent.until, until > day { days.insert(until) }
    }
    return days.sorted()
  }
}

extension Optional {
  /// The value as a list, where it passes.
  fileprivate func filter(_ passes: (Wrapped) -> Bool) -> [Wrapped] {
    guard let self, passes(self) else { return [] }
    return [self]
  }
}
