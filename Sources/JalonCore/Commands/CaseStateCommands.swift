/// `case.assign`: the case goes to another adviser.
public struct AssignCase: Command {
  public static let name = "case.assign"
  public static let shape = CommandShape(
    fr: "Confier le dossier", en: "Assign the case",
    [.needed("case", .caseName, "Dossier", "Case"), .needed("adviser", .adviser, "Conseiller", "Adviser")])

  public var `case`: CaseName
  public var adviser: String

  public init(case: CaseName, adviser: String) {
    self.case = `case`
    self.adviser = adviser
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let adviser = try draft.adviser(named: adviser)
    try draft.requireActive(adviser)
    try draft.update(open) { $0.adviser = adviser.id }
    return open.id
  }
}

/// `case.pause`: nothing moves until the review date.
public struct PauseCase: Command {
  public static let name = "case.pause"
  public static let shape = CommandShape(
    fr: "Mettre en pause", en: "Pause the case",
    [
      .needed("case", .caseName, "Dossier", "Case"), .needed("reason", .text, "Raison", "Reason"),
      .free("reviewOn", .day, "À revoir le", "Review on"),
    ])

  public var `case`: CaseName
  public var reason: String
  public var reviewOn: Day?

  public init(case: CaseName, reason: String, reviewOn: Day? = nil) {
    self.case = `case`
    self.reason = reason
    self.reviewOn = reviewOn
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    guard open.status == .open else {
      throw Refusal("case.paused", fr: "le dossier est déjà en pause", en: "the case is paused already")
    }
    let reason = try draft.text("reason", reason)
    try draft.update(open) {
      $0.status = .paused
      $0.pauseReason = reason
      $0.reviewOn = reviewOn
    }
    return open.id
  }
}

/// `case.resume`: a paused case goes on.
public struct ResumeCase: Command {
  public static let name = "case.resume"
  public static let shape = CommandShape(
    fr: "Reprendre après la pause", en: "Resume the case",
    [.needed("case", .caseName, "Dossier", "Case"), .free("reason", .text, "Raison", "Reason")])

  public var `case`: CaseName
  /// Why now; accepted for symmetry with the pause, and kept in no field of its own.
  public var reason: String?

  public init(case: CaseName, reason: String? = nil) {
    self.case = `case`
    self.reason = reason
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    guard open.status == .paused else {
      throw Refusal("case.notPaused", fr: "le dossier n’est pas en pause", en: "the case is not paused")
    }
    try draft.update(open) {
      $0.status = .open
      $0.pauseReason = nil
      $0.reviewOn = nil
    }
    return open.id
  }
}

/// `case.close`: from any stage, with an outcome; only `autonomy` needs the whole path.
public struct CloseCase: Command {
  public static let name = "case.close"
  public static let shape = CommandShape(
    fr: "Clore le dossier", en: "Close the case",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .needed("outcome", .one(of: Case.Outcome.self), "Issue", "Outcome"),
      .free("reason", .text, "Raison", "Reason"),
    ])

  public var `case`: CaseName
  public var outcome: Case.Outcome
  public var reason: String?

  public init(case: CaseName, outcome: Case.Outcome, reason: String? = nil) {
    self.case = `case`
    self.outcome = outcome
    self.reason = reason
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let reason = try draft.freeText("reason", reason)
    if outcome == .autonomy {
      let path = draft.path(of: open)
      guard let last = path.stages.last, open.stage == last.id else {
        throw Refusal(
          "case.autonomyNeedsPath",
          fr:
            "l’issue «\u{A0}autonomie\u{A0}» demande tout le parcours\u{202F}; le dossier est à «\u{A0}\(path.label(of: open.stage).fr)\u{A0}»",
          en:
            "the outcome “autonomy” needs the whole path; the case is at “\(path.label(of: open.stage).en)”",
          details: ["stage": open.stage.rawValue])
      }
      return try draft.advance(open)
    }
    try draft.close(open, outcome, reason: reason, conditions: [])
    return open.id
  }
}

extension Draft {
  /// Takes a case off the path.
  mutating func close(
    _ open: Case, _ outcome: Case.Outcome, reason: String?, conditions: [ConditionState]
  ) throws(Refusal) {
    let day = today
    try update(open) {
      $0.stage = .closed
      $0.stageSince = day
      $0.status = .closed
      $0.outcome = outcome
      $0.closeReason = reason
      $0.closedOn = day
      $0.pauseReason = nil
      $0.reviewOn = nil
    }
    try pass(open, .close, from: open.stage, to: .closed, reason: reason, conditions: conditions)
  }
}
