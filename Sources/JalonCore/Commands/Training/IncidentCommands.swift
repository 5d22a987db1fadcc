/// `training.incident`: something that went otherwise than planned, and what was decided.
public struct RecordIncident: Command {
  public static let name = "training.incident"
  public static let shape = CommandShape(
    fr: "Noter un aléa ou une adaptation", en: "Record an incident or an adaptation",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("on", .day, "Le", "On"),
      .needed(
        "text", .longText, "Ce qui s’est passé, sans rien de la santé",
        "What happened, nothing of anyone’s health"),
      .needed("decision", .text, "Ce qui est décidé", "What is decided"),
    ])

  public var training: Int64
  public var on: Day
  public var text: String
  public var decision: String

  public init(training: Int64, on: Day, text: String, decision: String) {
    self.training = training
    self.on = on
    self.text = text
    self.decision = decision
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let owner = try draft.unlocked(training)
    try draft.requirePast("on", on)
    let text = try draft.text("text", text, lines: true)
    let decision = try draft.text("decision", decision)
    return try draft.addEvidence(.incident, to: owner, on: on) {
      $0.text = text
      $0.outcome = decision
    }
  }
}

/// `training.complain`: a complaint is received.
public struct ReceiveComplaint: Command {
  public static let name = "training.complain"
  public static let shape = CommandShape(
    fr: "Noter une réclamation", en: "Record a complaint",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("on", .day, "Reçue le", "Received on"),
      .needed("origin", .text, "De la part de", "From"),
      .needed("text", .longText, "Réclamation", "Complaint"),
    ])

  public var training: Int64
  public var on: Day
  public var origin: String
  public var text: String

  public init(training: Int64, on: Day, origin: String, text: String) {
    self.training = training
    self.on = on
    self.origin = origin
    self.text = text
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    try draft.addRemark(.complaint, to: training, on: on, origin, text)
  }
}

/// `training.improve`: a measure taken after an opinion, an incident or a complaint.
public struct ImproveTraining: Command {
  public static let name = "training.improve"
  public static let shape = CommandShape(
    fr: "Décider une amélioration", en: "Decide on an improvement",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("on", .day, "Décidée le", "Decided on"),
      .needed("origin", .text, "À la suite de", "Following"),
      .needed("text", .longText, "Mesure", "Measure"),
    ])

  public var training: Int64
  public var on: Day
  public var origin: String
  public var text: String

  public init(training: Int64, on: Day, origin: String, text: String) {
    self.training = training
    self.on = on
    self.origin = origin
    self.text = text
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    try draft.addRemark(.improvement, to: training, on: on, origin, text)
  }
}

/// `training.settle`: the answer to a complaint, or what a check of an improvement showed.
public struct SettleEvidence: Command {
  public static let name = "training.settle"
  public static let shape = CommandShape(
    fr: "Répondre ou vérifier", en: "Answer or check",
    [
      .needed("evidence", .id(.evidence), "Réclamation ou amélioration", "Complaint or improvement"),
      .needed("on", .day, "Le", "On"),
      .needed("outcome", .longText, "Réponse, ou constat", "Answer, or what was seen"),
      .free("reason", .text, "Raison, si la date change", "Reason, if the day changes"),
    ])

  public var evidence: Int64
  public var on: Day
  public var outcome: String
  public var reason: String?

  public init(evidence: Int64, on: Day, outcome: String) {
    self.evidence = evidence
    self.on = on
    self.outcome = outcome
  }

  public var subject: Subject { .record(.evidence, evidence) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(evidence) { $0.evidence }
    let owner = try draft.unlocked(old.training)
    guard old.fact == .complaint || old.fact == .improvement else {
      throw Refusal(
        "training.notSettled",
        fr: "la pièce \(old.id) (\(old.fact.label.fr)) n’attend ni réponse ni vérification",
        en: "piece \(old.id) (\(old.fact.label.en)) waits for no answer and no check")
    }
    try draft.requirePast("on", on)
    let outcome = try draft.text("outcome", outcome, lines: true)
    if let before = old.closedOn {
      let what = Localized(fr: "pièce \(old.id)", en: "piece \(old.id)")
      try draft.trace(what, from: before, to: on, because: reason, in: owner)
    }
    try draft.update(old) {
      $0.closedOn = on
      $0.outcome = outcome
    }
    return evidence
  }
}

extension Draft {
  fileprivate mutating func addRemark(
    _ fact: Evidence.Fact, to training: Int64, on day: Day, _ origin: String, _ text: String
  ) throws(Refusal) -> Int64 {
    let owner = try unlocked(training)
    try requirePast("on", day)
    let origin = try self.text("origin", origin)
    let text = try self.text("text", text, lines: true)
    return try addEvidence(fact, to: owner, on: day) {
      $0.method = origin
      $0.text = text
    }
  }
}
