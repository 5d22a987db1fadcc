/// `case.open`: the accompaniment of an association begins, at the first stage of the path in force.
public struct OpenCase: Command {
  public static let name = "case.open"
  public static let shape = CommandShape(
    fr: "Ouvrir un dossier", en: "Open a case",
    [
      .needed("association", .id(.association), "Association", "Association"),
      .free("adviser", .adviser, "Conseiller", "Adviser"),
      .free("origin", .text, "Origine", "Origin"),
    ])

  public var association: Int64
  public var adviser: String?
  public var origin: String?

  public init(association: Int64, adviser: String? = nil, origin: String? = nil) {
    self.association = association
    self.adviser = adviser
    self.origin = origin
  }

  public var subject: Subject { .association(association) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let origin = try draft.freeText("origin", origin)
    let first = try draft.currentPath().stages.first?.id ?? .closed
    let new = try draft.newCase(adviser: adviser, at: first, on: draft.today) { $0.origin = origin }
    try draft.pass(new, .opening, from: nil, to: first)
    return new.id
  }
}

/// `case.takeOver`: a case that was under way before Jalon enters at its stage. For leads, at the start of a programme.
public struct TakeOverCase: Command {
  public static let name = "case.takeOver"
  public static let shape = CommandShape(
    fr: "Reprendre un dossier en cours", en: "Take over a case under way",
    [
      .needed("association", .id(.association), "Association", "Association"),
      .needed("stage", .stage, "Étape", "Stage"),
      .needed("adviser", .adviser, "Conseiller", "Adviser"),
      .needed("reason", .longText, "Raison, et ce que l’on sait", "Reason, and what is known"),
      .free("openedOn", .day, "Ouvert le", "Opened on"),
    ])

  public var association: Int64
  public var stage: StageID
  public var adviser: String
  public var reason: String
  public var openedOn: Day?

  public init(association: Int64, stage: StageID, adviser: String, reason: String, openedOn: Day? = nil) {
    self.association = association
    self.stage = stage
    self.adviser = adviser
    self.reason = reason
    self.openedOn = openedOn
  }

  public var subject: Subject { .association(association) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    try draft.requireLead(fr: "reprendre un dossier en cours", en: "taking over a case under way")
    let path = try draft.currentPath()
    guard path[stage] != nil else { throw .unknownStage(stage, path) }
    if let openedOn { try draft.requirePast("openedOn", openedOn) }
    let reason = try draft.text("reason", reason, lines: true)
    let new = try draft.newCase(adviser: adviser, at: stage, on: openedOn ?? draft.today) {
      $0.takenOverAt = stage
      $0.takeOverReason = reason
    }
    try draft.pass(new, .takeOver, from: nil, to: stage, reason: reason)
    return new.id
  }
}

extension Draft {
  func currentPath() throws(Refusal) -> Path {
    guard let path = team.paths[team.currentPath] else {
      throw Refusal(
        "path.missing", fr: "le parcours en vigueur est introuvable\u{A0}: lancer jalon check",
        en: "the path in force can’t be found: run jalon check", kind: .io)
    }
    return path
  }

  /// A new case of the association, which must have none open.
  mutating func newCase(
    adviser name: String?, at stage: StageID, on opened: Day, _ fill: (inout Case) -> Void
  ) throws(Refusal) -> Case {
    let file = try loadedFile()
    if let gone = file.association.mergedInto {
      throw Refusal(
        "association.merged",
        fr: "cette association a été fusionnée avec la fiche \(gone)\u{A0}: ouvrir le dossier là",
        en: "this association was merged into \(gone): open the case there", details: ["into": String(gone)])
    }
    if let open = file.openCase {
      throw Refusal(
        "case.alreadyOpen", fr: "le dossier \(open.reference) est déjà ouvert pour cette association",
        en: "case \(open.reference) is open for this association already",
        details: ["case": String(open.id), "reference": open.reference])
    }
    let adviser = try name.map { name throws(Refusal) in try self.adviser(named: name) } ?? self.adviser
    try requireActive(adviser)
    let reference = identifiers.takeReference(year: today.civil.year)
    let (path, since) = (team.currentPath, today)
    return try insert(Case.self) {
      $0.association = file.association.id
      $0.reference = reference
      $0.adviser = adviser.id
      $0.openedOn = opened
      $0.path = path
      $0.stage = stage
      $0.stageSince = since
      fill(&$0)
    }
  }

  /// Refuses to give anything to someone who left or only reads.
  func requireActive(_ adviser: Adviser) throws(Refusal) {
    guard adviser.leftOn.map({ $0 > today }) ?? true, adviser.role != .reader else {
      throw Refusal(
        "adviser.unavailable",
        fr: "\(adviser.name) ne suit plus de dossiers\u{A0}: choisir quelqu’un d’autre",
        en: "\(adviser.name) follows no cases: choose someone else")
    }
  }

  /// Writes the passage of a case, with the state of each condition at this moment.
  mutating func pass(
    _ case: Case, _ move: Passage.Move, from: StageID?, to: StageID, reason: String? = nil,
    conditions: [ConditionState] = []
  ) throws(Refusal) {
    let (day, by) = (today, adviser.id)
    try insert(Passage.self) {
      $0.association = `case`.association
      $0.case = `case`.id
      $0.move = move
      $0.from = from
      $0.to = to
      $0.on = day
      $0.by = by
      $0.reason = reason
      $0.conditions = conditions.map { "\($0.id)=\($0.state.rawValue)" }
    }
  }
}

extension Refusal {
  static func unknownStage(_ stage: StageID, _ path: Path) -> Refusal {
    let known = path.stages.map(\.id.rawValue)
    let nearest = Nearest.word(to: stage.rawValue, among: known) ?? known.first ?? ""
    return Refusal(
      "stage.unknown",
      fr:
        "«\u{A0}\(stage.rawValue)\u{A0}» n’est pas une étape du parcours\u{202F}; la plus proche est «\u{A0}\(nearest)\u{A0}»",
      en: "“\(stage.rawValue)” is not a stage of the path; the nearest is “\(nearest)”",
      details: ["stage": stage.rawValue])
  }
}
