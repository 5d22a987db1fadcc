/// `pooling.answer`: whether an action is done with other associations.
public struct AnswerPooling: Command {
  public static let name = "pooling.answer"
  public static let shape = CommandShape(
    fr: "Dire si l’action se mutualise", en: "Say whether the action is pooled",
    [
      .needed("action", .id(.action), "Action", "Action"),
      .needed("answer", .one(of: PlanAction.Pooling.self), "Réponse", "Answer"),
      .free("pool", .id(.pool), "Groupement", "Pool"),
      .free("reason", .text, "Raison", "Reason"),
    ])

  public var action: Int64
  public var answer: PlanAction.Pooling
  /// The pool in which it is done; a case that is not in it joins it.
  public let pool: Int64?
  public var reason: String?

  public init(action: Int64, answer: PlanAction.Pooling, pool: Int64? = nil, reason: String? = nil) {
    self.action = action
    self.answer = answer
    self.pool = pool
    self.reason = reason
  }

  public var subject: Subject { .record(.action, action) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.keptAction(action)
    guard pool == nil || answer == .pooled else {
      throw .unfit(
        "pool",
        Localized(
          fr: "un groupement va avec la réponse «\u{A0}mutualisée\u{A0}»",
          en: "a pool goes with the answer “pooled”"))
    }
    let reason = try draft.freeText("reason", reason)
    if let pool, try draft.openPool().member(case: old.case) == nil {
      _ = try JoinPool(pool: pool, case: .id(old.case)).decide(&draft)
    }
    try draft.update(old) {
      $0.pooling = answer
      $0.pool = pool
      $0.poolingReason = reason
    }
    return action
  }
}

/// `equipment.decide`: what is decided about the equipment of an action.
public struct DecideEquipment: Command {
  public static let name = "equipment.decide"
  public static let shape = CommandShape(
    fr: "Décider l’équipement", en: "Decide the equipment",
    [
      .needed("action", .id(.action), "Action", "Action"),
      .needed("decision", .one(of: PlanAction.Equipment.self), "Décision", "Decision"),
      .free("reason", .text, "Raison", "Reason"),
    ])

  public var action: Int64
  public var decision: PlanAction.Equipment
  public var reason: String?

  public init(action: Int64, decision: PlanAction.Equipment, reason: String? = nil) {
    self.action = action
    self.decision = decision
    self.reason = reason
  }

  public var subject: Subject { .record(.action, action) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.keptAction(action)
    let reason = try draft.freeText("reason", reason)
    guard decision != .notNeeded || reason != nil else {
      throw Refusal(
        "decision.reasonMissing",
        fr: "«\u{A0}\(decision.label.fr)\u{A0}» demande une raison",
        en: "“\(decision.label.en)” needs a reason",
        details: ["field": "reason"])
    }
    try draft.update(old) {
      $0.equipment = decision
      $0.equipmentReason = reason
    }
    return action
  }
}

/// `budget.decide`: what is decided about the cost of an action.
public struct DecideBudget: Command {
  public static let name = "budget.decide"
  public static let shape = CommandShape(
    fr: "Décider le coût", en: "Decide the cost",
    [
      .needed("action", .id(.action), "Action", "Action"),
      .needed("decision", .one(of: PlanAction.Budget.self), "Décision", "Decision"),
      .free("amount", .money, "Montant", "Amount"),
      .free("reason", .text, "Raison", "Reason"),
    ])

  public var action: Int64
  public var decision: PlanAction.Budget
  /// Cents.
  public var amount: Int?
  public var reason: String?

  public init(
    action: Int64, decision: PlanAction.Budget, amount: Int? = nil, reason: String? = nil
  ) {
    self.action = action
    self.decision = decision
    self.amount = amount
    self.reason = reason
  }

  public var subject: Subject { .record(.action, action) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.keptAction(action)
    let reason = try draft.freeText("reason", reason)
    try draft.update(old) {
      $0.budget = decision
      $0.budgetAmount = amount
      $0.budgetReason = reason
    }
    return action
  }
}

/// `tool.choose`: the note on the choice of a tool: what it must do, what was looked at, what was chosen.
public struct ChooseTool: Command {
  public static let name = "tool.choose"
  public static let shape = CommandShape(
    fr: "Noter le choix d’un outil", en: "Record the choice of a tool",
    [
      .needed("action", .id(.action), "Action", "Action"),
      .needed("need", .longText, "Besoin", "Need"),
      .needed("options", .words([]), "Options regardées", "Options looked at"),
      .needed("choice", .text, "Choix", "Choice"),
    ])

  public var action: Int64
  public var need: String
  public var options: [String]
  public var choice: String

  public init(action: Int64, need: String, options: [String], choice: String) {
    self.action = action
    self.need = need
    self.options = options
    self.choice = choice
  }

  public var subject: Subject { .record(.action, action) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.keptAction(action)
    let need = try draft.text("need", need, lines: true)
    var options: [String] = []
    for typed in self.options {
      guard let option = try draft.freeText("options", typed) else { continue }
      if !options.contains(option) { options.append(option) }
    }
    guard !options.isEmpty else { throw .empty("options") }
    let choice = try draft.text("choice", choice)
    try draft.update(old) {
      $0.toolNeed = need
      $0.toolOptions = options
      $0.toolChoice = choice
    }
    return action
  }
}
