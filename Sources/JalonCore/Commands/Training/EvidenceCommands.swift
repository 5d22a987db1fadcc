/// `training.need`: what the training is for, as it was found out beforehand.
public struct AnalyseTrainingNeed: Command {
  public static let name = "training.need"
  public static let shape = CommandShape(
    fr: "Analyser le besoin de formation", en: "Analyse the training need",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("on", .day, "Le", "On"),
      .needed("participants", .people, "Avec", "With"),
      .needed("method", .text, "Moyen", "How"),
      .needed("findings", .longText, "Constats", "Findings"),
      .free("diagnostic", .id(.diagnostic), "Diagnostic", "Diagnostic"),
    ])

  public var training: Int64
  public var on: Day
  public var participants: [PersonName]
  public var method: String
  public var findings: String
  public var diagnostic: Int64?

  public init(training: Int64, on: Day, participants: [PersonName], method: String, findings: String) {
    self.training = training
    self.on = on
    self.participants = participants
    self.method = method
    self.findings = findings
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let owner = try draft.unlocked(training)
    try draft.requirePast("on", on)
    if let diagnostic { _ = try draft.find(diagnostic) { $0.diagnostics } }
    guard !participants.isEmpty else { throw .empty("participants") }
    let people = try draft.participants(participants)
    let method = try draft.text("method", method)
    let findings = try draft.text("findings", findings, lines: true)
    return try draft.addEvidence(.need, to: owner, on: on) {
      $0.participants = people
      $0.method = method
      $0.text = findings
      $0.diagnostic = diagnostic
    }
  }
}

/// `training.agree`: a convention with an organisation, or a contract with a person, is signed.
public struct AgreeOnTraining: Command {
  public static let name = "training.agree"
  public static let shape = CommandShape(
    fr: "Noter la convention", en: "Record the agreement",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("on", .day, "Signée le", "Signed on"),
      .needed(
        "form",
        .choice([
          ChoiceShape(
            id: "convention", label: Localized(fr: "convention", en: "convention with an organisation")),
          ChoiceShape(id: "contract", label: Localized(fr: "contrat", en: "contract with a person")),
        ]), "Forme", "Form"),
      .needed("parties", .text, "Parties", "Parties"),
    ])

  public var training: Int64
  public var on: Day
  public var form: String
  public var parties: String

  public init(training: Int64, on: Day, form: String = "convention", parties: String) {
    self.training = training
    self.on = on
    self.form = form
    self.parties = parties
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let owner = try draft.unlocked(training)
    try draft.requirePast("on", on)
    let parties = try draft.text("parties", parties)
    return try draft.addEvidence(.agreement, to: owner, on: on) {
      $0.method = form
      $0.text = parties
    }
  }
}

/// `training.invite`: the participants are told where, when and how, and asked what they need.
public struct InviteToTraining: Command {
  public static let name = "training.invite"
  public static let shape = CommandShape(
    fr: "Noter la convocation", en: "Record the invitation",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("on", .day, "Envoyée le", "Sent on"),
      .needed("means", .text, "Par", "By"),
      .needed("houseRules", .flag, "Règlement intérieur joint", "House rules sent along"),
      .needed("accessibility", .flag, "Besoins d’aménagement demandés", "Asked what has to be adjusted"),
      .free("participants", .people, "À (sinon, tous les inscrits)", "To (else everyone enrolled)"),
    ])

  public var training: Int64
  public var on: Day
  public var means: String
  public var houseRules: Bool
  public var accessibility: Bool
  public var participants: [PersonName]?

  public init(training: Int64, on: Day, means: String, houseRules: Bool, accessibility: Bool) {
    self.training = training
    self.on = on
    self.means = means
    self.houseRules = houseRules
    self.accessibility = accessibility
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let owner = try draft.unlocked(training)
    try draft.requirePast("on", on)
    let means = try draft.text("means", means)
    let enrolled = try draft.loadedFile().enrolments.filter { $0.training == owner.id }
    let people =
      try participants.map { names throws(Refusal) in try draft.participants(names) }
      ?? Participants(enrolled.map(\.participant))
    guard !people.list.isEmpty else {
      throw Refusal(
        "training.nobodyEnrolled", fr: "personne n’est inscrit\u{A0}: training.enrol d’abord",
        en: "nobody is enrolled: training.enrol first")
    }
    return try draft.addEvidence(.invitation, to: owner, on: on) {
      $0.participants = people
      $0.method = means
      $0.text = ""
      $0.houseRules = houseRules
      $0.accessibility = accessibility
    }
  }
}

/// `training.exempt`: a piece of the evidence file that does not apply, with the reason.
public struct ExemptFromPiece: Command {
  public static let name = "training.exempt"
  public static let shape = CommandShape(
    fr: "Dire qu’une pièce ne s’applique pas", en: "Say that a piece does not apply",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("piece", .one(of: EvidencePiece.self), "Pièce", "Piece"),
      .needed("reason", .text, "Raison", "Reason"),
    ])

  public var training: Int64
  public var piece: EvidencePiece
  public var reason: String

  public init(training: Int64, piece: EvidencePiece, reason: String) {
    self.training = training
    self.piece = piece
    self.reason = reason
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let owner = try draft.unlocked(training)
    let reason = try draft.text("reason", reason)
    return try draft.addEvidence(.exemption, to: owner, on: draft.today) {
      $0.piece = piece
      $0.text = reason
    }
  }
}
