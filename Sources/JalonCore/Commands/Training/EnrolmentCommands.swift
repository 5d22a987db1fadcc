/// `training.enrol`: someone takes part in a training.
public struct EnrolInTraining: Command {
  public static let name = "training.enrol"
  public static let shape = CommandShape(
    fr: "Inscrire à une formation", en: "Enrol in a training",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("participant", .person, "Participant", "Participant"),
    ])

  public var training: Int64
  public var participant: PersonName

  public init(training: Int64, participant: PersonName) {
    self.training = training
    self.participant = participant
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let owner = try draft.unlocked(training)
    let who = try draft.participant(participant)
    let file = try draft.loadedFile()
    guard !file.enrolments.contains(where: { $0.training == owner.id && $0.participant == who }) else {
      throw Refusal(
        "training.alreadyEnrolled", fr: "cette personne est déjà inscrite à «\u{A0}\(owner.title)\u{A0}»",
        en: "this person is enrolled in “\(owner.title)” already")
    }
    let today = draft.today
    return try draft.insert(Enrolment.self) {
      $0.association = owner.association
      $0.case = owner.case
      $0.training = owner.id
      $0.participant = who
      $0.on = today
    }.id
  }
}

/// `training.position`: where a participant stands at the beginning.
public struct PositionParticipant: Command {
  public static let name = "training.position"
  public static let shape = CommandShape(
    fr: "Positionner un participant", en: "Place a participant",
    [
      .needed("enrolment", .id(.enrolment), "Inscription", "Enrolment"),
      .needed("level", .one(of: Enrolment.Level.self), "Niveau à l’entrée", "Level at the beginning"),
      .needed("on", .day, "Le", "On"),
      .free("note", .text, "Acquis, attentes", "What is known, what is hoped for"),
      .free("reason", .text, "Raison, si la date change", "Reason, if the day changes"),
    ])

  public var enrolment: Int64
  public var level: Enrolment.Level
  public var on: Day
  public var note: String?
  public var reason: String?

  public init(enrolment: Int64, level: Enrolment.Level, on: Day) {
    self.enrolment = enrolment
    self.level = level
    self.on = on
  }

  public var subject: Subject { .record(.enrolment, enrolment) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.unlockedEnrolment(enrolment)
    try draft.requirePast("on", on)
    if let before = old.positionedOn {
      let what = Localized(
        fr: "positionnement, inscription \(old.id)", en: "placing, enrolment \(old.id)")
      try draft.trace(
        what, from: before, to: on, because: reason, in: draft.find(old.training) { $0.trainings })
    }
    var new = old
    new.level = level
    new.positionedOn = on
    try draft.amend("note", note, &new.positionNote)
    try draft.update(old) { $0 = new }
    return enrolment
  }
}

/// `training.adjust`: what is adjusted for a participant with a disability. Only what is adjusted, nothing of anyone's
/// health: the field is for the room, the pace, the documents.
public struct AdjustTraining: Command {
  public static let name = "training.adjust"
  public static let shape = CommandShape(
    fr: "Noter un aménagement", en: "Record an adjustment",
    [
      .needed("enrolment", .id(.enrolment), "Inscription", "Enrolment"),
      .needed(
        "adjustment", .text, "Ce qui est aménagé, et rien de la santé\u{A0}: salle, rythme, supports",
        "What is adjusted, and nothing of anyone’s health: room, pace, documents"),
      .needed("on", .day, "Le", "On"),
    ])

  public var enrolment: Int64
  public var adjustment: String
  public var on: Day

  public init(enrolment: Int64, adjustment: String, on: Day) {
    self.enrolment = enrolment
    self.adjustment = adjustment
    self.on = on
  }

  public var subject: Subject { .record(.enrolment, enrolment) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.unlockedEnrolment(enrolment)
    try draft.requirePast("on", on)
    let text = try draft.text("adjustment", adjustment, upTo: 1000)
    if let word = HealthWords.found(in: text) { throw Self.health(word) }
    try draft.update(old) {
      $0.adjustment = text
      $0.adjustedOn = on
    }
    return enrolment
  }

  private static func health(_ word: String) -> Refusal {
    Refusal(
      "training.healthDetail",
      fr:
        "«\u{A0}\(word)\u{A0}» parle de la santé d’une personne, que Jalon ne garde pas\u{A0}: n’écrire que ce qui est aménagé (salle, rythme, supports)",
      en:
        "“\(word)” is about someone’s health, which Jalon doesn’t keep: write only what is adjusted (room, pace, documents)",
      details: ["field": "adjustment", "word": word])
  }
}

/// `training.leave`: a participant gives up.
public struct LeaveTraining: Command {
  public static let name = "training.leave"
  public static let shape = CommandShape(
    fr: "Noter un abandon", en: "Record that someone gave up",
    [
      .needed("enrolment", .id(.enrolment), "Inscription", "Enrolment"),
      .needed("on", .day, "Le", "On"),
      .needed("reason", .text, "Raison, sans rien de la santé", "Reason, nothing of anyone’s health"),
    ])

  public var enrolment: Int64
  public var on: Day
  public var reason: String

  public init(enrolment: Int64, on: Day, reason: String) {
    self.enrolment = enrolment
    self.on = on
    self.reason = reason
  }

  public var subject: Subject { .record(.enrolment, enrolment) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.unlockedEnrolment(enrolment)
    try draft.requirePast("on", on)
    let reason = try draft.text("reason", reason, upTo: 1000)
    try draft.update(old) {
      $0.leftOn = on
      $0.leftReason = reason
    }
    return enrolment
  }
}

/// `training.certify`: a certificate is made, of the hours that were signed for.
public struct CertifyParticipant: Command {
  public static let name = "training.certify"
  public static let shape = CommandShape(
    fr: "Établir une attestation", en: "Make a certificate",
    [
      .needed("enrolment", .id(.enrolment), "Inscription", "Enrolment"),
      .needed("on", .day, "Le", "On"),
      .free("reason", .text, "Raison, si la date change", "Reason, if the day changes"),
    ])

  public var enrolment: Int64
  public var on: Day
  public var reason: String?

  public init(enrolment: Int64, on: Day) {
    self.enrolment = enrolment
    self.on = on
  }

  public var subject: Subject { .record(.enrolment, enrolment) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.unlockedEnrolment(enrolment)
    try draft.requirePast("on", on)
    let minutes = try draft.loadedFile().minutesDone(of: old.id)
    guard minutes > 0 else {
      throw Refusal(
        "training.noHours",
        fr: "aucune présence n’est notée pour cette personne\u{A0}: noter l’émargement, puis attester",
        en: "no attendance is recorded for this person: record it, then make the certificate",
        details: ["enrolment": String(old.id)])
    }
    if let before = old.certifiedOn {
      let what = Localized(
        fr: "attestation, inscription \(old.id)", en: "certificate, enrolment \(old.id)")
      try draft.trace(
        what, from: before, to: on, because: reason, in: draft.find(old.training) { $0.trainings })
    }
    try draft.update(old) {
      $0.certifiedOn = on
      $0.certifiedMinutes = minutes
    }
    return enrolment
  }
}
