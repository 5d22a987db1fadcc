/// `training.session`: a half-day of a training.
public struct AddTrainingSession: Command {
  public static let name = "training.session"
  public static let shape = CommandShape(
    fr: "Prévoir une demi-journée", en: "Plan a half-day",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("on", .dayTime, "Le", "On"),
      .free("half", .one(of: TrainingSession.Half.self), "Matin ou après-midi", "Morning or afternoon"),
      .needed("minutes", .number(15...360), "Minutes", "Minutes"),
      .free("place", .text, "Lieu, si autre", "Place, if another"),
    ])

  public var training: Int64
  /// A day; with a time, the half follows from it.
  public var on: DayTime
  public var half: TrainingSession.Half?
  public var minutes: Int
  public var place: String?

  public init(training: Int64, on: DayTime, half: TrainingSession.Half? = nil, minutes: Int) {
    self.training = training
    self.on = on
    self.half = half
    self.minutes = minutes
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let owner = try draft.unlocked(training)
    let half = try Self.half(half, on)
    let file = try draft.loadedFile()
    guard !file.sessions(of: owner.id).contains(where: { $0.on == on.day && $0.half == half }) else {
      throw Self.taken(on.day, half)
    }
    let place = try draft.freeText("place", place)
    return try draft.insert(TrainingSession.self) {
      $0.association = owner.association
      $0.case = owner.case
      $0.training = owner.id
      $0.on = on.day
      $0.half = half
      $0.start = on.minute
      $0.minutes = minutes
      $0.place = place
    }.id
  }

  static func half(
    _ given: TrainingSession.Half?, _ on: DayTime
  ) throws(Refusal) -> TrainingSession.Half {
    let read: TrainingSession.Half? = on.minute.map { $0 < 12 * 60 + 30 ? .morning : .afternoon }
    guard let half = given ?? read else {
      throw .unfit(
        "half",
        Localized(
          fr: "dire matin ou après-midi (half), ou donner l’heure (2026-12-03T09:30)",
          en: "say morning or afternoon (half), or give the time (2026-12-03T09:30)"))
    }
    return half
  }

  static func taken(_ day: Day, _ half: TrainingSession.Half) -> Refusal {
    Refusal(
      "training.halfDayTaken",
      fr: "cette formation a déjà une demi-journée le \(day.shown(.fr)), \(half.label.fr)",
      en: "this training has a half-day on \(day.shown(.en)), \(half.label.en), already")
  }
}

/// `training.move`: puts a half-day elsewhere. Once people have signed for it, or its day is past, with a reason.
public struct MoveTrainingSession: Command {
  public static let name = "training.move"
  public static let shape = CommandShape(
    fr: "Déplacer une demi-journée", en: "Move a half-day",
    [
      .needed("session", .id(.session), "Demi-journée", "Half-day"),
      .free("on", .dayTime, "Le", "On"),
      .free("half", .one(of: TrainingSession.Half.self), "Matin ou après-midi", "Morning or afternoon"),
      .free("minutes", .number(15...360), "Minutes", "Minutes"),
      .free("place", .text, "Lieu, si autre", "Place, if another"),
      .free("reason", .text, "Raison", "Reason"),
    ])

  public var session: Int64
  public var on: DayTime?
  public var half: TrainingSession.Half?
  public var minutes: Int?
  public var place: String?
  public var reason: String?

  public init(session: Int64, on: DayTime? = nil, reason: String? = nil) {
    self.session = session
    self.on = on
    self.reason = reason
  }

  public var subject: Subject { .record(.session, session) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(session) { $0.sessions }
    let owner = try draft.unlocked(old.training)
    var new = old
    if let on {
      new.on = on.day
      new.start = on.minute
      new.half = try AddTrainingSession.half(half ?? (on.minute == nil ? old.half : nil), on)
    } else if let half {
      new.half = half
    }
    if let minutes { new.minutes = minutes }
    try draft.amend("place", place, &new.place)
    let file = try draft.loadedFile()
    for other in file.sessions(of: owner.id) where other.id != old.id {
      if other.on == new.on, other.half == new.half { throw AddTrainingSession.taken(new.on, new.half) }
    }
    let isSigned = file.attendances.contains { $0.session == old.id }
    if isSigned || old.on <= draft.today {
      let what = Localized(
        fr: "demi-journée \(old.id), \(old.half.label.fr)", en: "half-day \(old.id), \(old.half.label.en)")
      try draft.trace(what, from: old.on, to: new.on, because: reason, in: owner)
    }
    try draft.update(old) { $0 = new }
    return session
  }
}

/// `training.cancel`: a half-day that is not held.
public struct CancelTrainingSession: Command {
  public static let name = "training.cancel"
  public static let shape = CommandShape(
    fr: "Annuler une demi-journée", en: "Cancel a half-day",
    [.needed("session", .id(.session), "Demi-journée", "Half-day")])

  public var session: Int64

  public init(session: Int64) { self.session = session }

  public var subject: Subject { .record(.session, session) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(session) { $0.sessions }
    _ = try draft.unlocked(old.training)
    guard try !draft.loadedFile().attendances.contains(where: { $0.session == old.id }) else {
      throw Refusal(
        "training.signed",
        fr:
          "des présences sont notées pour cette demi-journée\u{A0}: elle a eu lieu, la déplacer si la date est fausse",
        en: "attendance is recorded for this half-day: it was held, move it if the day is wrong",
        details: ["session": String(old.id)])
    }
    try draft.delete(old)
    return session
  }
}
