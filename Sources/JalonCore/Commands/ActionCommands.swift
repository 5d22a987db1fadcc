/// `action.add`: an action of the plan, from a recommendation or of one's own.
public struct AddAction: Command {
  public static let name = "action.add"
  public static let shape = CommandShape(
    fr: "Ajouter une action", en: "Add an action",
    [
      .needed("objective", .id(.objective), "Objectif", "Objective"),
      .needed("title", .text, "Action", "Action"),
      .needed("mode", .one(of: PlanAction.Mode.self), "Type", "Mode"),
    ] + ActionFacts.shape)

  public var objective: Int64
  public var title: String
  public var mode: PlanAction.Mode
  public var facts: ActionFacts

  public init(
    objective: Int64, title: String, mode: PlanAction.Mode, facts: ActionFacts = ActionFacts()
  ) {
    self.objective = objective
    self.title = title
    self.mode = mode
    self.facts = facts
  }

  private enum Key: String, CodingKey { case objective, title, mode }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    objective = try fields.decode(Int64.self, forKey: .objective)
    title = try fields.decode(String.self, forKey: .title)
    mode = try fields.decode(PlanAction.Mode.self, forKey: .mode)
    facts = try ActionFacts(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(objective, forKey: .objective)
    try fields.encode(title, forKey: .title)
    try fields.encode(mode, forKey: .mode)
    try facts.encode(to: encoder)
  }

  public var subject: Subject { .record(.objective, objective) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let goal = try draft.liveObjective(objective)
    let before = try draft.loadedFile()
    var new = PlanAction(id: 0)
    new.association = goal.association
    new.case = goal.case
    new.objective = goal.id
    new.title = try draft.text("title", title)
    new.mode = mode
    try draft.enter(facts, into: &new)
    try draft.judgeWording(of: &new)
    let made = try draft.insert(PlanAction.self) {
      new.id = $0.id
      $0 = new
    }
    try draft.reopenPlan(of: goal.case, since: before)
    return made.id
  }
}

/// `action.update`: an action said better, given to someone else, or moved to another date.
public struct UpdateAction: Command {
  public static let name = "action.update"
  public static let shape = CommandShape(
    fr: "Corriger une action", en: "Correct an action",
    [
      .needed("action", .id(.action), "Action", "Action"),
      .free("objective", .id(.objective), "Objectif", "Objective"),
      .free("title", .text, "Intitulé", "Title"),
      .free("mode", .one(of: PlanAction.Mode.self), "Type", "Mode"),
    ] + ActionFacts.shape + [
      .free("reason", .text, "Pourquoi la date change", "Why the date moves")
    ])

  public var action: Int64
  public var objective: Int64?
  public var title: String?
  public var mode: PlanAction.Mode?
  public var facts: ActionFacts
  /// Why the date moves.
  public var reason: String?

  public init(
    action: Int64, objective: Int64? = nil, title: String? = nil, mode: PlanAction.Mode? = nil,
    facts: ActionFacts = ActionFacts(), reason: String? = nil
  ) {
    self.action = action
    self.objective = objective
    self.title = title
    self.mode = mode
    self.facts = facts
    self.reason = reason
  }

  private enum Key: String, CodingKey { case action, objective, title, mode, reason }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    action = try fields.decode(Int64.self, forKey: .action)
    objective = try fields.decodeIfPresent(Int64.self, forKey: .objective)
    title = try fields.decodeIfPresent(String.self, forKey: .title)
    mode = try fields.decodeIfPresent(PlanAction.Mode.self, forKey: .mode)
    reason = try fields.decodeIfPresent(String.self, forKey: .reason)
    facts = try ActionFacts(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(action, forKey: .action)
    try fields.encodeIfPresent(objective, forKey: .objective)
    try fields.encodeIfPresent(title, forKey: .title)
    try fields.encodeIfPresent(mode, forKey: .mode)
    try fields.encodeIfPresent(reason, forKey: .reason)
    try facts.encode(to: encoder)
  }

  public var subject: Subject { .record(.action, action) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.keptAction(action)
    let before = try draft.loadedFile()
    var new = old
    if let objective {
      let goal = try draft.liveObjective(objective)
      guard goal.case == old.case else { throw Refusal.notFound(.objective, objective) }
      new.objective = goal.id
    }
    if let title { new.title = try draft.text("title", title) }
    if let mode { new.mode = mode }
    try draft.enter(facts, into: &new)
    if new.title != old.title || new.recommendation != old.recommendation {
      try draft.judgeWording(of: &new)
    }
    if new.due != old.due {
      new.dueReason = try draft.freeText("reason", reason)
      before.keepAgreedDue(of: &new, moved: old)
    }
    try draft.update(old) { $0 = new }
    try draft.reopenPlan(of: old.case, since: before)
    return action
  }
}

extension Draft {
  /// An action of an open case that was not dropped.
  func keptAction(_ id: Int64) throws(Refusal) -> PlanAction {
    let found = try find(id) { $0.actions }
    try requireOpen(found.case)
    guard let day = found.droppedOn else { return found }
    throw Refusal(
      "action.dropped",
      fr:
        "l’action «\u{A0}\(found.title)\u{A0}» est abandonnée depuis le \(day.shown(.fr))\u{A0}: en ajouter une autre",
      en: "the action “\(found.title)” was dropped on \(day.shown(.en)): add another",
      details: ["action": String(id)])
  }

  /// An action of an open case that is neither finished nor dropped.
  func openAction(_ id: Int64) throws(Refusal) -> PlanAction {
    let found = try keptAction(id)
    guard let day = found.finishedOn else { return found }
    throw Refusal(
      "action.finished",
      fr: "l’action «\u{A0}\(found.title)\u{A0}» est terminée depuis le \(day.shown(.fr))",
      en: "the action “\(found.title)” was finished on \(day.shown(.en))", details: ["action": String(id)])
  }
}
