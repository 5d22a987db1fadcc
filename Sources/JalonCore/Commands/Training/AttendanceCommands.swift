/// `training.attend`: whether someone was there for a half-day. Signatures are files that are attached; none is made up.
public struct RecordAttendance: Command {
  public static let name = "training.attend"
  public static let shape = CommandShape(
    fr: "Noter une présence", en: "Record attendance",
    [
      .needed("session", .id(.session), "Demi-journée", "Half-day"),
      .free(
        "enrolment", .id(.enrolment), "Inscription (sans elle, le formateur)", "Enrolment (none: the trainer)"
      ),
      .needed("presence", .one(of: Attendance.Presence.self), "Présence", "Presence"),
      .free("minutes", .number(0...360), "Minutes faites", "Minutes done"),
    ])

  public var session: Int64
  public var enrolment: Int64?
  public var presence: Attendance.Presence
  public var minutes: Int?

  public init(session: Int64, enrolment: Int64?, presence: Attendance.Presence) {
    self.session = session
    self.enrolment = enrolment
    self.presence = presence
  }

  public var subject: Subject { .record(.session, session) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let held = try draft.find(session) { $0.sessions }
    let owner = try draft.unlocked(held.training)
    try draft.requirePast("session", held.on)
    if let enrolment {
      let found = try draft.find(enrolment) { $0.enrolments }
      guard found.training == owner.id else { throw .notFound(.enrolment, enrolment) }
    }
    let done = presence == .present ? minutes ?? held.minutes : 0
    guard done <= held.minutes else {
      throw .unfit(
        "minutes",
        Localized(
          fr: "la demi-journée dure \(held.minutes) minutes\u{A0}: pas plus de \(held.minutes)",
          en: "the half-day lasts \(held.minutes) minutes: no more than \(held.minutes)"))
    }
    let old = try draft.loadedFile().attendances.first {
      $0.session == held.id && $0.enrolment == enrolment
    }
    if let old {
      try draft.update(old) {
        $0.presence = presence
        $0.minutes = done
      }
      return old.id
    }
    return try draft.insert(Attendance.self) {
      $0.association = owner.association
      $0.case = owner.case
      $0.training = owner.id
      $0.session = held.id
      $0.enrolment = enrolment
      $0.presence = presence
      $0.minutes = done
    }.id
  }
}

/// `training.assess`: whether a participant reached a goal.
public struct AssessLearning: Command {
  public static let name = "training.assess"
  public static let shape = CommandShape(
    fr: "Évaluer un acquis", en: "Assess what was learnt",
    [
      .needed("enrolment", .id(.enrolment), "Inscription", "Enrolment"),
      .needed("goal", .id(.goal), "Objectif", "Goal"),
      .needed("result", .one(of: Attainment.Result.self), "Résultat", "Result"),
      .needed("on", .day, "Le", "On"),
      .free("method", .text, "Moyen, si autre que prévu", "How, if not as planned"),
      .free("reason", .text, "Raison, si la date change", "Reason, if the day changes"),
    ])

  public var enrolment: Int64
  public var goal: Int64
  public var result: Attainment.Result
  public var on: Day
  public var method: String?
  public var reason: String?

  public init(enrolment: Int64, goal: Int64, result: Attainment.Result, on: Day) {
    self.enrolment = enrolment
    self.goal = goal
    self.result = result
    self.on = on
  }

  public var subject: Subject { .record(.enrolment, enrolment) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let who = try draft.unlockedEnrolment(enrolment)
    let what = try draft.find(goal) { $0.goals }
    guard what.training == who.training else { throw .notFound(.goal, goal) }
    try draft.requirePast("on", on)
    let method = try draft.freeText("method", method)
    let old = try draft.loadedFile().attainments.first { $0.goal == what.id && $0.enrolment == who.id }
    guard let old else {
      return try draft.insert(Attainment.self) {
        $0.association = who.association
        $0.case = who.case
        $0.training = who.training
        $0.goal = what.id
        $0.enrolment = who.id
        $0.result = result
        $0.method = method
        $0.on = on
      }.id
    }
    let trace = Localized(
      fr: "évaluation, inscription \(who.id), objectif \(what.id)",
      en: "assessment, enrolment \(who.id), goal \(what.id)")
    try draft.trace(
      trace, from: old.on, to: on, because: reason, in: draft.find(who.training) { $0.trainings })
    try draft.update(old) {
      $0.result = result
      $0.on = on
      if let method { $0.method = method }
    }
    return old.id
  }
}

/// `training.opinion`: what someone thinks of a training, at once or one to six months later.
public struct RecordOpinion: Command {
  public static let name = "training.opinion"
  public static let shape = CommandShape(
    fr: "Recueillir un avis", en: "Record an opinion",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("term", .one(of: Opinion.Term.self), "Quand", "When"),
      .needed("score", .number(1...5), "Note, de 1 à 5", "Score, 1 to 5"),
      .needed("on", .day, "Le", "On"),
      .free("enrolment", .id(.enrolment), "Inscription (sans elle, anonyme)", "Enrolment (none: no name)"),
      .free("comment", .longText, "Commentaire", "Comment"),
      .free("use", .longText, "Ce qui sert depuis", "What is used since"),
    ])

  public var training: Int64
  public var term: Opinion.Term
  public var score: Int
  public var on: Day
  public var enrolment: Int64?
  public var comment: String?
  public var use: String?

  public init(training: Int64, term: Opinion.Term, score: Int, on: Day, enrolment: Int64? = nil) {
    self.training = training
    self.term = term
    self.score = score
    self.on = on
    self.enrolment = enrolment
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let owner = try draft.unlocked(training)
    try draft.requirePast("on", on)
    let file = try draft.loadedFile()
    if let enrolment {
      let found = try draft.find(enrolment) { $0.enrolments }
      guard found.training == owner.id else { throw .notFound(.enrolment, enrolment) }
    }
    try checkTerm(file.sessions(of: owner.id).last?.on)
    let comment = try draft.freeText("comment", comment, lines: true)
    let use = try draft.freeText("use", use, lines: true)
    return try draft.insert(Opinion.self) {
      $0.association = owner.association
      $0.case = owner.case
      $0.training = owner.id
      $0.enrolment = enrolment
      $0.term = term
      $0.score = score
      $0.comment = comment
      $0.use = use
      $0.on = on
    }.id
  }

  private func checkTerm(_ last: Day?) throws(Refusal) {
    guard term == .cold else { return }
    guard let last else {
      throw Self.tooSoon(fr: "elle n’a encore aucune demi-journée", en: "it has no half-day yet")
    }
    guard (30...190).contains(on - last) else {
      throw Self.tooSoon(
        fr: "la dernière demi-journée est du \(last.shown(.fr))",
        en: "the last half-day is of \(last.shown(.en))")
    }
  }

  private static func tooSoon(fr: String, en: String) -> Refusal {
    .unfit(
      "on",
      Localized(
        fr: "l’avis à froid se recueille un à six mois après la formation\u{A0}: \(fr)",
        en: "an opinion on its use is recorded one to six months after the training: \(en)"))
  }
}
