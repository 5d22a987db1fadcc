extension Draft {
  /// A training whose evidence file is being kept. Its case may be closed: opinions come months later.
  /// - Throws: `training.locked` where the file was declared complete.
  func unlocked(_ id: Int64) throws(Refusal) -> Training {
    let found = try find(id) { $0.trainings }
    if let declared = found.declaredOn { throw .trainingLocked(found, declared) }
    return found
  }

  /// Someone enrolled in a training whose file is being kept.
  func unlockedEnrolment(_ id: Int64) throws(Refusal) -> Enrolment {
    let found = try find(id) { $0.enrolments }
    _ = try unlocked(found.training)
    return found
  }

  /// An action of the plan of a case.
  func action(_ id: Int64, of case: Int64) throws(Refusal) -> PlanAction {
    let found = try find(id) { $0.actions }
    guard found.case == `case` else { throw .notFound(.action, id) }
    return found
  }

  /// Lets a recorded day be put right only with a reason, which stays in the evidence file.
  ///
  /// - Parameter what: what the day is of, as the trace says it.
  mutating func trace(
    _ what: Localized, from before: Day, to after: Day, because reason: String?, in training: Training
  ) throws(Refusal) {
    guard before != after else { return }
    guard let reason = try freeText("reason", reason) else {
      throw Refusal(
        "training.reasonMissing",
        fr:
          "changer une date déjà notée (\(what.fr), \(before.shown(.fr))) demande une raison\u{A0}: champ «\u{A0}reason\u{A0}»",
        en: "changing a recorded day (\(what.en), \(before.shown(.en))) needs a reason: the field “reason”",
        details: ["field": "reason"])
    }
    try addEvidence(.correction, to: training, on: today) {
      $0.method = what.fr
      $0.text = reason
      $0.outcome = "\(before.iso) → \(after.iso)"
    }
  }

  @discardableResult
  mutating func addEvidence(
    _ fact: Evidence.Fact, to training: Training, on day: Day, _ fill: (inout Evidence) -> Void
  ) throws(Refusal) -> Int64 {
    let adviser = adviser.id
    return try insert(Evidence.self) {
      $0.association = training.association
      $0.case = training.case
      $0.training = training.id
      $0.fact = fact
      $0.on = day
      $0.edition = training.edition
      $0.by = adviser
      fill(&$0)
    }.id
  }
}

extension Refusal {
  static func trainingLocked(_ training: Training, _ declared: Day) -> Refusal {
    Refusal(
      "training.locked",
      fr:
        "le dossier de preuves de «\u{A0}\(training.title)\u{A0}» est déclaré complet depuis le \(declared.shown(.fr))\u{A0}: training.reopen en ouvre une nouvelle version, avec sa raison",
      en:
        "the evidence file of “\(training.title)” was declared complete on \(declared.shown(.en)): training.reopen begins a new version of it, with its reason",
      details: ["training": String(training.id), "edition": String(training.edition)])
  }
}
