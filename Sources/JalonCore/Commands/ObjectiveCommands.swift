/// `objective.add`: an objective of the plan, which serves an aim of the associative project.
public struct AddObjective: Command {
  public static let name = "objective.add"
  public static let shape = CommandShape(
    fr: "Ajouter un objectif", en: "Add an objective",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .needed("aim", .id(.aim), "Finalité servie", "Aim served"),
      .needed("text", .text, "Objectif", "Objective"),
    ])

  public var `case`: CaseName
  public var aim: Int64
  public var text: String

  public init(case: CaseName, aim: Int64, text: String) {
    self.case = `case`
    self.aim = aim
    self.text = text
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let text = try draft.text("text", text)
    let aim = try draft.serve(aim)
    let before = try draft.loadedFile()
    let made = try draft.insert(Objective.self) {
      $0.association = open.association
      $0.case = open.id
      $0.aim = aim
      $0.text = text
    }
    try draft.reopenPlan(of: open.id, since: before)
    return made.id
  }
}

/// `objective.update`: an objective said better, or for another aim.
public struct UpdateObjective: Command {
  public static let name = "objective.update"
  public static let shape = CommandShape(
    fr: "Corriger un objectif", en: "Correct an objective",
    [
      .needed("objective", .id(.objective), "Objectif", "Objective"),
      .free("aim", .id(.aim), "Finalité servie", "Aim served"),
      .free("text", .text, "Objectif", "Objective"),
    ])

  public var objective: Int64
  public var aim: Int64?
  public var text: String?

  public init(objective: Int64, aim: Int64? = nil, text: String? = nil) {
    self.objective = objective
    self.aim = aim
    self.text = text
  }

  public var subject: Subject { .record(.objective, objective) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.liveObjective(objective)
    let before = try draft.loadedFile()
    var new = old
    if let aim { new.aim = try draft.serve(aim) }
    if let text { new.text = try draft.text("text", text) }
    try draft.update(old) { $0 = new }
    try draft.reopenPlan(of: old.case, since: before)
    return objective
  }
}

/// `objective.drop`: an objective that is no longer pursued; its open actions are dropped with it, for the same reason.
public struct DropObjective: Command {
  public static let name = "objective.drop"
  public static let shape = CommandShape(
    fr: "Abandonner un objectif", en: "Drop an objective",
    [
      .needed("objective", .id(.objective), "Objectif", "Objective"),
      .needed("reason", .text, "Raison", "Reason"),
    ])

  public var objective: Int64
  public var reason: String

  public init(objective: Int64, reason: String) {
    self.objective = objective
    self.reason = reason
  }

  public var subject: Subject { .record(.objective, objective) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.liveObjective(objective)
    let reason = try draft.text("reason", reason)
    let before = try draft.loadedFile()
    try draft.update(old) {
      $0.state = .dropped
      $0.reason = reason
    }
    let day = draft.today
    for action in before.actions where action.objective == objective && action.isOpen {
      try draft.update(action) {
        $0.droppedOn = day
        $0.dropReason = reason
      }
      draft.warn("objective.actionsDropped")
    }
    try draft.reopenPlan(of: old.case, since: before)
    return objective
  }
}

extension Draft {
  /// An objective of an open case that is still pursued.
  func liveObjective(_ id: Int64) throws(Refusal) -> Objective {
    let found = try find(id) { $0.objectives }
    try requireOpen(found.case)
    guard found.isLive else {
      throw Refusal(
        "objective.dropped",
        fr: "l’objectif «\u{A0}\(found.text)\u{A0}» est abandonné\u{A0}: en ajouter un autre",
        en: "the objective “\(found.text)” has been dropped: add another", details: ["objective": String(id)])
    }
    return found
  }

  /// An aim that an objective is to serve. One that was set aside lives again: something serves it now.
  mutating func serve(_ id: Int64) throws(Refusal) -> Int64 {
    let aim = try liveAim(id)
    if aim.state == .setAside {
      try update(aim) {
        $0.state = .live
        $0.reason = nil
      }
    }
    return id
  }
}
